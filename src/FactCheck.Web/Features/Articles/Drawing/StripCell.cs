using System.Globalization;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>One cell.</summary>
/// <param name="Sentence">Number of its first sentence.</param>
/// <param name="Starts">Where the sentences begin that can be decided about.</param>
/// <param name="Cover">claimed, not, skip or untouched.</param>
/// <param name="Done">Whether its claims are settled.</param>
/// <param name="Turn">Whether a paragraph begins with it.</param>
/// <param name="Figures">What stands in it; null for its icon.</param>
/// <param name="Words">What it says to those who do not see it.</param>
public sealed record StripCell(int Sentence, string Starts, string Cover, bool Done, bool Turn, string? Figures, string Words)
{
    public static StripCell One(WorkbenchView bench, int index, bool turn, Phrasebook phrasebook)
    {
        var sentence = bench.Sentences[index];
        ClaimLine[] claims = [.. sentence.Claims.Select(c => bench.Claims[c]).OrderBy(c => c.Number)];
        var figures =
            claims.Length == 0 ? null : string.Join('·', claims.Take(3).Select(c => Text(c.Number))) + (claims.Length > 3 ? "…" : "");
        var why = sentence switch
        {
            { Treatment: Treatment.Claimed } => ", " + string.Join(" and ", claims.Select(c => "claim " + Text(c.Number))),
            { Decision: { } decision } => ", " + (decision.Note ?? phrasebook.Word(decision.Reason)),
            _ => "",
        };
        var words = $"{(figures is null ? "" : figures + ", ")}sentence {Text(index + 1)}, {phrasebook.Word(sentence.Treatment)}{why}";
        var starts = sentence.Treatment == Treatment.Claimed ? "" : Text(sentence.Span.Start);
        return new(index + 1, starts, Slug(sentence.Treatment), claims.Length > 0 && claims.All(c => c.IsSettled), turn, figures, words);
    }

    public static StripCell Many(WorkbenchView bench, int first, int count)
    {
        SentenceCoverage[] sentences = [.. bench.Sentences.Skip(first).Take(count)];
        var tally = CoverageTally.Count(sentences);
        var treatment =
            tally.Untouched > 0 ? Treatment.Untouched
            : tally.Claimed > 0 ? Treatment.Claimed
            : tally.NotCheckable > 0 ? Treatment.NotCheckable
            : Treatment.Skipped;
        var done = treatment == Treatment.Claimed && sentences.SelectMany(s => s.Claims).All(c => bench.Claims[c].IsSettled);
        var figures = treatment switch
        {
            Treatment.Untouched => Text(tally.Untouched),
            Treatment.Claimed => Text(tally.Claimed),
            _ => null,
        };
        var where = count == 1 ? $"sentence {Text(first + 1)}" : $"sentences {Text(first + 1)} to {Text(first + count)}";
        var words =
            $"{(figures is null ? "" : figures
 + ", ")}{where}: {Text(tally.Claimed)} claimed, {Text(tally.NotCheckable)} not "
            + $"checkable, {Text(tally.Skipped)} skipped, {Text(tally.Untouched)} untouched";
        var starts = string.Join(' ', sentences.Where(s => s.Treatment == Treatment.Untouched).Select(s => Text(s.Span.Start)));
        return new(first + 1, starts, Slug(treatment), done, false, figures, words);
    }

    private static string Slug(Treatment treatment) =>
        treatment switch
        {
            Treatment.Claimed => "claimed",
            Treatment.NotCheckable => "not",
            Treatment.Skipped => "skip",
            _ => "untouched",
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
