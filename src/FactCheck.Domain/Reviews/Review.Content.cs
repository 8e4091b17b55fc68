using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Reviews;

// What an approval covers. Every change to it goes through Changed, which voids a submission or an approval.
public sealed partial class Review
{
    /// <summary>Null, or why this actor cannot change statement, evidence or verdict.</summary>
    public Refusal? WhyNotChange(Actor actor) =>
        actor.WhyNot(Permission.CheckClaims)
        ?? WhyOnlyHistory
        ?? ReviewWorkflow.WhyNot(ReviewAction.Change, Proposal is { From: ReviewState.Closed } ? ReviewState.Closed : State, actor);

    /// <summary>Rewords the claim or moves its span.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotChange"/>; or nothing differs, or the span or the date cannot be.</exception>
    public void EditClaim(Actor actor, Article article, TextSpan span, ClaimWording wording, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotChange(actor));
        if (Anchor != Anchor.Held && span != Claim.Span)
            throw new RuleViolation(Refusals.NotAnchored);
        Dates.RefuseFuture(wording.StatedOn, now, TypedDate.ClaimStated, nameof(wording.StatedOn));
        var text = article.Versions.Single(v => v.Id == ArticleVersionId).Text;
        var checkedSpan = span == Claim.Span ? span : Anchoring.ForClaim(text, span);
        if (checkedSpan == Claim.Span && wording == Claim.Worded)
            throw new RuleViolation(Refusals.NothingChanged);
        var before = (Claim.Span, Claim.Worded);
        Claim.Move(text, article.Language, checkedSpan);
        CreditText(article);
        Claim.Reword(wording);
        Changed(
            actor,
            Part.Statement,
            v => new ClaimEdited(Id, ArticleId, v, before.Span, before.Worded, Claim.Span, Claim.Exact, wording)
        );
    }

    /// <summary>Ties a source to the claim.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotChange"/>; or the source is retired or merged into another.</exception>
    public Evidence AddEvidence(Actor actor, Source source, EvidenceDetails details, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotChange(actor) ?? source.WhyNotUse);
        var evidence = Claim.Add(source.Id, source.Fingerprint(), details, actor.Id, now);
        Claim.Waive(null);
        CreditSource(source, actor.Id);
        Changed(actor, Part.Evidence, v => new EvidenceAdded(Id, ArticleId, v, evidence.Number, source.Id, source.Title, details));
        return evidence;
    }

    /// <summary>Changes what is recorded of the evidence with this number.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotChange"/>; or it is not of this claim, or nothing differs.</exception>
    public void ChangeEvidence(Actor actor, Evidence evidence, EvidenceDetails details)
    {
        RuleViolation.ThrowIf(WhyNotChange(actor));
        RuleViolation.ThrowIf(WhyForeign(evidence));
        var before = evidence.Details;
        if (before == details)
            throw new RuleViolation(Refusals.NothingChanged);
        evidence.Change(details);
        Changed(actor, Part.Evidence, v => new EvidenceChanged(Id, ArticleId, v, evidence.Number, before, details));
    }

    /// <summary>Null, or why this evidence cannot be removed.</summary>
    public Refusal? WhyNotRemoveEvidence(Actor actor, Evidence evidence) =>
        WhyNotChange(actor)
        ?? WhyForeign(evidence)
        ?? (
            Verdict is { } verdict && Citations.In(verdict.Rationale).Contains(evidence.Number)
                ? Refusals.EvidenceIsCited(evidence.Number)
                : null
        );

    /// <summary>Removes evidence; the record and the contribution stay.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotRemoveEvidence"/>.</exception>
    public void RemoveEvidence(Actor actor, Evidence evidence)
    {
        RuleViolation.ThrowIf(WhyNotRemoveEvidence(actor, evidence));
        Claim.Remove(evidence);
        Changed(actor, Part.Evidence, v => new EvidenceRemoved(Id, ArticleId, v, evidence.Number, evidence.SourceId, evidence.Details));
    }

    /// <summary>Says why the claim needs no evidence; the report prints it.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotChange"/>; or the reason is missing or unchanged.</exception>
    public void WaiveEvidence(Actor actor, string? reason)
    {
        RuleViolation.ThrowIf(WhyNotChange(actor));
        var why = Reason(reason, ReasonFor.Waiver);
        if (string.Equals(why, Claim.EvidenceWaiver, StringComparison.Ordinal))
            throw new RuleViolation(Refusals.NothingChanged);
        Claim.Waive(why);
        Changed(actor, Part.Evidence, v => new EvidenceWaived(Id, ArticleId, v, why));
    }

    /// <summary>Writes the next revision of the verdict.</summary>
    /// <exception cref="RuleViolation">
    /// See <see cref="WhyNotChange"/>; a rating of another scale, a citation of foreign evidence, or no difference.
    /// </exception>
    public void WriteVerdict(Actor actor, RatingScale scale, VerdictText text, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotChange(actor));
        if (text.ScaleId != scale.Id || scale.Find(text.RatingKey) is not { } rating)
            throw new RuleViolation(Refusals.ForeignRating);
        foreach (var cited in Citations.In(text.Rationale))
            if (Claim.Evidence.All(e => e.Number != cited))
                throw new RuleViolation(Refusals.ForeignCitation(cited));
        if (Verdict?.Text == text)
            throw new RuleViolation(Refusals.NothingChanged);
        var verdict = new Verdict(Id, (Verdict?.Number ?? 0) + 1, text, actor.Id, now);
        _verdicts.Add(verdict);
        Changed(actor, Part.Verdict, v => new VerdictWritten(Id, ArticleId, v, verdict.Number, rating.Name, text));
    }

    private Refusal? WhyForeign(Evidence evidence) => Claim.Evidence.Any(e => e.Id == evidence.Id) ? null : Refusals.ForeignEvidence;

    private void Changed(Actor actor, Part part, Func<int, IDomainEvent> what)
    {
        Contributed(actor.Id, part);
        Record(what);
        GoBackToWork();
    }

    // A submission or an approval ends with what it covered.
    private void GoBackToWork(VoidReason why = VoidReason.Change)
    {
        if (EndProposal() == ReviewState.Closed)
            return;
        var before = State;
        MoveTo(ReviewAction.Change);
        if (before == ReviewState.Approved)
            Record(v => new ApprovalVoided(Id, ArticleId, v, ApprovedHash!, why));
        if (before == ReviewState.AwaitingApproval)
            Record(v => new SubmissionVoided(Id, ArticleId, v, why));
        if (before != State)
            VoidedBecause = why;
        VoidApproval();
    }
}
