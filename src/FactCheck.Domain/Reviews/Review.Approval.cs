using FactCheck.Domain.People;

namespace FactCheck.Domain.Reviews;

// Submitting and deciding: the four eyes.
public sealed partial class Review
{
    /// <summary>Whether nothing was changed since it was returned, and nothing answered: it cannot be submitted like that.</summary>
    public bool NeedsAnswer => Answer is null && ReturnedHash is { } hash && string.Equals(hash, HashContent(), StringComparison.Ordinal);

    /// <summary>Null, or why this actor cannot submit the claim; what was returned needs a change or an answer.</summary>
    public Refusal? WhyNotSubmit(Actor actor, string? answer = null) =>
        WhyNotSubmitAnswered(actor) ?? (NeedsAnswer && Blank.Is(answer) ? Refusals.NeitherChangedNorAnswered : null);

    /// <summary>Null, or why this actor could not submit the claim even with an answer.</summary>
    public Refusal? WhyNotSubmitAnswered(Actor actor) =>
        ReviewWorkflow.WhyNot(ReviewAction.Submit, State, actor)
        ?? (Anchor != Anchor.Held ? Refusals.NotAnchored : null)
        ?? (AssigneeId != actor.Id ? Refusals.OnlyAssigneeSubmits : null)
        ?? (Verdict is not { IsWhole: true } ? Refusals.NoVerdict : null)
        ?? (Claim.Evidence.Count == 0 && Claim.EvidenceWaiver is null ? Refusals.NoEvidence : null);

    /// <summary>Asks for approval.</summary>
    /// <param name="actor">The assignee.</param>
    /// <param name="now">The moment.</param>
    /// <param name="answer">What is answered to the reason of a return; kept only where there was one.</param>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSubmit"/>.</exception>
    public void Submit(Actor actor, DateTimeOffset now, string? answer = null)
    {
        RuleViolation.ThrowIf(WhyNotSubmit(actor, answer));
        MoveTo(ReviewAction.Submit);
        Contributed(actor.Id, Part.Submission);
        var answered = ReturnReason is null || Blank.Is(answer) ? null : answer.Trim();
        (SubmittedBy, SubmittedAt, Answer, VoidedBecause) = (actor.Id, now, answered ?? Answer, null);
        Record(v => new VerdictSubmitted(Id, ArticleId, v, Verdict!.Number, HashContent(), answered));
    }

    /// <summary>Null, or why this actor cannot take the submission back.</summary>
    public Refusal? WhyNotWithdrawSubmission(Actor actor) =>
        ReviewWorkflow.WhyNot(ReviewAction.WithdrawSubmission, State, actor)
        ?? WhyProposal
        ?? (SubmittedBy != actor.Id ? Refusals.OnlySubmitterWithdraws : null);

    /// <summary>Takes the submission back.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotWithdrawSubmission"/>.</exception>
    public void WithdrawSubmission(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotWithdrawSubmission(actor));
        MoveTo(ReviewAction.WithdrawSubmission);
        Record(v => new SubmissionWithdrawn(Id, ArticleId, v));
    }

    /// <summary>Null, or why this actor cannot return the verdict.</summary>
    public Refusal? WhyNotReturn(Actor actor) => ReviewWorkflow.WhyNot(ReviewAction.Return, State, actor) ?? WhyProposal;

    /// <summary>Sends the verdict back.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotReturn"/>; or the reason is missing.</exception>
    public void Return(Actor actor, string? reason)
    {
        RuleViolation.ThrowIf(WhyNotReturn(actor));
        var why = Reason(reason, ReasonFor.Return);
        MoveTo(ReviewAction.Return);
        (ReturnReason, ReturnedHash, ReturnedVerdict, Answer) = (why, HashContent(), Verdict!.Number, null);
        Record(v => new VerdictReturned(Id, ArticleId, v, Verdict!.Number, why));
    }

    /// <summary>Null, or why this actor cannot approve the verdict. Whoever contributed never can.</summary>
    public Refusal? WhyNotApprove(Actor actor) =>
        ReviewWorkflow.WhyNot(ReviewAction.Approve, State, actor)
        ?? WhyProposal
        ?? (Anchor != Anchor.Held ? Refusals.NotAnchored : null)
        ?? (PartsBy(actor.Id) is { Count: > 0 } parts ? Refusals.ContributorCannotApprove(parts) : null)
        ?? (Comments.Any(c => c.WasSettledForItsAuthorBy(actor.Id)) ? Refusals.SettlerCannotApprove : null)
        ?? (Comments.Count(c => c.StillBlocks) is > 0 and var blocking ? Refusals.BlockingComment(blocking) : null);

    /// <summary>Whether four eyes let this person decide on it, whatever state it is in.</summary>
    public bool IsOpenTo(Guid person) => PartsBy(person).Count == 0 && !Comments.Any(c => c.WasSettledForItsAuthorBy(person));

    /// <summary>Approves exactly what the editor saw.</summary>
    /// <param name="actor">The editor.</param>
    /// <param name="seenContentHash">The <see cref="ContentHash"/> of the page on which the editor decided.</param>
    /// <param name="note">A remark for the record.</param>
    /// <param name="now">The moment of approval.</param>
    /// <exception cref="RuleViolation">See <see cref="WhyNotApprove"/>; or the content is not what was seen.</exception>
    public void Approve(Actor actor, string? seenContentHash, string? note, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotApprove(actor));
        var hash = HashContent();
        if (!string.Equals(hash, seenContentHash, StringComparison.Ordinal))
            throw new RuleViolation(Refusals.SeenSomethingElse);
        MoveTo(ReviewAction.Approve);
        (ApprovedBy, ApprovedAt, ApprovedHash, ApprovalNote) = (actor.Id, now, hash, note);
        (ReturnReason, ReturnedHash, ReturnedVerdict, Answer) = (null, null, null, null);
        Record(v => new VerdictApproved(Id, ArticleId, v, Verdict!.Number, hash, note));
    }
}
