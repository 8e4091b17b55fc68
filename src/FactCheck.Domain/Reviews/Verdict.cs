namespace FactCheck.Domain.Reviews;

/// <summary>What a checker writes of a claim.</summary>
/// <param name="ScaleId">The version of the rating scale.</param>
/// <param name="RatingKey">The step on it.</param>
/// <param name="Conclusion">One sentence a reader can quote, at most <see cref="Verdict.MaxConclusion"/> characters.</param>
/// <param name="Rationale">Markdown; evidence is cited by its number, such as [2].</param>
/// <param name="Response">What the claimant answered, or that they did not; null when nobody was asked.</param>
/// <param name="Limits">What could not be established; null when there is nothing to say.</param>
public sealed record VerdictText(
    Guid ScaleId,
    string RatingKey,
    string Conclusion,
    string Rationale,
    string? Response = null,
    string? Limits = null
);

/// <summary>One numbered revision of the verdict; revisions are never changed, only followed.</summary>
public sealed class Verdict
{
    /// <summary>The longest conclusion, in UTF-16 code units.</summary>
    public const int MaxConclusion = 160;

    private Verdict() => (RatingKey, Conclusion, Rationale) = ("", "", "");

    internal Verdict(Guid reviewId, int number, VerdictText text, Guid by, DateTimeOffset at)
    {
        (Id, ReviewId, Number, WrittenBy, WrittenAt) = (Guid.CreateVersion7(), reviewId, number, by, at);
        (ScaleId, RatingKey, Conclusion, Rationale, Response, Limits) = text;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }

    /// <summary>The version of the rating scale.</summary>
    public Guid ScaleId { get; private set; }

    /// <summary>The step on it.</summary>
    public string RatingKey { get; private set; }

    /// <summary>One sentence.</summary>
    public string Conclusion { get; private set; }

    /// <summary>Markdown with citations.</summary>
    public string Rationale { get; private set; }

    /// <summary>What the claimant answered; null when nobody was asked.</summary>
    public string? Response { get; private set; }

    /// <summary>What could not be established; null when there is nothing to say.</summary>
    public string? Limits { get; private set; }

    /// <summary>Who wrote this revision.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Whether nothing of it is blank.</summary>
    internal bool IsWhole => !Blank.Is(Conclusion) && !Blank.Is(Rationale);

    /// <summary>What was written, as one value.</summary>
    public VerdictText Text => new(ScaleId, RatingKey, Conclusion, Rationale, Response, Limits);
}
