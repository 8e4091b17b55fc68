using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Issuing;

/// <summary>Begins a correction of the report that stands and takes up the claims that it touches; the public page stays as it is until the next version.</summary>
[Requires(Permission.IssueReports)]
public sealed class CorrectReport : ICommand
{
    public Guid ArticleId { get; set; }

    /// <summary>The revision of the report that the form showed.</summary>
    public int Version { get; set; }

    public string? Reason { get; set; }

    /// <summary>The claims to reopen; none when only the report's own words are wrong.</summary>
    public IReadOnlyList<Guid>? Claims { get; set; }
}

public sealed class CorrectReportShape : AbstractValidator<CorrectReport>
{
    public const int MaxReason = 1000;

    public CorrectReportShape() => RuleFor(c => c.Reason).Needed("Say what is to be corrected.", MaxReason);
}

public sealed class CorrectReportHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<CorrectReport, Unit>
{
    public async Task<Unit> Handle(CorrectReport command, CancellationToken ct)
    {
        var report = await db.Reports.Standing(command.ArticleId, ct);
        var reason = Typed.OrNull(command.Reason);
        report.Seen(command.Version).Correct(user.Actor, reason, clock.GetLocalNow());
        foreach (var id in command.Claims?.Distinct() ?? [])
        {
            var review = await db.Reviews.Load(id, ct);
            if (review.ArticleId != command.ArticleId) throw new NotFound();
            review.Reopen(user.Actor, reason);
        }
        return Unit.Value;
    }
}

internal static class StandingReports
{
    /// <summary>The version of the article's report that stands, or the one withdrawn last, which will say so.</summary>
    /// <exception cref="NotFound">None was ever issued.</exception>
    public static async Task<Domain.Reports.Report> Standing(this IQueryable<Domain.Reports.Report> reports, Guid article, CancellationToken ct) =>
        await reports.Where(r => r.ArticleId == article && r.SupersededByVersion == null).OrderBy(r => r.WithdrawnAt != null).ThenByDescending(r => r.WithdrawnAt).FirstOrDefaultAsync(ct)
        ?? throw new NotFound();
}
