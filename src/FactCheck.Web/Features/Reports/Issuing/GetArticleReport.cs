using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Issuing;

/// <summary>How far an article is from its report.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetArticleReport(Guid ArticleId) : IQuery<ArticleReportView>;

public sealed record ArticleReportView
{
    public required Guid ArticleId { get; init; }

    public required string Headline { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<GateCondition> Conditions { get; init; }

    public required Refusal? WhyNotIssue { get; init; }

    public required Refusal? WhyNotReviewCoverage { get; init; }

    /// <summary>Whether this person may look at an unsigned preview.</summary>
    public required bool MayPreview { get; init; }

    public required CoverageView? Coverage { get; init; }

    public required DateTimeOffset? CertificateUntil { get; init; }

    public required IssuedView? Issued { get; init; }

    public int Unmet => Conditions.Count(c => !c.Met);
}

public sealed record CoverageView(string Note, string By, DateTimeOffset At);

public sealed record IssuedView(string Code, int Version, DateTimeOffset At, string By, string BottomLine, string Sha256, int Length);

public sealed class GetArticleReportHandler(FactCheckDb db, ReportDesk desk, NewsroomSeal seal, CurrentUser user, TimeProvider clock)
    : IRequestHandler<GetArticleReport, ArticleReportView>
{
    public async Task<ArticleReportView> Handle(GetArticleReport query, CancellationToken ct)
    {
        var (material, now) = (await desk.Read(query.ArticleId, ct), clock.GetLocalNow());
        var gate = material.Gate(seal.WhyNotSign(now));
        var article = material.Article;
        return new()
        {
            ArticleId = article.Id,
            Headline = article.Headline,
            Version = article.Version,
            Conditions = gate.Conditions,
            WhyNotIssue = gate.WhyNotIssue(user.Actor),
            WhyNotReviewCoverage = Article.WhyNotReviewCoverage(user.Actor),
            MayPreview = user.Actor.May(Permission.CheckClaims),
            Coverage = article.CoverageReviewedAt is { } at ? new(article.CoverageNote!, material.Name(article.CoverageReviewedBy), at) : null,
            CertificateUntil = seal.ValidUntil(now),
            Issued = await Issued(material, ct),
        };
    }

    private async Task<IssuedView?> Issued(ReportMaterial material, CancellationToken ct)
    {
        var report = await db.Reports.Where(r => r.ArticleId == material.Article.Id).OrderByDescending(r => r.Version)
            .Select(r => new { r.Code, r.Version, r.IssuedAt, r.IssuedBy, r.BottomLine, r.Sha256, r.Length }).FirstOrDefaultAsync(ct);
        return report is null ? null
            : new(report.Code, report.Version, report.IssuedAt, material.Name(report.IssuedBy), report.BottomLine, report.Sha256, report.Length);
    }
}
