namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Says how checkable a sentence looks: by the rules, or by what was learned from labelled sentences.</summary>
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
public sealed record Checkability(int Score, IReadOnlyList<CheckabilityReason> Reasons)
{
    /// <summary>From this score on a sentence is called checkable; each scorer lays its scale so: docs/decisions/0038.</summary>
    public const int Likely = 50;

    /// <summary>Whether it is worth a look.</summary>
    public bool IsLikely => Score >= Likely;
}

/// <summary>One thing found in a sentence.</summary>
/// <param name="Signal">What sort of thing.</param>
/// <param name="Points">For or against, in the measure of the scorer.</param>
/// <param name="Found">Up to three of the pieces of the sentence that show it, as they stand there.</param>
public sealed record CheckabilityReason(Signal Signal, int Points, params IReadOnlyList<string> Found)
{
    /// <summary>Stable name of the signal.</summary>
    public string Name => Signal.ToString();

    /// <summary>The reason, to be worded for a reader.</summary>
    public Remark Says => SuggestionRemarks.SignalFound(Signal, [.. Found]);

    /// <summary>The same signal with the same points and pieces.</summary>
    public bool Equals(CheckabilityReason? other) =>
        other is not null && Signal == other.Signal && Points == other.Points && Found.SequenceEqual(other.Found, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Signal, Points, Found.Count);
}
