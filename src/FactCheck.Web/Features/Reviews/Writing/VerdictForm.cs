using FactCheck.Web.Features.Claims;

namespace FactCheck.Web.Features.Reviews.Writing;

/// <summary>The form of a revision, on the claim's page and on its own.</summary>
public sealed record VerdictForm(ClaimView Claim, WriteVerdict Command)
{
    /// <summary>Begun from the current revision.</summary>
    public static VerdictForm New(ClaimView claim) => new(claim, Begin(claim));

    /// <summary>The next revision, as the current one stands.</summary>
    public static WriteVerdict Begin(ClaimView claim) =>
        new()
        {
            Version = claim.Version,
            Rating = claim.Verdict?.Rating.Key,
            Conclusion = claim.Verdict?.Conclusion,
            Rationale = claim.Verdict?.Rationale,
            Response = claim.Verdict?.Response,
            Limits = claim.Verdict?.Limits,
        };
}
