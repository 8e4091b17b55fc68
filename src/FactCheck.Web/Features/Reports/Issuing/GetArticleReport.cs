using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Ordering;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Printing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Issuing;

/// <summary>How far an article is from its report, and what became of the one it has.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetArticleReport(Guid ArticleId) : IQuery<ArticleReportView>;

public sealed record ArticleReportView
{
    public required Guid ArticleId { get; init; }

    public required string Headline { get; init; }

    public required int Version { get; init; }

    /// <summary>Of all that the next version would be made of.</summary>
    public required string Fingerprint { get; init; }

    public required IReadOnlyList<GateCondition> Conditions { get; init; }

    public required Refusal? WhyNotIssue { get; init; }

    public required Refusal? WhyNotReviewCoverage { get; init; }

    /// <summary>Whether this person may look at an unsigned preview.</summary>
    public required bool MayPreview { get; init; }

    public required CoverageView? Coverage { get; init; }

    /// <summary>What the decisions about sentences say, to begin the coverage note with.</summary>
    public required string Tally { get; init; }

    public required DateTimeOffset? CertificateUntil { get; init; }

    /// <summary>That the certificate is near its end.</summary>
    public required string? CertificateWarning { get; init; }

    /// <summary>The newest version, whether it stands or was withdrawn.</summary>
    public required IssuedView? Issued { get; init; }

    /// <summary>Claims that a correction can take up again.</summary>
    public required IReadOnlyList<SettledClaim> Settled { get; init; }

    /// <summary>The order that is open, or that failed last.</summary>
    public required OrderView? Order { get; init; }

    /// <summary>What the next version could not draw and would show by its number.</summary>
    public required IReadOnlyList<Unprintable> Unprintable { get; init; }

    public int Unmet => Conditions.Count(c => !c.Met);

    /// <summary>The version that would be issued next.</summary>
    public int NextVersion => Issued is { Status: ReportStatus.Current } standing ? standing.Version + 1 : 1;

    /// <summary>Whether there is something to issue: nothing stands, or what stands is being corrected.</summary>
    public bool MayBegin => Issued is not { Status: ReportStatus.Current, CorrectionReason: null };
}

public sealed record CoverageView(string Note, string By, DateTimeOffset At);

public sealed record SettledClaim(Guid Id, int Number, string Statement, ReviewState State);

public sealed record OrderView(
    Guid Id,
    IssueState State,
    string BottomLine,
    string? CorrectionNote,
    string By,
    DateTimeOffset At,
    string? Problem,
    int Revision,
    Refusal? WhyNotDecide
)
{
    public bool IsOpen => State is IssueState.Waiting or IssueState.NoTimestamp;
}

public sealed record IssuedView
{
    public required string Code { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string BottomLine { get; init; }

    public required string Sha256 { get; init; }

    public required int Length { get; init; }

    public required string Level { get; init; }

    public required DateTimeOffset? TimestampedAt { get; init; }

    public required ReportStatus Status { get; init; }

    public required int Revision { get; init; }

    /// <summary>Set while a correction is under way.</summary>
    public required string? CorrectionReason { get; init; }

    public required string? WithdrawalReason { get; init; }

    public required DateTimeOffset? WithdrawnAt { get; init; }

    public required Refusal? WhyNotCorrect { get; init; }

    public required Refusal? WhyNotWithdraw { get; init; }
}

public sealed class GetArticleReportHandler(
    FactCheckDb db,
    ReportDesk desk,
    ReportWriter writer,
    PrintCheck printing,
    NewsroomSeal seal,
    CurrentUser user,
    TimeProvider clock
) : IRequestHandler<GetArticleReport, ArticleReportView>
{
    private static readonly Refusal BeingMade = new("BeingMade", "The report is being made already.");

    public async Task<ArticleReportView> Handle(GetArticleReport query, CancellationToken ct)
    {
        var (material, now) = (await desk.Read(query.ArticleId, ct), clock.GetLocalNow());
        var gate = material.Gate(seal.WhyNotSign(now));
        var article = material.Article;
        var order = await Order(material, ct);
        return new()
        {
            ArticleId = article.Id,
            Headline = article.Headline,
            Version = article.Version,
            Fingerprint = material.Fingerprint(),
            Conditions = gate.Conditions,
            WhyNotIssue = gate.WhyNotIssue(user.Actor) ?? (order is { IsOpen: true } ? BeingMade : null),
            WhyNotReviewCoverage = Article.WhyNotReviewCoverage(user.Actor),
            MayPreview = user.Actor.May(Permission.CheckClaims),
            Coverage = article.CoverageReviewedAt is { } at
                ? new(article.CoverageNote!, material.Name(article.CoverageReviewedBy), at)
                : null,
            Tally = material.Coverage.Tally.Words,
            CertificateUntil = seal.ValidUntil(now),
            CertificateWarning = seal.WarningOn(now),
            Issued = await Newest(material, ct) is { } report ? View(report, material) : null,
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
                : printing.Of(writer.Write(material, new("", (material.Standing?.Version ?? 0) + 1, "", null, now))),
        };
    }

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
            WhyNotWithdraw = report.WhyNotWithdraw(user.Actor),
        };

    private async Task<OrderView?> Order(ReportMaterial material, CancellationToken ct)
    {
        var order = await db
            .IssueOrders.AsNoTracking()
            .Where(o => o.ArticleId == material.Article.Id)
            .NewestFirst()
            .FirstOrDefaultAsync(ct);
        return order is null or { State: IssueState.Issued }
            ? null
            : new(
                order.Id,
                order.State,
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
