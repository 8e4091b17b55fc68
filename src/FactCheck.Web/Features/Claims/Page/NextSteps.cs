using FactCheck.Domain;
using FactCheck.Domain.Reviews;

namespace FactCheck.Web.Features.Claims.Page;

/// <summary>Something that can be done to a claim now.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Path">The step's address under the claim's.</param>
/// <param name="WhyNot">Why this person cannot, or null.</param>
/// <param name="AtOnce">Posted from the claim's page; otherwise a page asks for more first.</param>
public sealed record Step(string Label, string Path, Refusal? WhyNot, bool AtOnce);

/// <summary>The one thing that is next for this person in this state, and what else can be done.</summary>
public sealed record NextSteps(string Heading, string? Lead, Step? First, IReadOnlyList<Step> Others)
{
    public static NextSteps For(ClaimView claim)
    {
        var why = claim.WhyNot;
        var verdict = new Step(
            claim.Verdict is null ? "Write the verdict" : $"Write revision {claim.NextRevision}",
            "verdict",
            why.Change,
            AtOnce: false
        );
        var evidence = new Step("Add evidence", "evidence/new", why.Change, AtOnce: false);
        var submit = new Step("Submit for approval", "submit", why.Submit, AtOnce: true);
        var close = new Step("Propose to close it", "close", why.Close, AtOnce: false);
        var assign = new Step(claim.Assignee is null ? "Assign" : "Assign to somebody else", "assign", why.Assign, AtOnce: false);
        var reopen = new Step("Propose to reopen", "reopen", why.Reopen, AtOnce: false);
        var approve = new Step("Approve", "approve", why.Approve, AtOnce: true);
        var giveBack = new Step("Return with a reason", "return", why.Return, AtOnce: false);
        var decline = new Step("Decline with a reason", "decline-proposal", why.DeclineProposal, AtOnce: false);
        return claim.State switch
        {
            ReviewState.Open => Made(
                "Start checking",
                "Nobody has this claim yet.",
                new("Start checking", "start", why.Start, AtOnce: true),
                assign,
                close
            ),
            ReviewState.InProgress or ReviewState.ChangesRequested when claim.Mine && why.Submit is null => Made(
                "Submit for approval",
                claim.Returned is null ? null : "Returned. Submit it again once it says what was asked for.",
                submit,
                assign,
                close
            ),
            ReviewState.InProgress or ReviewState.ChangesRequested when claim.Mine && claim.WhyNotSubmitAnswered is null => Made(
                "Change it, or answer",
                null,
                new Step("Answer and submit", "submit", null, AtOnce: false),
                submit,
                verdict,
                assign,
                close
            ),
            ReviewState.InProgress or ReviewState.ChangesRequested when claim.Mine && claim is { Evidence.Count: 0, Waiver: null } => Made(
                "Add evidence",
                null,
                evidence,
                submit,
                new Step("No evidence is needed", "waiver", why.Change, AtOnce: false),
                assign,
                close
            ),
            ReviewState.InProgress or ReviewState.ChangesRequested when claim.Mine => Made(
                "Write the verdict",
                null,
                verdict,
                submit,
                assign,
                close
            ),
            ReviewState.InProgress or ReviewState.ChangesRequested => Made(
                $"{claim.Assignee?.Name ?? "Nobody"} works on it",
                null,
                null,
                submit,
                assign,
                close
            ),
            ReviewState.AwaitingApproval when claim.Proposal is { } proposal && why.WithdrawProposal is null => Made(
                Waiting(proposal.Kind),
                null,
                null,
                new Step("Approve it", "approve-proposal", why.ApproveProposal, AtOnce: true),
                new Step("Take the proposal back", "withdraw-proposal", null, AtOnce: true),
                decline
            ),
            ReviewState.AwaitingApproval when claim.Proposal is { } proposal => Made(
                Waiting(proposal.Kind),
                null,
                new("Approve it", "approve-proposal", why.ApproveProposal, AtOnce: true),
                decline
            ),
            ReviewState.AwaitingApproval when why.Withdraw is null => Made(
                "Awaiting approval",
                null,
                null,
                approve,
                new Step("Take the submission back", "withdraw", null, AtOnce: true),
                giveBack
            ),
            ReviewState.AwaitingApproval => Made("Approve or return", null, approve, giveBack),
            ReviewState.Approved => Made("Approved", "Nothing is left to do.", null, reopen),
            _ when claim.Closing == Closing.Merged => Made("Merged", "Another claim took this one over.", null, reopen),
            _ when claim.Closing == Closing.TakenBack => Made("Taken back", "The mark was taken back.", null),
            _ => Made("Closed", "Nothing is left to do.", null, reopen),
        };
    }

    private static string Waiting(ProposalKind kind) =>
        kind switch
        {
            ProposalKind.Detached => "To be detached",
            ProposalKind.Merged => "To be merged away",
            ProposalKind.TakenBack => "To be taken back",
            ProposalKind.Reopening => "To be reopened",
            _ => "To be closed",
        };

    // Of what the role forbids, only the first step is shown with its sentence; the rest would repeat it.
    private static NextSteps Made(string heading, string? lead, Step? first, params Step[] others)
    {
        var shown = others.Where(o => o.WhyNot is null || !IsRole(o.WhyNot) || (first is null && o.AtOnce)).ToList();
        return first is { WhyNot: not null } ? new(heading, lead, null, [first, .. shown]) : new(heading, lead, first, shown);
    }

    private static bool IsRole(Refusal refusal) => string.Equals(refusal.Name, "RoleForbids", StringComparison.Ordinal);
}
