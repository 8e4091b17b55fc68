using FactCheck.Domain;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>Why a report cannot be ordered at this moment.</summary>
public static class OverviewRefusals
{
    public static Refusal BeingMade { get; } = new(nameof(BeingMade));
}
