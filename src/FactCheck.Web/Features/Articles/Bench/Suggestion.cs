using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Boilerplates;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Web.Caching;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>What the program thinks of a sentence; never more than a suggestion.</summary>
/// <param name="WhyExclude">Why it looks like no part of the article, or null.</param>
public sealed record Suggestion(Checkability Checkability, BoilerplateKind? WhyExclude)
{
    public bool LooksCheckable => WhyExclude is null && Checkability.IsLikely;

    /// <summary>Whether it is a short line of its own without a full stop.</summary>
    public bool HasHeadingForm => WhyExclude is null && Checkability.Reasons.Any(r => r.Signal == Signal.Heading);

    /// <summary>Whether it is such a line in which there is nothing to check: no number, no date, no name.</summary>
    public bool LooksLikeHeading => HasHeadingForm && Checkability.Reasons.All(r => r.Points <= 0 || r.Signal == Signal.WordsFor);

    /// <summary>The score and its reasons, what weighs most first, as one sentence.</summary>
    public string Words(Phrasebook phrases) =>
        WhyExclude is { } why
            ? phrases.Say(BoilerplateRemarks.NoPartOfTheArticle(why))
            : FormattableString.Invariant($"Checkable {Checkability.Score} of 100{Reasons(phrases).TrimEnd('.')}.");

    private string Reasons(Phrasebook phrases) =>
        Checkability.Reasons.Count == 0
            ? ""
            : " · " + string.Join("; ", Checkability.Reasons.Select(r => (r.Points < 0 ? "against, " : "") + phrases.Say(r.Says)));
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
