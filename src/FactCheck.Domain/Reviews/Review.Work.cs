using FactCheck.Domain.People;
using static FactCheck.Domain.Reviews.ReviewAction;

namespace FactCheck.Domain.Reviews;

// Who works on it, until when, and what is proposed of it: to close it without a verdict, to take it up again.
public sealed partial class Review
{
    /// <summary>Null, or why this actor cannot take the claim on.</summary>
    public Refusal? WhyNotStart(Actor actor) => ReviewWorkflow.WhyNot(ReviewAction.Start, State, actor);

    /// <summary>Takes an open claim on.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotStart"/>.</exception>
    public void Start(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotStart(actor));
        MoveTo(ReviewAction.Start);
        AssigneeId = actor.Id;
        Record(v => new ReviewStarted(Id, ArticleId, v));
    }

    /// <summary>Null, or why this actor cannot give the claim to somebody.</summary>
    public Refusal? WhyNotAssign(Actor actor) =>
        ReviewWorkflow.WhyNot(State == ReviewState.Open ? ReviewAction.Assign : Reassign, State, actor);

    /// <summary>Gives the claim to somebody; an open one is started by it.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotAssign"/>; or the person cannot check claims, or has it already.</exception>
    public void Assign(Actor actor, Actor assignee)
    {
        RuleViolation.ThrowIf(WhyNotAssign(actor));
        if (!assignee.May(Permission.CheckClaims))
            throw new RuleViolation(Refusals.CannotBeAssigned(assignee.Name));
        if (AssigneeId == assignee.Id && State != ReviewState.Open)
            throw new RuleViolation(Refusals.AlreadyAssigned(assignee.Name));
        MoveTo(State == ReviewState.Open ? ReviewAction.Assign : Reassign);
        AssigneeId = assignee.Id;
        Record(v => new ReviewAssigned(Id, ArticleId, v, assignee.Id, assignee.Name));
    }

    /// <summary>Null, or why this actor cannot set the due date.</summary>
    public Refusal? WhyNotSchedule(Actor actor) => ReviewWorkflow.WhyNot(ReviewAction.Schedule, State, actor);

    /// <summary>Sets the due date, or clears it with null.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSchedule"/>; or the date has passed or is unchanged.</exception>
    public void Schedule(Actor actor, DateTimeOffset? dueAt, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotSchedule(actor));
        if (dueAt == DueAt)
            throw new RuleViolation(Refusals.NothingChanged);
        if (dueAt < now)
            throw new RuleViolation(Refusals.DueInPast);
        DueAt = dueAt;
        Record(v => new DueDateSet(Id, ArticleId, v, dueAt));
    }

    /// <summary>Null, or why this actor cannot propose to close the claim.</summary>
    public Refusal? WhyNotClose(Actor actor) => ReviewWorkflow.WhyNot(ProposeClosing, State, actor);

    /// <summary>Proposes to close the claim without a verdict; once that is approved, the report prints the reason.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotClose"/>; or the reason is missing.</exception>
    public void ProposeToClose(Actor actor, Closing closing, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotClose(actor));
        var kind = closing switch
        {
            Reviews.Closing.NotCheckable => ProposalKind.NotCheckable,
            Reviews.Closing.NotChecked => ProposalKind.NotChecked,
            _ => throw new ArgumentOutOfRangeException(nameof(closing), closing, "Closed by hand only as not checkable or not checked."),
        };
        Propose(ProposeClosing, kind, actor, Reason(reason, ReasonFor.Closing), now);
    }

    /// <summary>Null, or why this actor cannot propose to reopen the claim.</summary>
    public Refusal? WhyNotReopen(Actor actor) => ReviewWorkflow.WhyNot(ProposeReopening, State, actor) ?? WhyOnlyHistory;

    /// <summary>
    /// Proposes to take a settled claim up again. Once that is approved, one that was nobody's becomes that of whoever proposed it.
    /// </summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotReopen"/>; or the reason is missing.</exception>
    public void ProposeToReopen(Actor actor, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotReopen(actor));
        Propose(ProposeReopening, ProposalKind.Reopening, actor, Reason(reason, ReasonFor.Reopening), now);
    }

    // Its words are gone, or nobody ever worked on it: another mark is its successor.
    private Refusal? WhyOnlyHistory =>
        Closing is Reviews.Closing.Detached or Reviews.Closing.TakenBack ? Refusals.OnlyHistory(Closing) : null;

    private void VoidApproval() => (ApprovedBy, ApprovedAt, ApprovedHash, ApprovalNote) = (null, null, null, null);
}
