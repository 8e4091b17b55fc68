using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>Where an obstacle is mended.</summary>
internal static class Mending
{
    public static string? Href(Obstacle obstacle, Guid article) =>
        obstacle.At switch
        {
            MendAt.Workbench => Routes.Article(article),
            MendAt.Sentences => Routes.Sentences(article),
            MendAt.Claim => Routes.Claim(obstacle.ClaimId!.Value),
            MendAt.Anchor => Routes.ClaimTo(obstacle.ClaimId!.Value, "anchor"),
            MendAt.Discussion => Routes.Claim(obstacle.ClaimId!.Value) + "#discussion",
            MendAt.Evidence => Routes.Claim(obstacle.ClaimId!.Value) + "#evidence",
            MendAt.Correction => Routes.CorrectReport(article),
            MendAt.Withdrawal => Routes.ConfirmWithdrawal(article),
            MendAt.Report => Routes.ArticleReport(article) + "#coverage",
            _ => null,
        };
}
