namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Says how checkable a sentence looks. Behind an interface: a trained scorer follows later.</summary>
public interface ICheckabilityScorer
{
    /// <summary>The score of one sentence with its reasons.</summary>
    /// <param name="text">The whole text of the article version.</param>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="language">The language tag of the article, such as “en”.</param>
    Checkability Score(string text, TextSpan sentence, string language);
}

/// <summary>How checkable a sentence looks.</summary>
/// <param name="Score">From 0, nothing to check, to 100.</param>
/// <param name="Reasons">What was found, in the order of the rules.</param>
public sealed record Checkability(int Score, IReadOnlyList<CheckabilityReason> Reasons);

/// <summary>One thing found in a sentence.</summary>
/// <param name="Name">Stable name of the rule.</param>
/// <param name="Points">For or against.</param>
/// <param name="Words">The reason for a reader, with the words that triggered it: “a number with a unit: 28 points”.</param>
public sealed record CheckabilityReason(string Name, int Points, string Words);
