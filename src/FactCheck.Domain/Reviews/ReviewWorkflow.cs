using FactCheck.Domain.People;
using static FactCheck.Domain.Reviews.ReviewAction;
using static FactCheck.Domain.Reviews.ReviewState;

namespace FactCheck.Domain.Reviews;

/// <summary>One row of the workflow: what may be done, from where, to where, by whom.</summary>
/// <param name="Action">What is done.</param>
/// <param name="From">In which state.</param>
/// <param name="To">The state afterwards.</param>
/// <param name="Needs">The permission it takes; conditions on the person stand in <see cref="Review"/>.</param>
public sealed record Transition(ReviewAction Action, ReviewState From, ReviewState To, Permission Needs);

/// <summary>The life of a claim, in one table. What is not in it is refused.</summary>
public static class ReviewWorkflow
{
    /// <summary>Every transition there is.</summary>
    public static IReadOnlyList<Transition> Table { get; } =
    [
        new(Start, Open, InProgress, Permission.CheckClaims),
        new(Assign, Open, InProgress, Permission.CheckClaims),
        new(Reassign, InProgress, InProgress, Permission.AssignWork),
        new(Reassign, ChangesRequested, ChangesRequested, Permission.AssignWork),
        new(Schedule, Open, Open, Permission.CheckClaims),
        new(Schedule, InProgress, InProgress, Permission.CheckClaims),
        new(Schedule, AwaitingApproval, AwaitingApproval, Permission.CheckClaims),
        new(Schedule, ChangesRequested, ChangesRequested, Permission.CheckClaims),
        new(Change, Open, Open, Permission.CheckClaims),
        new(Change, InProgress, InProgress, Permission.CheckClaims),
        new(Change, ChangesRequested, ChangesRequested, Permission.CheckClaims),
        new(Change, AwaitingApproval, InProgress, Permission.CheckClaims),
        new(Change, Approved, InProgress, Permission.CheckClaims),
        new(Submit, InProgress, AwaitingApproval, Permission.CheckClaims),
        new(Submit, ChangesRequested, AwaitingApproval, Permission.CheckClaims),
        new(WithdrawSubmission, AwaitingApproval, InProgress, Permission.CheckClaims),
        new(Return, AwaitingApproval, ChangesRequested, Permission.ApproveVerdicts),
        new(Approve, AwaitingApproval, Approved, Permission.ApproveVerdicts),
        new(ProposeClosing, Open, AwaitingApproval, Permission.CheckClaims),
        new(ProposeClosing, InProgress, AwaitingApproval, Permission.CheckClaims),
        new(ProposeClosing, ChangesRequested, AwaitingApproval, Permission.CheckClaims),
        new(ProposeDetaching, Open, AwaitingApproval, Permission.CheckClaims),
        new(ProposeDetaching, InProgress, AwaitingApproval, Permission.CheckClaims),
        new(ProposeDetaching, ChangesRequested, AwaitingApproval, Permission.CheckClaims),
        new(ProposeDetaching, Closed, AwaitingApproval, Permission.CheckClaims),
        new(ApproveClosing, AwaitingApproval, Closed, Permission.ApproveVerdicts),
        new(DeclineClosing, AwaitingApproval, ChangesRequested, Permission.ApproveVerdicts),
        new(VoidClosing, Closed, Open, Permission.CheckClaims),
        new(VoidClosing, Closed, InProgress, Permission.CheckClaims),
        new(ProposeReopening, Approved, AwaitingApproval, Permission.CheckClaims),
        new(ProposeReopening, Closed, AwaitingApproval, Permission.CheckClaims),
        new(ApproveReopening, AwaitingApproval, InProgress, Permission.ApproveVerdicts),
        new(DeclineReopening, AwaitingApproval, Approved, Permission.ApproveVerdicts),
        new(DeclineReopening, AwaitingApproval, Closed, Permission.ApproveVerdicts),
        new(WithdrawProposal, AwaitingApproval, Open, Permission.CheckClaims),
        new(WithdrawProposal, AwaitingApproval, InProgress, Permission.CheckClaims),
        new(WithdrawProposal, AwaitingApproval, ChangesRequested, Permission.CheckClaims),
        new(WithdrawProposal, AwaitingApproval, Approved, Permission.CheckClaims),
        new(WithdrawProposal, AwaitingApproval, Closed, Permission.CheckClaims),
    ];

    /// <summary>Where the action leads from this state, or null when it does not exist there.</summary>
    /// <param name="action">The action.</param>
    /// <param name="from">The state.</param>
    /// <param name="back">The state from which the claim came, for an action that leads back to it.</param>
    public static ReviewState? Next(ReviewAction action, ReviewState from, ReviewState? back = null) =>
        Table.FirstOrDefault(t => t.Action == action && t.From == from && (back is null || t.To == back))?.To;

    /// <summary>Null, or why this actor cannot do this in this state.</summary>
    public static Refusal? WhyNot(ReviewAction action, ReviewState state, Actor actor) =>
        actor.WhyNot((Row(action, state) ?? Table.First(t => t.Action == action)).Needs)
        ?? (Next(action, state) is null ? Refusals.WrongState(action, state) : null);

    /// <summary>The state diagram of the README, as Mermaid, made from the table.</summary>
    public static string Mermaid() =>
        string.Join(
            '\n',
            Table
                .Where(t => t.From != t.To)
                .Select(t => $"    {t.From} --> {t.To}: {Words(t.Action)}")
                .Prepend("    [*] --> Open: mark")
                .Prepend("stateDiagram-v2")
        ) + "\n";

    private static Transition? Row(ReviewAction action, ReviewState from) =>
        Table.FirstOrDefault(t => t.Action == action && t.From == from);

    private static string Words(ReviewAction action) =>
        action switch
        {
            WithdrawSubmission => "withdraw submission",
            Change => "any change",
            ProposeClosing => "propose to close",
            ProposeDetaching => "propose to detach",
            ApproveClosing => "approve the closing",
            DeclineClosing => "decline the closing",
            VoidClosing => "other words",
            ProposeReopening => "propose to reopen",
            ApproveReopening => "approve the reopening",
            DeclineReopening => "decline the reopening",
            WithdrawProposal => "withdraw the proposal",
            _ => action.ToString().ToLowerInvariant(),
        };
}
