namespace FactCheck.Domain.Sources;

/// <summary>Why a source cannot be recorded or corrected.</summary>
public static class SourceRefusals
{
    /// <summary>A secondary source without a word why it has to do.</summary>
    public static Refusal SecondaryNeedsReason { get; } = new(nameof(SecondaryNeedsReason)) { Field = "SecondaryReason" };

    /// <summary>Nothing would change by the correction.</summary>
    public static Refusal SourceStandsSo { get; } = new(nameof(SourceStandsSo));

    /// <summary>The library holds so many that are probably the one described.</summary>
    public static Refusal SourceIsThere(int count) => new(nameof(SourceIsThere), count) { Field = "Offered" };

    /// <summary>Another source took its place; what is to be done is done there.</summary>
    public static Refusal SourceIsMerged { get; } = new(nameof(SourceIsMerged));

    /// <summary>No new evidence may use it.</summary>
    public static Refusal SourceIsRetired(string why) => new(nameof(SourceIsRetired), why);

    /// <summary>There is nothing to bring back.</summary>
    public static Refusal SourceIsNotRetired { get; } = new(nameof(SourceIsNotRetired));

    /// <summary>A source cannot be merged into itself.</summary>
    public static Refusal SameSource { get; } = new(nameof(SameSource)) { Field = "Into" };

    /// <summary>The one that is to go is retracted, the one that is to stay is not, or otherwise.</summary>
    public static Refusal RetractionIsNotThere { get; } = new(nameof(RetractionIsNotThere)) { Field = "Into" };

    /// <summary>Retiring needs a reason.</summary>
    public static Refusal SayWhyRetired { get; } = new(nameof(SayWhyRetired)) { Field = "Reason" };

    /// <summary>A retraction without a word where it is told.</summary>
    public static Refusal SayWhereRetracted { get; } = new(nameof(SayWhereRetracted)) { Field = "SaidIn" };

    /// <summary>There is no retraction to take back.</summary>
    public static Refusal SourceIsNotRetracted { get; } = new(nameof(SourceIsNotRetracted));
}
