using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

/// <summary>
/// Begins a correction of the report that stands and proposes to take up the claims that it touches; the public page stays as it is until
/// the
/// next version.
/// </summary>
[Requires(Permission.IssueReports)]
public sealed class CorrectReport : IStandingReportCommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }

    /// <summary>The claims to reopen; none when only the report's own words are wrong.</summary>
    public IReadOnlyList<Guid>? Claims { get; set; }
}

public sealed class CorrectReportShape : AbstractValidator<CorrectReport>
{
    public const int MaxReason = 1000;

    public CorrectReportShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhatIsCorrected, MaxReason);
}

public sealed class CorrectReportHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<CorrectReport, Unit>
{
    public async Task<Unit> Handle(CorrectReport command, CancellationToken ct)
    {
        var report = await db.Reports.Standing(command.ArticleId, command.Version, ct);
        var reason = Typed.OrNull(command.Reason);
        report.Correct(user.Actor, reason, clock.GetLocalNow());
        foreach (var id in command.Claims?.Distinct() ?? [])
        {
            var review = await db.Reviews.Load(id, ct);
            if (review.ArticleId != command.ArticleId)
                throw new NotFound();
            review.ProposeToReopen(user.Actor, reason, clock.GetLocalNow());
        }
        return Unit.Value;
    }
}
