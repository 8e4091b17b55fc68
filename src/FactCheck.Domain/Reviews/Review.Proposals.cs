using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reviews;

// Every way by which a claim or a verdict leaves the report is proposed by one person and decided by another.
public sealed partial class Review
{
    /// <summary>What is proposed of it and waits for another person; null when nothing does.</summary>
    public Proposal? Proposal { get; private set; }

    /// <summary>Who proposed to close it, while it is closed; null where one person could do so alone.</summary>
    public Guid? ClosingProposedBy { get; private set; }

    /// <summary>Who approved that.</summary>
    public Guid? ClosingApprovedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Null, or why this actor cannot decide what is proposed. Its proposer never can, nor the author of the article.</summary>
    public Refusal? WhyNotDecideProposal(Actor actor) =>
        actor.WhyNot(Permission.ApproveVerdicts)
        ?? (Proposal is null ? Refusals.NothingIsProposed : null)
        ?? (Proposal?.By == actor.Id ? Refusals.ProposerCannotDecide : null)
        ?? (PartsBy(actor.Id).Contains(Part.Article) ? Refusals.ContributorCannotApprove([Part.Article]) : null);

    /// <summary>Null, or why this actor cannot approve what is proposed.</summary>
    /// <param name="actor">The editor.</param>
    /// <param name="keeper">The claim that is to take it over, as it is now; null where none is.</param>
    public Refusal? WhyNotApproveProposal(Actor actor, Review? keeper) =>
        WhyNotDecideProposal(actor)
        ?? (
            Proposal?.Closing is not null && Comments.Count(c => c.StillBlocks) is > 0 and var blocking
                ? Refusals.BlockingComment(blocking)
                : null
        )
        ?? WhyNotKept(keeper);

    // Somebody may have given the keeper other words since.
    private Refusal? WhyNotKept(Review? keeper) =>
        Proposal?.KeeperId is not { } id ? null
        : keeper?.Id != id || keeper.IsHistory ? Refusals.KeeperChanged
        : Proposal.KeeperSeen is { } seen ? keeper.WhyNotTakeOver(this, seen)
        : keeper.Covers(this) ? null
        : Refusals.KeeperChanged;

    private bool Covers(Review other) =>
        ArticleVersionId == other.ArticleVersionId && Claim.Start <= other.Claim.Start && Claim.End >= other.Claim.End;

    /// <summary>Does what another person proposed.</summary>
    /// <param name="actor">The editor.</param>
    /// <param name="article">The claim's article: one that stands by itself again is looked for in its current version.</param>
    /// <param name="now">The moment.</param>
    /// <param name="keeper">The claim that takes it over, where one does.</param>
    /// <exception cref="RuleViolation">See <see cref="WhyNotApproveProposal"/>.</exception>
    public void ApproveProposal(Actor actor, Article article, DateTimeOffset now, Review? keeper = null)
    {
        RuleViolation.ThrowIf(WhyNotApproveProposal(actor, keeper));
        var proposal = Proposal!;
        Proposal = null;
        if (proposal.Closing is { } closing)
            Close(proposal, closing, actor, now);
        else
            Reopen(proposal);
        Record(v => new ProposalApproved(Id, ArticleId, v, proposal.Kind, proposal.Reason, proposal.By, proposal.KeeperId));
        if (proposal.KeeperSeen is not null)
            keeper!.TakeOver(this, proposal, article);
        if (State != ReviewState.Closed && ArticleVersionId != article.Current.Id && Anchor == Anchor.Held)
            Seek(article);
    }

