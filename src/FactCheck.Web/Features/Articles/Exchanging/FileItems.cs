using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>One claim or decision of a file that says what cannot be.</summary>
/// <param name="Number">Which of its kind in the file, from 1.</param>
/// <param name="Why">A refusal, or the sentence of a shape that is wrong.</param>
public sealed record RefusedItem(int Number, object Why);

/// <summary>What a file holds of one kind, one by one: what cannot be used of it leaves the rest alone.</summary>
internal sealed class FileItems<T>
    where T : class
{
    private int _count;

    public List<T> Usable { get; } = [];

    /// <summary>Notes on a page as a whole, and answers to others, have no words of the text.</summary>
    public List<int> WithoutQuote { get; } = [];

    public List<RefusedItem> Refused { get; } = [];

    /// <summary>Why the first that cannot be used is not; null when there is none.</summary>
    /// <param name="inFile">How the sentence of one begins, by its number.</param>
    public Refusal? WhyNot(Func<int, object, Refusal> inFile) =>
        Refused.Concat(WithoutQuote.Select(n => new RefusedItem(n, ExchangeRefusals.WithoutQuote))).MinBy(r => r.Number) is { } first
            ? inFile(first.Number, first.Why)
            : null;

    /// <summary>Reads the next one by its number; null when it quotes nothing.</summary>
    public void Read(Func<int, T?> one)
    {
        var number = ++_count;
        try
        {
            if (one(number) is { } item)
                Usable.Add(item);
            else
                WithoutQuote.Add(number);
        }
        catch (RuleViolation e)
        {
            Refused.Add(new(number, e.Refusal));
        }
    }
}
