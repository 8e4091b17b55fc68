using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;

namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>Counts what became of marked claims. A proposal is right when it shares at least 0.8 (Dice) of its letters with the marked
/// span.</summary>
internal sealed class RevisionScore
{
    private const double Right = 0.8;

    public int Same { get; private set; }

    public int Kept { get; private set; }

    public int Edited { get; private set; }

    public int Proposed { get; private set; }

    public int WrongSpan { get; private set; }

    public int Deleted { get; private set; }

    public int FalselyAttached { get; private set; }

    /// <summary>Claims that ended unasked on other words or at another place.</summary>
    public int SilentlyWrong { get; private set; }

    /// <summary>One line for each claim that did not come out as marked.</summary>
    public List<string> Misses { get; } = [];

    public void Add(RevisionPair pair)
    {
        var found = Reanchoring.Carry(pair.Before, pair.After, [.. pair.Claims.Select(c => c.Before)]);
        foreach (var (claim, result) in pair.Claims.Zip(found))
            Add(pair, claim, result);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"unchanged kept {Kept}/{Same}, edited proposed at the right span {Proposed}/{Edited}, wrong span {WrongSpan}, "
                + $"deleted falsely attached {FalselyAttached}/{Deleted}, silently wrong {SilentlyWrong}"
        );

    private void Add(RevisionPair pair, MarkedClaim claim, Reanchored result)
    {
        var overlap = claim.After is { } right && result.Span is { } span ? Overlap(pair.After, right, span) : 0;
        var unasked = result.Outcome == AnchorOutcome.Unchanged;
        if (unasked && !(claim.Same && overlap > 0.99))
            SilentlyWrong++;
        bool good;
        if (claim.Same)
        {
            Same++;
            good = unasked && overlap > 0.99;
            if (good)
                Kept++;
        }
        else if (claim.After is not null)
        {
            Edited++;
            good = result.Outcome == AnchorOutcome.Changed && overlap >= Right;
            if (good)
                Proposed++;
            else if (result.Span is not null)
                WrongSpan++;
        }
        else
        {
            Deleted++;
            good = result.Span is null;
            if (!good)
                FalselyAttached++;
        }
        if (!good)
            Misses.Add(
                $"{pair.Name} {claim.Id}: “{claim.Before.In(pair.Before)}” {result.Outcome} “{result.Span?.In(pair.After)}” "
                    + $"for “{claim.After?.In(pair.After)}”"
            );
    }

    private static double Overlap(string text, TextSpan one, TextSpan other)
    {
        var (start, end) = (Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));
        return start >= end
            ? 0
            : 2.0 * Letters(text, start, end) / (Letters(text, one.Start, one.End) + Letters(text, other.Start, other.End));
    }

    private static int Letters(string text, int start, int end) => text.AsSpan(start, end - start).ToString().Count(char.IsLetterOrDigit);
}
