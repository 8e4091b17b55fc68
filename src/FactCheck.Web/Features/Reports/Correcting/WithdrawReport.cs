using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

/// <summary>Proposes to withdraw the report for good, with a reason that everybody can read; another editor confirms it.</summary>
[Requires(Permission.IssueReports)]
public sealed class WithdrawReport : IStandingReportCommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }

    /// <summary>Whether the form said that it is withdrawn at once, because the newsroom has one editor.</summary>
    public bool Alone { get; set; }
}

public sealed class WithdrawReportShape : AbstractValidator<WithdrawReport>
{
    public const int MaxReason = 1000;

    public WithdrawReportShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhyWithdrawn, MaxReason);
}

public sealed class WithdrawReportHandler(FactCheckDb db, CurrentUser user, OneEditor oneEditor, TimeProvider clock)
    : IRequestHandler<WithdrawReport, Unit>
{
    public async Task<Unit> Handle(WithdrawReport command, CancellationToken ct)
    {
        var report = await db.Reports.Standing(command.ArticleId, command.Version, ct);
        var (reason, now) = (Typed.OrNull(command.Reason), clock.GetLocalNow());
        if (command.Alone)
            report.WithdrawAlone(user.Actor, reason, await oneEditor.Read(ct) == OneEditorSetting.Holds, now);
        else
            report.ProposeWithdrawal(user.Actor, reason, now);
        return Unit.Value;
    }
}
