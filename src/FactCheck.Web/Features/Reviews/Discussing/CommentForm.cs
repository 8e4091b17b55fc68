using FactCheck.Web.Features.Claims;

namespace FactCheck.Web.Features.Reviews.Discussing;

/// <summary>The form of a comment, on the claim's page and on its own.</summary>
public sealed record CommentForm(ClaimView Claim, AddComment Command);
