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
        var held = claim.Same && overlap > 0.99;
        var unasked = result.Outcome == AnchorOutcome.Unchanged && claim.OtherSentence;
        // A mark that grew or went by a word, with both sentences to read, is a proposal in all but its name.
        if (unasked || result.MovesByItself && !held && (result.Outcome == AnchorOutcome.Unchanged || overlap < Right))
            SilentlyWrong++;
        bool good;
        if (claim.Same)
        {
            Same++;
            good = result.MovesByItself && held && !unasked;
            if (good)
                Kept++;
        }
        else if (claim.After is not null)
        {
            Edited++;
            good = result.Outcome != AnchorOutcome.Unchanged && overlap >= Right;
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
                    + $"for “{claim.After?.In(pair.After)}”, {Near(pair.After, result.Span)} for {Near(pair.After, claim.After)}"
            );
    }

    private static string Near(string text, TextSpan? span) =>
        span is { Start: var at } ? $"after “{text[Math.Max(0, at - 40)..at]}”" : "nowhere";

    private static double Overlap(string text, TextSpan one, TextSpan other)
    {
        var (start, end) = (Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));
        return start >= end
            ? 0
            : 2.0 * Letters(text, start, end) / (Letters(text, one.Start, one.End) + Letters(text, other.Start, other.End));
    }

    private static int Letters(string text, int start, int end) => text.AsSpan(start, end - start).ToString().Count(char.IsLetterOrDigit);
}
