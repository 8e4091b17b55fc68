using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>What it takes to undo a change of what was decided about sentences.</summary>
/// <param name="Count">How many sentences were chosen.</param>
/// <param name="Version">The coverage's, after it.</param>
/// <param name="Before">The decisions that it took away.</param>
public sealed record CoverageChange(int Count, int Version, IReadOnlyList<DecidedBefore> Before)
{
    // All fields of an undo wait in a cookie.
    private const int Most = 50;

    /// <summary>Takes the decisions back that the change made; null when it took others away, which that would not bring again.</summary>
    public Undo? TakingBack(Guid article, Guid textVersion) =>
        Before.Count > 0
            ? Again(article, textVersion)
            : Undo.By(
                Routes.UndecideSentences(article),
                ("VersionId", textVersion),
                ("Version", Version),
                ("DecidedIn", Version),
                ("Count", Count)
            );

    /// <summary>Decides again as it was before; null when that was not one and the same for all, or too much to be remembered.</summary>
    public Undo? Again(Guid article, Guid textVersion)
    {
        if (Before.Count is 0 or > Most || Before.Count != Count || Before.DistinctBy(d => (d.Reason, d.Note)).Count() > 1)
            return null;
        return Undo.By(
            Routes.DecideSentences(article),
            [
                ("VersionId", textVersion),
                ("Version", Version),
                ("Reason", Before[0].Reason),
                ("Note", Before[0].Note),
                .. Before.Select((d, i) => (string.Create(CultureInfo.InvariantCulture, $"Sentences[{i}]"), (object?)d.Start)),
            ]
        );
    }
}

/// <summary>A decision as it was: where the sentence begins, and why it carried no claim.</summary>
public sealed record DecidedBefore(int Start, CoverageReason Reason, string? Note)
{
    internal static IReadOnlyList<DecidedBefore> Collect(IEnumerable<SentenceCoverage> sentences) =>
        [.. sentences.Where(s => s.Decision is not null).Select(s => new DecidedBefore(s.Span.Start, s.Decision!.Reason, s.Decision.Note))];
}
