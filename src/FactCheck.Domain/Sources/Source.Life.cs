using FactCheck.Domain.Addresses;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Sources;

// What becomes of a source: merged into another, retired and brought back, retracted by its publisher.
public sealed partial class Source
{
    /// <summary>How often it was merged, retired or brought back; null where it never was.</summary>
    public int? Steps { get; private set; }

    /// <summary>The source that took its place; null while it stands by itself.</summary>
    public Guid? MergedInto { get; private set; }

    /// <summary>Why no new evidence may use it; null while it may.</summary>
    public string? RetiredBecause { get; private set; }

    /// <summary>When its publisher withdrew it.</summary>
    public DateOnly? RetractedOn { get; private set; }

    /// <summary>Where the publisher says so.</summary>
    public string? RetractionSaidIn { get; private set; }

    /// <summary>The address of what the publisher says.</summary>
    public string? RetractionAddress { get; private set; }

    /// <summary>Whether its publisher withdrew it.</summary>
    public bool IsRetracted => RetractedOn is not null;

    /// <summary>That its publisher withdrew it; null where nobody recorded that.</summary>
    public Retraction? Retraction => RetractedOn is { } on && RetractionSaidIn is { } said ? new(on, said, RetractionAddress) : null;

    /// <summary>Null, or why no new evidence may use it.</summary>
    public Refusal? WhyNotUse => WhyGone ?? (RetiredBecause is { } why ? SourceRefusals.SourceIsRetired(why) : null);

    /// <summary>Null, or why this actor cannot merge the other source into this one.</summary>
    public Refusal? WhyNotMerge(Actor actor, Source other) =>
        actor.WhyNot(Permission.CheckClaims)
        ?? (other.Id == Id ? SourceRefusals.SameSource : null)
        ?? other.WhyGone
        ?? WhyNotUse
        // Else a claim would lose the sign that what it rests on was withdrawn.
        ?? (other.Retraction is { } said && said != Retraction ? SourceRefusals.RetractionIsNotThere : null);

    /// <summary>Takes the place of another source; the claims that rest on that one follow.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotMerge"/>.</exception>
    public void Merge(Actor actor, Source other)
    {
        RuleViolation.ThrowIf(WhyNotMerge(actor, other));
        other.MergedInto = Id;
        other.Step();
        other.Raise(new SourceMerged(other.Id, other.Version, Id, Title));
        Step();
        Raise(new SourceTookOver(Id, Version, other.Id, other.Title));
    }

    /// <summary>Null, or why this actor cannot retire it.</summary>
    public Refusal? WhyNotRetire(Actor actor) => actor.WhyNot(Permission.CheckClaims) ?? WhyNotUse;

    /// <summary>No new evidence may use it; what rests on it stays.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotRetire"/>; or the reason is missing.</exception>
    public void Retire(Actor actor, string? reason)
    {
        RuleViolation.ThrowIf(WhyNotRetire(actor));
        RetiredBecause = Blank.Is(reason) ? throw new RuleViolation(SourceRefusals.SayWhyRetired) : reason.Trim();
        Step();
        Raise(new SourceRetired(Id, Version, RetiredBecause));
    }

    /// <summary>Null, or why this actor cannot bring it back.</summary>
    public Refusal? WhyNotBringBack(Actor actor) =>
        actor.WhyNot(Permission.CheckClaims) ?? WhyGone ?? (RetiredBecause is null ? SourceRefusals.SourceIsNotRetired : null);

    /// <summary>New evidence may use it again.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotBringBack"/>.</exception>
    public void BringBack(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotBringBack(actor));
        RetiredBecause = null;
        Step();
        Raise(new SourceBroughtBack(Id, Version));
    }

    /// <summary>Records that its publisher withdrew it, or corrects what is recorded of that; the claims that rest on it follow.</summary>
    /// <exception cref="RuleViolation">
    /// See <see cref="WhyNotCorrect"/>; nothing differs, the day lies in the future, or it is not said where.
    /// </exception>
    public void Retract(Actor actor, Retraction retraction, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotCorrect(actor));
        Dates.RefuseFuture(retraction.On, now, TypedDate.SourceRetracted, nameof(retraction.On));
        if (Blank.Is(retraction.SaidIn))
            throw new RuleViolation(SourceRefusals.SayWhereRetracted);
        RuleViolation.ThrowIf(retraction.Address is null ? null : WebAddress.WhyNot(retraction.Address));
        if (retraction == Retraction)
            throw new RuleViolation(SourceRefusals.SourceStandsSo);
        Take(retraction);
        (_correctedBy ??= []).Add(actor.Id);
        Raise(new SourceRetracted(Id, Version, retraction));
    }

    /// <summary>Null, or why this actor cannot take the record of a retraction back.</summary>
    public Refusal? WhyNotLiftRetraction(Actor actor) =>
        WhyNotCorrect(actor) ?? (Retraction is null ? SourceRefusals.SourceIsNotRetracted : null);

    /// <summary>Takes back that its publisher withdrew it, because that was recorded by mistake.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotLiftRetraction"/>.</exception>
    public void LiftRetraction(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotLiftRetraction(actor));
        var before = Retraction!;
        Take(null);
        (_correctedBy ??= []).Add(actor.Id);
        Raise(new SourceRetractionLifted(Id, Version, before));
    }

    private Refusal? WhyGone => MergedInto is null ? null : SourceRefusals.SourceIsMerged;

    private void Take(Retraction? retraction) =>
        (RetractedOn, RetractionSaidIn, RetractionAddress) = (retraction?.On, retraction?.SaidIn, retraction?.Address);

    private void Step() => Steps = (Steps ?? 0) + 1;
}
