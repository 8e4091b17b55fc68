using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Web.Caching;

namespace FactCheck.Web.Features.Articles.Bench;

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

/// <summary>What the program thinks of the sentences of article versions. A version never changes, so each sentence is scored
/// once.</summary>
public sealed class SuggestedSentences(ICheckabilityScorer scorer, KeptByVersion<Suggestion> kept)
{
    /// <summary>Of one sentence, in the reader's language.</summary>
    public Suggestion Find(Sheet sheet, TextSpan sentence) =>
        kept.Get(
            (sheet.VersionId, sheet.Language, sentence, CultureInfo.CurrentUICulture.Name),
            KeptByVersion<Suggestion>.Only,
            () => new(scorer.Score(sheet.Text, sentence, sheet.Language), Boilerplate.WhyExclude(sentence.In(sheet.Text))),
            _ => 1
        );
}