    /// <summary>Says no: a claim that was to be closed goes back to work, a settled one stays as it was.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotDecideProposal"/>; or the reason is missing.</exception>
    public void DeclineProposal(Actor actor, string? reason)
    {
        RuleViolation.ThrowIf(WhyNotDecideProposal(actor));
        var why = Reason(reason, ReasonFor.Declining);
        var proposal = Proposal!;
        Proposal = null;
        if (proposal.From is ReviewState.Approved or ReviewState.Closed)
        {
            MoveTo(ReviewAction.DeclineReopening, proposal.From);
        }
        else
        {
            MoveTo(ReviewAction.DeclineClosing);
            AssigneeId ??= proposal.By;
            ReturnReason = why;
        }
        Record(v => new ProposalDeclined(Id, ArticleId, v, proposal.Kind, why));
        KeepApproval();
    }

    /// <summary>Null, or why this actor cannot take the proposal back.</summary>
    public Refusal? WhyNotWithdrawProposal(Actor actor) =>
        actor.WhyNot(Permission.CheckClaims)
        ?? (Proposal is null ? Refusals.NothingIsProposed : null)
        ?? (Proposal?.By != actor.Id ? Refusals.OnlyProposerWithdraws : null);

    /// <summary>Takes the own proposal back; the claim is where it was.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotWithdrawProposal"/>.</exception>
    public void WithdrawProposal(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotWithdrawProposal(actor));
        var proposal = Proposal!;
        Proposal = null;
        MoveTo(ReviewAction.WithdrawProposal, proposal.From);
        Record(v => new ProposalWithdrawn(Id, ArticleId, v, proposal.Kind));
        KeepApproval();
    }

    private Refusal? WhyProposal => Proposal is null ? null : Refusals.ProposalWaits;

    private void Propose(ReviewAction action, ProposalKind kind, Actor actor, string reason, DateTimeOffset now, TakingOver? keeper = null)
    {
        var from = State;
        MoveTo(action);
        Proposal = new(kind, reason, actor.Id, now, from, keeper);
        Record(v => new ProposalMade(Id, ArticleId, v, kind, reason, keeper?.KeeperId, keeper?.Statement));
    }

    // What was proposed of other words than stand there now is not approved. Answers where the claim is again.
    private ReviewState? EndProposal()
    {
        if (Proposal is not { } proposal)
            return null;
        Proposal = null;
        MoveTo(ReviewAction.WithdrawProposal, proposal.From);
        Record(v => new ProposalVoided(Id, ArticleId, v, proposal.Kind));
        return proposal.From;
    }

    private void Close(Proposal proposal, Closing closing, Actor actor, DateTimeOffset now)
    {
        MoveTo(ReviewAction.ApproveClosing);
        (Closing, CloseReason, MergedInto) = (closing, proposal.Reason, proposal.KeeperId);
        (ClosingProposedBy, ClosingApprovedBy, ClosedAt) = (proposal.By, actor.Id, now);
        if (closing == Reviews.Closing.Detached)
            (Anchor, ProposedStart, ProposedEnd) = (Anchor.Held, null, null);
    }

    private void Reopen(Proposal proposal)
    {
        MoveTo(ReviewAction.ApproveReopening);
        VoidApproval();
        Unclose();
        AssigneeId ??= proposal.By;
    }

    // What two people approved no longer holds: other words stand there, or one of them wrote the article.
    private void VoidClosing()
    {
        if (State != ReviewState.Closed || IsHistory || Closing is not { } closing)
            return;
        var reason = CloseReason;
        MoveTo(ReviewAction.VoidClosing, AssigneeId is null ? ReviewState.Open : ReviewState.InProgress);
        Unclose();
        Record(v => new ClosingVoided(Id, ArticleId, v, closing, reason));
    }

    private void Unclose()
    {
        (Closing, CloseReason, MergedInto) = (null, null, null);
        (ClosingProposedBy, ClosingApprovedBy, ClosedAt) = (null, null, null);
    }

    // While a reopening waited, the text around the claim may have become another.
    private void KeepApproval()
    {
        if (State == ReviewState.Approved && !string.Equals(ApprovedHash, HashContent(), StringComparison.Ordinal))
            GoBackToWork();
    }
}
