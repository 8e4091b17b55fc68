using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>
/// Finds the span of an annotation: at its position when its words stand there, otherwise where the words with their surroundings stand
/// once.
/// </summary>
internal static class AnnotationPlace
{
    // A place much longer than the quote is another place: to compare a whole text with every quote would take minutes.
    // A quote that stands more often is ambiguous; to compare the surroundings of each would keep every writer waiting.
    private const int MostPlaces = 100,
        LongestAround = 256;

    /// <summary>The span, or why there is none.</summary>
    public static (TextSpan? Span, Refusal? Why) Look(ArticleText text, CodePoints points, TextSpan? given, TextQuote quote)
    {
        try
        {
            return (Find(text, points, given, quote), null);
        }
        catch (RuleViolation e) when (e.Refusal.Field is not null)
        {
            return (null, e.Refusal);
        }
    }

    // Refuses where the words are not in the text, or in several places that look alike.
    private static TextSpan Find(ArticleText text, CodePoints points, TextSpan? given, TextQuote quote)
    {
        if (
            given is { } position
            && points.Utf16(position) is { } span
            && span.Length <= (2 * quote.Exact.Length) + LongestAround
            && Anchoring.SameWords(span.In(text.Value), quote.Exact)
        )
            return Anchoring.Checked(text.Value, span);
        var places = Anchoring.Places(text, quote.Exact.ReplaceLineEndings("\n").Normalize().Trim());
        if (places.Count == 1)
            return Anchoring.Checked(text.Value, places[0]);
        var alike = places.Count > MostPlaces ? [] : places.Where(p => Stands(text.Value, p, quote)).ToList();
        return alike.Count == 1 ? Anchoring.Checked(text.Value, alike[0]) : Anchoring.Find(text, quote.Exact, null);
    }

    private static bool Stands(string text, TextSpan place, TextQuote quote)
    {
        var around = Anchoring.Quote(text, place);
        return (quote.Prefix.Length > 0 || quote.Suffix.Length > 0)
            && quote.Prefix.Length <= LongestAround
            && quote.Suffix.Length <= LongestAround
            && Alike(around.Prefix, quote.Prefix, (words, length) => words[^length..])
            && Alike(around.Suffix, quote.Suffix, (words, length) => words[..length]);
    }

    // Other programs keep more or less of what stands around.
    private static bool Alike(string here, string there, Func<string, int, string> nearest)
    {
        var length = Math.Min(here.Length, there.Length);
        return Anchoring.SameWords(nearest(here, length), nearest(there, length));
    }
}

/// <summary>An annotation without a place in the text.</summary>
/// <param name="Number">Which of the file it is.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Why">Why it has no place.</param>
internal sealed record Orphan(int Number, string Words, Refusal Why);
