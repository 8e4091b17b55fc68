using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Web.Features.Articles.Bench;
using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>What the program thinks of a sentence; never more than a suggestion.</summary>
/// <param name="WhyExclude">Why it looks like no part of the article, or null.</param>
public sealed record Suggestion(Checkability Checkability, string? WhyExclude)
{
    /// <summary>From this score on a sentence is called checkable.</summary>
    public const int Likely = 50;

    public bool LooksCheckable => WhyExclude is null && Checkability.Score >= Likely;

    /// <summary>Whether it is a short line of its own without a full stop.</summary>
    public bool HasHeadingForm =>
        WhyExclude is null && Checkability.Reasons.Any(r => string.Equals(r.Name, "Heading", StringComparison.Ordinal));

    /// <summary>Whether it is such a line in which there is nothing to check: no number, no date, no name.</summary>
    public bool LooksLikeHeading => HasHeadingForm && Checkability.Reasons.All(r => r.Points <= 0);

    /// <summary>The score and its reasons as one sentence.</summary>
    public string Words =>
        WhyExclude is { } why
            ? $"Looks like no part of the article: {why}."
            : FormattableString.Invariant($"Checkable {Checkability.Score} of 100{Reasons.TrimEnd('.')}.");

    private string Reasons =>
        Checkability.Reasons.Count == 0
            ? ""
            : ": " + string.Join("; ", Checkability.Reasons.Select(r => (r.Points < 0 ? "against, " : "") + r.Words));
}

/// <summary>The suggestions for article versions. A version never changes, so each sentence is scored once and kept while there is room.</summary>
public sealed class SuggestionsOfVersions(ICheckabilityScorer scorer) : IDisposable
{
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 200_000 });

    /// <summary>Of one sentence.</summary>
    public Suggestion Of(Sheet sheet, TextSpan sentence) =>
        _kept.GetOrCreate(
            (sheet.VersionId, sheet.Language, sentence),
            entry =>
            {
                entry.Size = 1;
                return new Suggestion(scorer.Score(sheet.Text, sentence, sheet.Language), Boilerplate.WhyExclude(sentence.In(sheet.Text)));
            }
        )!;

    public void Dispose() => _kept.Dispose();
}
