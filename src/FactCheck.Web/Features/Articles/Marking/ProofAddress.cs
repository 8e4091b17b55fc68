using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>Where the proof shows a claim; the proof alone for one that is only history.</summary>
public static class ProofAddress
{
    public static string Of(ClaimView claim) => claim.Number > 0 ? Routes.ArticleAtClaim(claim.ArticleId, claim.Id) : Routes.Article(claim.ArticleId);
}
