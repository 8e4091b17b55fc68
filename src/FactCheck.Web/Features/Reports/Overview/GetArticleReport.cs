using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Printing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>How far an article is from its report, and what became of the one it has.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetArticleReport(Guid ArticleId, SiteAddress Site) : IQuery<ArticleReportView>;

public sealed class GetArticleReportHandler(
    FactCheckDb db,
    ReportMaterials materials,
    ReportWriter writer,
    PrintCheck printing,
    NewsroomSeal seal,
    CurrentUser user,
    TimeProvider clock
) : IRequestHandler<GetArticleReport, ArticleReportView>
{
    public async Task<ArticleReportView> Handle(GetArticleReport query, CancellationToken ct)
    {
        var (material, now) = (await materials.Read(query.ArticleId, ct), clock.GetLocalNow());
        var gate = material.Gate(seal.WhyNotSign(now));
        var article = material.Article;
        var (order, newest, front) = (await Order(material, ct), await Newest(material, ct), material.Front());
        return new()
        {
            ArticleId = article.Id,
            Headline = article.Headline,
            Version = article.Version,
            Fingerprint = material.Fingerprint(),
            Conditions = gate.Conditions,
            Proposals = material.Claims.Count(c => c.Review.Proposal is not null),
            WhyNotIssue =
                gate.WhyNotIssue(user.Actor)
                ?? (order is { IsOpen: true } ? ReportRefusals.BeingMade : null)
                ?? front.WhyNotIssue(user.Actor),
            Front = material.Front(front, order?.BottomLine ?? newest?.BottomLine, user.Actor),
            WhyNotReviewCoverage = Article.WhyNotReviewCoverage(user.Actor),
            MayPreview = user.Actor.May(Permission.CheckClaims),
            Coverage = article.CoverageReviewedAt is { } at
                ? new(article.CoverageNote!, material.Name(article.CoverageReviewedBy), at)
                : null,
            Tally = material.CoverageTold,
            CertificateUntil = seal.ValidUntil(now),
            CertificateWarning = seal.WarningOn(now),
            Issued = newest is null ? null : View(newest, material),
            Settled =
            [
                .. material
                    .Claims.Where(c => c.Review.IsSettled)
                    .Select(c => new SettledClaim(c.Review.Id, c.Number, c.Review.Claim.Statement, c.Review.State)),
            ],
            Order = order,
            // Only the issue form shows it; a report that merely stands has none.
            Unprintable = material.Standing is { IsBeingCorrected: false }
                ? []
                : printing.Of(writer.Write(material, Head(material, front, now), query.Site)),
        };
    }

    private static ReportHead Head(ReportMaterial material, ReportFront front, DateTimeOffset now) =>
        new("", (material.Standing?.Version ?? 0) + 1, front.Words.BottomLine, front.Words.CorrectionNote, now, front.OneEditor);

    // What stands, or the one that was withdrawn last.
    private async Task<Report?> Newest(ReportMaterial material, CancellationToken ct) =>
        material.Standing
        ?? await db
            .Reports.AsNoTracking()
            .Where(r => r.ArticleId == material.Article.Id && r.WithdrawnAt != null)
            .OrderByDescending(r => r.WithdrawnAt)
            .FirstOrDefaultAsync(ct);

    private IssuedView View(Report report, ReportMaterial material) =>
        new()
        {
            Code = report.Code,
            Version = report.Version,
            At = report.IssuedAt,
            By = material.Name(report.IssuedBy),
            BottomLine = report.BottomLine,
            Sha256 = report.Sha256,
            Length = report.Length,
            Level = report.Level,
            TimestampedAt = report.TimestampedAt,
            Status = report.Status,
            Revision = report.Revision,
            CorrectionReason = report.IsBeingCorrected ? report.CorrectionReason : null,
            WithdrawalReason = report.WithdrawalReason,
            WithdrawnAt = report.WithdrawnAt,
            WhyNotCorrect = report.WhyNotCorrect(user.Actor),
            WhyNotWithdraw = report.WhyNotProposeWithdrawal(user.Actor),
            WhyNotWithdrawAlone = report.WhyNotWithdrawAlone(user.Actor, material.OneEditor == OneEditorSetting.Holds),
            Withdrawal = report.WithdrawalWaits
                ? new(
                    report.WithdrawalProposal!,
                    material.Name(report.WithdrawalProposedBy),
                    report.WithdrawalProposedAt!.Value,
                    report.WithdrawalProposedBy == user.Actor.Id,
                    report.WhyNotConfirmWithdrawal(user.Actor),
                    report.WhyNotDropWithdrawal(user.Actor)
                )
                : null,
        };

    private async Task<OrderView?> Order(ReportMaterial material, CancellationToken ct)
    {
        var order = await db.IssueOrders.AsNoTracking().Newest(material.Article.Id, ct);
        return order is null or { State: IssueState.Issued }
            ? null
            : new(
                order.Id,
                order.State,
                order.IsOpen,
                order.BottomLine,
                order.CorrectionNote,
                material.Name(order.OrderedBy),
                order.OrderedAt,
                order.Problem,
                order.Revision,
                order.WhyNotDecide(user.Actor)
            );
    }
}
