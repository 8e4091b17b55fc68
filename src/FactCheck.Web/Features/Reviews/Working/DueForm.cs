using FactCheck.Web.Features.Claims;

namespace FactCheck.Web.Features.Reviews.Working;

/// <summary>The due date on the clock of the newsroom, as its form shows it.</summary>
public sealed record DueForm(ClaimView Claim, TimeZoneInfo Zone)
{
    public string Hint => $"On the newsroom’s clock ({Zone.Id}). Empty for none.";

    public DateTime? Typed => Claim.DueAt is { } due ? TimeZoneInfo.ConvertTime(due, Zone).DateTime : null;
}
