using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reviews;

// Taking a mark back, splitting one claim in two and merging two into one.
public sealed partial class Review
{
    /// <summary>Null, or why this actor cannot propose to take the mark back.</summary>
    public Refusal? WhyNotTakeBack(Actor actor) =>
        actor.WhyNot(Permission.CheckClaims)
        ?? WhyProposal
        ?? (
            State != ReviewState.Open
            || _verdicts.Count > 0
            || Claim.Evidence.Count > 0
            || Claim.EvidenceWaiver is not null
            || _comments.Count > 0
                ? Refusals.WorkBegan
                : null
        );

    /// <summary>Proposes to take a mark back on which nobody has worked.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotTakeBack"/>; or the reason is missing.</exception>
    public void ProposeToTakeBack(Actor actor, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotTakeBack(actor));
        Propose(ReviewAction.ProposeClosing, ProposalKind.TakenBack, actor, Reason(reason, ReasonFor.TakingBack), now);
    }

    /// <summary>Null, or why this actor cannot split the claim or merge it with another.</summary>
    public Refusal? WhyNotReshape(Actor actor) =>
        WhyNotChange(actor)
        ?? (Anchor != Anchor.Held ? Refusals.NotAnchored : null)
        // An objection would stay with one part and let the other go.
        ?? (_comments.Count(c => c.StillBlocks) is > 0 and var blocking ? Refusals.BlockingComment(blocking) : null);

    /// <summary>
    /// Splits the claim: it keeps the words before the offset, a new claim takes those after it. Evidence and verdict stay here.
    /// </summary>
    /// <param name="actor">Who splits it.</param>
    /// <param name="article">Its article.</param>
    /// <param name="at">UTF-16 offset in the article version where the second part begins.</param>
    /// <param name="first">What this claim says from now on.</param>
    /// <param name="second">What the new one says.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">See <see cref="WhyNotReshape"/>; or one of the parts has no word.</exception>
    public Review Split(Actor actor, Article article, int at, ClaimWording first, ClaimWording second, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotReshape(actor) ?? WhyNotOn(article));
        var text = article.Current.Text;
        if (
            at <= Claim.Start
            || at >= Claim.End
            || Claim.Exact.AsSpan(0, at - Claim.Start).IsWhiteSpace()
            || Claim.Exact.AsSpan(at - Claim.Start).IsWhiteSpace()
        )
            throw new RuleViolation(Refusals.NotAPart);
        var (head, tail) = (Anchoring.Checked(text, new(Claim.Start, at)), Anchoring.Checked(text, new(at, Claim.End)));
        var other = Mark(actor, article, tail, second, now);
        // The words of both parts were chosen by whoever marked or worded the whole: four eyes hold over both.
        foreach (var contribution in _contributions.Where(c => c.Part is Part.Statement or Part.Text or Part.Article))
            other.Contributed(contribution.PersonId, contribution.Part);
        EditClaim(actor, article, head, first, now);
        Record(v => new ClaimSplit(Id, ArticleId, v, other.Id, head, tail));
        return other;
    }

    /// <summary>Null, or why this actor cannot merge the other claim into this one.</summary>
    public Refusal? WhyNotMerge(Actor actor, Review other) =>
        WhyNotReshape(actor)
        ?? (other.Id == Id || other.ArticleId != ArticleId || other.IsHistory ? Refusals.CannotMerge : null)
        ?? other.WhyNotReshape(actor)
        ?? other.WhyProposal
        ?? (other.ArticleVersionId != ArticleVersionId ? Refusals.NotAnchored : null);

    /// <summary>
    /// Takes another claim over: this one covers the words of both and gets the other's evidence. The other waits until somebody else
    /// approves that it goes.
    /// </summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotMerge"/>; or the reason is missing.</exception>
    public void Merge(Actor actor, Article article, Review other, ClaimWording wording, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotMerge(actor, other) ?? WhyNotOn(article));
        var why = Reason(reason, ReasonFor.Merging);
        var before = Claim.Span;
        var span = new TextSpan(Math.Min(before.Start, other.Claim.Start), Math.Max(before.End, other.Claim.End));
        if (span != before || wording != Claim.Worded)
            EditClaim(actor, article, span, wording, now);
        var taken = other
            .Claim.Evidence.Where(e => Claim.Evidence.All(own => own.SourceId != e.SourceId || own.Details != e.Details))
            .ToList();
        foreach (var evidence in taken)
            Claim.Add(evidence.SourceId, evidence.SourceSha256, evidence.Details, evidence.AddedBy, evidence.AddedAt);
        if (taken.Count > 0)
            Claim.Waive(null);
        // Whoever had a hand in the other has one in this now: four eyes hold over both.
        foreach (var contribution in other._contributions)
            Contributed(contribution.PersonId, contribution.Part);
        Changed(actor, Part.Statement, v => new ClaimsMerged(Id, ArticleId, v, other.Id, before, Claim.Span, taken.Count));
        other.ProposeToGoInto(this, actor, why, now);
    }

    /// <summary>
    /// Undoes a merge that nobody approved yet: this claim is again what it was before, and the other stands by itself.
    /// </summary>
    /// <param name="actor">Who undoes it.</param>
    /// <param name="article">Its article.</param>
    /// <param name="other">The claim that was taken over.</param>
    /// <param name="span">Where this one stood.</param>
    /// <param name="wording">What it said.</param>
    /// <param name="lastEvidence">The last number of evidence that it had given; what came later came with the other.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">
    /// See <see cref="WhyNotReshape"/> and <see cref="WhyNotSeparate"/>; or evidence that came with the other is cited.
    /// </exception>
    public void Unmerge(
        Actor actor,
        Article article,
        Review other,
        TextSpan span,
        ClaimWording wording,
        int lastEvidence,
        DateTimeOffset now
    )
    {
        RuleViolation.ThrowIf(
            WhyNotReshape(actor)
                ?? WhyNotOn(article)
                ?? other.WhyNotSeparate(actor)
                ?? (other.Proposal?.KeeperId != Id ? Refusals.CannotMerge : null)
        );
        var came = Claim.Evidence.Where(e => e.Number > lastEvidence).ToList();
        foreach (var evidence in came)
            RuleViolation.ThrowIf(WhyNotRemoveEvidence(actor, evidence));
        if (Anchoring.Checked(article.Current.Text, span) != Claim.Span || wording != Claim.Worded)
            EditClaim(actor, article, span, wording, now);
        foreach (var evidence in came)
            RemoveEvidence(actor, evidence);
        other.WithdrawProposal(actor);
    }

    /// <summary>Null, or why this actor cannot undo the merging of this claim into another.</summary>
    public Refusal? WhyNotSeparate(Actor actor) =>
        actor.WhyNot(Permission.CheckClaims)
        ?? (Proposal?.Kind != ProposalKind.Merged ? Refusals.NotMerged : null)
        ?? WhyNotWithdrawProposal(actor);

    // Splitting and merging happen in the text that is checked now.
    private Refusal? WhyNotOn(Article article) => ArticleVersionId == article.Current.Id ? null : Refusals.NotAnchored;

    private void ProposeToGoInto(Review keeper, Actor actor, string reason, DateTimeOffset now)
    {
        GoBackToWork();
        Propose(ReviewAction.ProposeClosing, ProposalKind.Merged, actor, reason, now, keeper.Id);
    }
}
