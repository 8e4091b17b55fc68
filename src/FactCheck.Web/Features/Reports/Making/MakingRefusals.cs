using FactCheck.Domain;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>Why a report that was ordered is not made.</summary>
public static class MakingRefusals
{
    public static Refusal ChangedMeanwhile { get; } = new(nameof(ChangedMeanwhile));

    /// <summary>Nobody thought of this; the log has it.</summary>
    public static Remark MakingBroke { get; } = new(nameof(MakingBroke));

    /// <param name="why">What the making of it came to.</param>
    public static Refusal ReportNotMade(Remark why) => new(nameof(ReportNotMade), why);
}
