using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Reports.Correcting;
using FactCheck.Web.Features.Reports.Ordering;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Issuing;

/// <summary>What the three pages of an article's report show: the gate, the coverage, the issue.</summary>
public sealed record ReportDeskView(ArticleReportView View, IssueReport Issue, ReviewCoverage Coverage);

/// <summary>A form of the issue page around its command.</summary>
public sealed record CommandForm<T>(T Command, ArticleReportView View);

public sealed class ArticleReportPage(IMediator mediator) : FormPage(mediator)
{
    public ReportDeskView Desk { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id) => Page(Load(id));

    private async Task Load(Guid id) => Desk = new(await Mediator.Send(new GetArticleReport(id)), new(), new());
}

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
            MendAt.Report => Routes.ArticleReport(article) + "#coverage",
            _ => null,
        };
}
