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

    /// <summary>Null, or why this actor cannot propose that this claim take another one over, whichever that is.</summary>
    public Refusal? WhyNotMerge(Actor actor) => WhyNotReshape(actor) ?? WhyProposal;

    /// <summary>Null, or why this actor cannot propose that this claim take the other one over.</summary>
    public Refusal? WhyNotMerge(Actor actor, Review other) =>
        WhyNotMerge(actor)
        ?? (other.Id == Id || other.ArticleId != ArticleId || other.IsHistory ? Refusals.CannotMerge : null)
        ?? other.WhyNotReshape(actor)
        ?? other.WhyProposal
        ?? (other.ArticleVersionId != ArticleVersionId ? Refusals.NotAnchored : null)
        ?? Anchoring.WhyTooLong(SpanWith(other));

    /// <summary>
    /// Proposes that this claim take another one over: it would cover the words of both and get the other's evidence. Nothing of it
    /// changes, and no approval of it ends, until somebody else approves that.
    /// </summary>
    /// <param name="actor">Who proposes it.</param>
    /// <param name="article">Their article.</param>
    /// <param name="other">The claim that would go into this one.</param>
    /// <param name="statement">What both claim together.</param>
    /// <param name="reason">Why the other goes.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">See <see cref="WhyNotMerge(Actor, Review)"/>; or the reason is missing.</exception>
    public void ProposeMerge(Actor actor, Article article, Review other, string statement, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotMerge(actor, other) ?? WhyNotOn(article));
        other.ProposeToGoInto(new(Id, statement, ContentHash.OfWords(Claim)), actor, Reason(reason, ReasonFor.Merging), now);
    }

    // Null, or why it cannot take over now what was proposed to go into it.
    private Refusal? WhyNotTakeOver(Review other, string seen) =>
        State == ReviewState.Closed
        || Anchor != Anchor.Held
        || ArticleVersionId != other.ArticleVersionId
        || !string.Equals(ContentHash.OfWords(Claim), seen, StringComparison.Ordinal)
            ? Refusals.KeeperChanged
        : Proposal is not null ? Refusals.KeeperWaits
        : Anchoring.WhyTooLong(SpanWith(other));

    // By the hand of whoever proposed it: the one who approves wrote nothing of it.
    private void TakeOver(Review other, Proposal proposal, Article article)
    {
        var (span, statement) = (Claim.Span, Claim.Statement);
        Claim.Move(article.Versions.Single(v => v.Id == ArticleVersionId).Text, article.Language, SpanWith(other));
        Claim.Reword(Claim.Worded with { Statement = proposal.KeeperStatement! });
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
        Contributed(proposal.By, Part.Statement);
        Record(v => new ClaimsMerged(Id, ArticleId, v, other.Id, span, Claim.Span, taken.Count, statement, Claim.Statement, proposal.By));
        GoBackToWork();
        CreditText(article);
    }

    private TextSpan SpanWith(Review other) => new(Math.Min(Claim.Start, other.Claim.Start), Math.Max(Claim.End, other.Claim.End));

    // Splitting and merging happen in the text that is checked now.
    private Refusal? WhyNotOn(Article article) => ArticleVersionId == article.Current.Id ? null : Refusals.NotAnchored;

    private void ProposeToGoInto(TakingOver keeper, Actor actor, string reason, DateTimeOffset now)
    {
        GoBackToWork();
        Propose(ReviewAction.ProposeClosing, ProposalKind.Merged, actor, reason, now, keeper);
    }
}
