using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

// Withdrawing takes two people: one gives the public reason, another confirms it. The report stays current until then.
public sealed partial class Report
{
    /// <summary>The public reason of a withdrawal that waits for a second editor; kept once it is confirmed.</summary>
    public string? WithdrawalProposal { get; private set; }

    /// <summary>Who proposed it.</summary>
    public Guid? WithdrawalProposedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? WithdrawalProposedAt { get; private set; }

    /// <summary>Whether a withdrawal is proposed and not decided.</summary>
    public bool WithdrawalWaits => Status == ReportStatus.Current && WithdrawalProposedAt is not null;

    /// <summary>Null, or why this actor cannot propose to withdraw the report.</summary>
    public Refusal? WhyNotProposeWithdrawal(Actor actor) =>
        actor.WhyNot(Permission.IssueReports) ?? WhyNotStanding() ?? (WithdrawalWaits ? ReportRefusals.WithdrawalIsProposed : null);

    /// <summary>Proposes to withdraw the report, with the reason that everybody would read.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotProposeWithdrawal"/>; or the reason is missing.</exception>
    public void ProposeWithdrawal(Actor actor, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotProposeWithdrawal(actor));
        var why = Needed(reason);
        (WithdrawalProposal, WithdrawalProposedBy, WithdrawalProposedAt) = (why, actor.Id, now);
        Revision++;
        Raise(new WithdrawalProposed(Id, ArticleId, Revision, Code, Version, why));
    }

    /// <summary>Null, or why this actor cannot confirm the withdrawal that was proposed.</summary>
    public Refusal? WhyNotConfirmWithdrawal(Actor actor) =>
        WhyNotDropWithdrawal(actor) ?? (WithdrawalProposedBy == actor.Id ? ReportRefusals.OwnWithdrawal : null);

    /// <summary>Withdraws the report for good, for the reason that somebody else gave. Page, PDF and record stay.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotConfirmWithdrawal"/>.</exception>
    public void ConfirmWithdrawal(Actor actor, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotConfirmWithdrawal(actor));
        Withdraw(actor, WithdrawalProposal!, WithdrawalProposedBy, now);
    }

    /// <summary>Null, or why this actor cannot decline the withdrawal, or take it back.</summary>
    public Refusal? WhyNotDropWithdrawal(Actor actor) =>
        actor.WhyNot(Permission.IssueReports) ?? WhyNotStanding() ?? (WithdrawalWaits ? null : ReportRefusals.NoWithdrawalProposed);

    /// <summary>Whoever proposed it takes it back; anybody else declines it.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotDropWithdrawal"/>.</exception>
    public void DropWithdrawal(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotDropWithdrawal(actor));
        var (reason, own) = (WithdrawalProposal!, WithdrawalProposedBy == actor.Id);
        (WithdrawalProposal, WithdrawalProposedBy, WithdrawalProposedAt) = (null, null, null);
        Revision++;
        Raise(
            own
                ? new WithdrawalTakenBack(Id, ArticleId, Revision, Code, Version, reason)
                : new WithdrawalDeclined(Id, ArticleId, Revision, Code, Version, reason)
        );
    }

    /// <summary>Null, or why this actor cannot withdraw the report alone.</summary>
    public Refusal? WhyNotWithdrawAlone(Actor actor, bool oneEditor) =>
        WhyNotProposeWithdrawal(actor) ?? (oneEditor ? null : ReportRefusals.WithdrawalNeedsTwo);

    /// <summary>Withdraws the report for good, in a newsroom that states openly that it has one editor.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotWithdrawAlone"/>; or the reason is missing.</exception>
    public void WithdrawAlone(Actor actor, string? reason, bool oneEditor, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotWithdrawAlone(actor, oneEditor));
        Withdraw(actor, Needed(reason), null, now);
    }

    private void Withdraw(Actor actor, string reason, Guid? proposedBy, DateTimeOffset now)
    {
        (WithdrawalReason, WithdrawnBy, WithdrawnAt) = (reason, actor.Id, now);
        Revision++;
        Raise(new ReportWithdrawn(Id, ArticleId, Revision, Code, Version, reason, proposedBy, proposedBy is null));
    }

    private static string Needed(string? reason) =>
        Blank.Is(reason) ? throw new RuleViolation(ReportRefusals.NoReasonToWithdraw) : reason.Trim();
}
