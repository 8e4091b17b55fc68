namespace FactCheck.Domain.Sources;

/// <summary>Why a source cannot be recorded or corrected.</summary>
public static class SourceRefusals
{
    /// <summary>A secondary source without a word why it has to do.</summary>
    public static Refusal SecondaryNeedsReason { get; } = new(nameof(SecondaryNeedsReason)) { Field = "SecondaryReason" };

    /// <summary>Nothing would change by the correction.</summary>
    public static Refusal SourceStandsSo { get; } = new(nameof(SourceStandsSo));
}
