using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reviews;

// What becomes of a claim when the text is revised. It never ends on other words without a person's decision.
public sealed partial class Review
{
    /// <summary>
    /// Whether a revised text concerns it: not once it was detached or taken back. One that was merged may stand by itself again, so it
    /// follows.
    /// </summary>
    public bool FollowsText => Closing is not (Reviews.Closing.Detached or Reviews.Closing.TakenBack);

    /// <summary>Goes where its words were found in the article's current version, or waits for a person.</summary>
    /// <param name="article">Its article, revised.</param>
    /// <param name="found">What <see cref="Following"/> found.</param>
    public void Follow(Article article, Reanchored found)
    {
        if (found is { MovesByItself: true, Span: { } same })
            CarryOver(article, same);
        else
            LoseAnchor(found.Span);
    }

    /// <summary>
    /// Carries the claim over to the article's current version, where the same words stand at <paramref name="span"/>. An approval or
    /// a submission stands while their whole sentence reads as it did, and ends when it does not.
    /// </summary>
    /// <exception cref="RuleViolation">Other words stand there.</exception>
    public void CarryOver(Article article, TextSpan span)
    {
        if (!FollowsText)
            return;
        var text = article.Current.Text;
        if (!Anchoring.SameWords(Claim.Exact, span.In(text)))
            throw new RuleViolation(Refusals.NotAnchored);
        var (from, before, hash) = (ArticleVersionId, Claim.Span, HashContent());
        var same = KeepsSentence(article, span);
        Stand(article, span);
        var kept = same && IsApprovedAs(hash);
        if (kept)
            ApprovedHash = HashContent();
        Record(v => new ClaimCarriedOver(
            Id,
            ArticleId,
            v,
            from,
            ArticleVersionId,
            before,
            Claim.Span,
            Claim.Exact,
            kept ? ApprovedHash : null
        ));
        if (!same && State is ReviewState.Approved or ReviewState.AwaitingApproval)
            GoBackToWork(VoidReason.Sentence);
        if (!same)
            VoidClosing();
    }

    /// <summary>
    /// Cuts the sentence around the claim's words again, in the corrected language of its article. Where that is another sentence, what
    /// was approved or submitted ends: it would no longer hold the words that the first cut had, or hold some that nobody approved.
    /// </summary>
    public void RecutSentence(Article article)
    {
        if (!FollowsText || Anchor != Anchor.Held || ArticleVersionId != article.Current.Id)
            return;
        var before = Claim.Sentence;
        Claim.ReadSentence(article.Current.Text, article.Language);
        if (string.Equals(before, Claim.Sentence, StringComparison.Ordinal))
            return;
        CreditText(article);
        Record(v => new ClaimSentenceRecut(Id, ArticleId, v, article.Language, before, Claim.Sentence));
        if (State is ReviewState.Approved or ReviewState.AwaitingApproval)
            GoBackToWork(VoidReason.Sentence);
        VoidClosing();
    }

    // Also while a reopening waits, which may be declined.
    private bool IsApprovedAs(string hash) =>
        (State == ReviewState.Approved || Proposal is { From: ReviewState.Approved })
        && string.Equals(ApprovedHash, hash, StringComparison.Ordinal);

    /// <summary>
    /// Says that the claim's words were changed or are gone in the current version. An approval or a submission ends with that.
    /// </summary>
    /// <param name="proposed">Where the changed words stand now; null when they are gone.</param>
    public void LoseAnchor(TextSpan? proposed)
    {
        if (!FollowsText)
            return;
        Anchor = proposed is null ? Anchor.Orphaned : Anchor.Proposed;
        (ProposedStart, ProposedEnd) = (proposed?.Start, proposed?.End);
        Record(v => new AnchorLost(Id, ArticleId, v, Claim.Exact, proposed));
        if (State != ReviewState.Closed)
            GoBackToWork(VoidReason.Words);
    }

    /// <summary>Null, or why this actor cannot settle where the claim stands.</summary>
    public Refusal? WhyNotSettleAnchor(Actor actor) =>
        actor.WhyNot(Permission.CheckClaims) ?? (Anchor == Anchor.Held || IsHistory ? Refusals.IsAnchored : null) ?? WhyProposal;

    /// <summary>Ties the claim to the proposed words.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSettleAnchor"/>; or nothing is proposed.</exception>
    public void KeepProposed(Actor actor, Article article) =>
        Place(actor, article, Proposed ?? throw new RuleViolation(WhyNotSettleAnchor(actor) ?? Refusals.NothingProposed));

    /// <summary>Ties the claim to words that a person chose in the current version.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSettleAnchor"/>; or the span cannot be.</exception>
    public void Place(Actor actor, Article article, TextSpan span)
    {
        RuleViolation.ThrowIf(WhyNotSettleAnchor(actor));
        var (before, chosen) = (Claim.Exact, Anchoring.ForClaim(article.Current.Text, span));
        var same = KeepsSentence(article, chosen);
        Stand(article, chosen);
        Contributed(actor.Id, Part.Statement);
        Record(v => new ClaimPlaced(Id, ArticleId, v, ArticleVersionId, before, Claim.Span, Claim.Exact));
        if (!same || !Anchoring.SameWords(before, Claim.Exact))
            VoidClosing();
    }

    /// <summary>
    /// Proposes to close the claim because its words are no longer in the article; the words it stood on stay with it.
    /// </summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSettleAnchor"/>; or the reason is missing.</exception>
    public void ProposeToDetach(Actor actor, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotSettleAnchor(actor));
        Propose(ReviewAction.ProposeDetaching, ProposalKind.Detached, actor, Reason(reason, ReasonFor.Detaching), now);
    }

    // From the version in which it last stood, as a revision does it.
    private void Seek(Article article) =>
        Follow(
            article,
            Following.Find(
                article.Versions.ToDictionary(v => v.Id, v => v.Text),
                article.Current.Text,
                [new(Id, ArticleVersionId, Claim.Span, Claim.Exact, Claim.Sentence)],
                article.Language
            )[Id]
        );

    private bool KeepsSentence(Article article, TextSpan place) =>
        SentenceKept.Holds(
            Claim,
            article.Versions.Single(v => v.Id == ArticleVersionId).Text,
            article.Current.Body,
            place,
            article.Language
        );

    private void Stand(Article article, TextSpan span)
    {
        // The words are there again: nothing is to be detached.
        if (Proposal is { Kind: ProposalKind.Detached })
            EndProposal();
        Claim.Move(article.Current.Text, article.Language, span);
        (ArticleVersionId, Anchor, ProposedStart, ProposedEnd) = (article.Current.Id, Anchor.Held, null, null);
        CreditText(article);
    }
}
