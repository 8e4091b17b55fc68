using FactCheck.Domain.People;

namespace FactCheck.Domain.Articles.Covering;

/// <summary>What was decided about the sentences of one article version that carry no claim.</summary>
public sealed class Coverage : Entity
{
    private readonly List<CoverageDecision> _decisions = [];

    private Coverage() { }

    /// <summary>Nothing is decided about this version yet.</summary>
    public Coverage(ArticleVersion version) => (ArticleId, ArticleVersionId) = (version.ArticleId, version.Id);

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>The version.</summary>
    public Guid ArticleVersionId { get; private set; }

    /// <summary>Grows with every decision.</summary>
    public int Version { get; private set; }

    /// <summary>The decisions; no two of them overlap.</summary>
    public IReadOnlyList<CoverageDecision> Decisions => _decisions;

    /// <summary>Null, or why this actor cannot decide about sentences.</summary>
    public static Refusal? WhyNotDecide(Actor actor) => actor.WhyNot(Permission.CheckClaims);

    /// <summary>
    /// Refuses a form about sentences that were decided about after it was shown. Decisions about others are in nobody's way.
    /// </summary>
    /// <param name="version">The version that the form showed.</param>
    /// <param name="sentences">What it is about.</param>
    /// <exception cref="StaleVersion">Somebody decided about one of them since.</exception>
    public Coverage Seen(int version, IReadOnlyCollection<TextSpan> sentences)
    {
        var chosen = sentences.OrderBy(s => s.Start).ToList();
        return _decisions.Exists(d => d.DecidedIn > version && Overlaps(chosen, d.Span))
            ? throw new StaleVersion(Id, version, Version)
            : this;
    }

    /// <summary>Says why these sentences carry no claim; an earlier decision about them gives way.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="sentences">Sentences of the version, as <see cref="Splitting.Sentences"/> finds them.</param>
    /// <param name="reason">Why.</param>
    /// <param name="note">In words; required for <see cref="CoverageReason.Other"/>.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The role forbids it, nothing was chosen, or the reason is missing.</exception>
    public void Decide(Actor actor, IReadOnlyCollection<TextSpan> sentences, CoverageReason reason, string? note, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotDecide(actor));
        if (sentences.Count == 0)
            throw new RuleViolation(CoverageRefusals.NothingChosen);
        if (reason == CoverageReason.Other && Blank.Is(note))
            throw new RuleViolation(CoverageRefusals.NoReasonToSkip);
        TextSpan[] chosen = [.. sentences.Distinct()];
        var words = Blank.Is(note) ? null : note.Trim();
        Forget(chosen);
        Version++;
        foreach (var sentence in chosen)
            _decisions.Add(new(this, sentence, reason, words, actor.Id, now));
        Raise(new SentencesDecided(Id, ArticleId, Version, chosen, reason, words));
    }

    /// <summary>Takes decisions back; the sentences are untouched again.</summary>
    /// <exception cref="RuleViolation">The role forbids it, or nothing was decided about them.</exception>
    public void Undecide(Actor actor, IReadOnlyCollection<TextSpan> sentences)
    {
        RuleViolation.ThrowIf(WhyNotDecide(actor));
        if (Forget(sentences) == 0)
            throw new RuleViolation(CoverageRefusals.NothingChosen);
        Raise(new DecisionsTakenBack(Id, ArticleId, ++Version, [.. sentences.Distinct()]));
    }

    /// <summary>Takes over what was decided about an earlier version, for sentences that read the same there.</summary>
    public void CarryOver(IEnumerable<(CoverageDecision Earlier, TextSpan Span)> kept)
    {
        var all = kept.ToList();
        if (all.Count == 0)
            return;
        Version++;
        foreach (var (earlier, span) in all)
            _decisions.Add(new(this, span, earlier.Reason, earlier.Note, earlier.DecidedBy, earlier.DecidedAt));
        Raise(new DecisionsCarriedOver(Id, ArticleId, Version, [.. all.Select(k => k.Span)]));
    }

    private int Forget(IReadOnlyCollection<TextSpan> sentences)
    {
        var chosen = sentences.OrderBy(s => s.Start).ToList();
        return _decisions.RemoveAll(d => Overlaps(chosen, d.Span));
    }

    private static bool Overlaps(List<TextSpan> chosen, TextSpan span)
    {
        var (low, high) = (0, chosen.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (chosen[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < chosen.Count && chosen[low].Start < span.End;
    }
}

/// <summary>Why one sentence carries no claim.</summary>
public sealed class CoverageDecision
{
    private CoverageDecision() { }

    internal CoverageDecision(Coverage of, TextSpan sentence, CoverageReason reason, string? note, Guid by, DateTimeOffset at) =>
        (Id, CoverageId, DecidedIn, Start, End, Reason, Note, DecidedBy, DecidedAt) = (
            Guid.CreateVersion7(),
            of.Id,
            of.Version,
            sentence.Start,
            sentence.End,
            reason,
            note,
            by,
            at
        );

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The coverage it belongs to.</summary>
    public Guid CoverageId { get; private set; }

    /// <summary>The version that it gave the coverage.</summary>
    public int DecidedIn { get; private set; }

    /// <summary>UTF-16 offset at which the sentence begins.</summary>
    public int Start { get; private set; }

    /// <summary>UTF-16 offset after it.</summary>
    public int End { get; private set; }

    /// <summary>The sentence.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Why.</summary>
    public CoverageReason Reason { get; private set; }

    /// <summary>In words.</summary>
    public string? Note { get; private set; }

    /// <summary>Who decided.</summary>
    public Guid DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset DecidedAt { get; private set; }
}

/// <summary>Sentences were said to carry no claim.</summary>
[AuditEvent("sentences-decided", 1)]
public sealed record SentencesDecided(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    IReadOnlyList<TextSpan> Sentences,
    CoverageReason Reason,
    string? Note
) : IDomainEvent;

/// <summary>Decisions about sentences were taken back.</summary>
[AuditEvent("decisions-taken-back", 1)]
public sealed record DecisionsTakenBack(Guid SubjectId, Guid? ArticleId, int SubjectVersion, IReadOnlyList<TextSpan> Sentences)
    : IDomainEvent;

/// <summary>Decisions were kept for sentences that read the same in a revised text.</summary>
[AuditEvent("decisions-carried-over", 1)]
public sealed record DecisionsCarriedOver(Guid SubjectId, Guid? ArticleId, int SubjectVersion, IReadOnlyList<TextSpan> Sentences)
    : IDomainEvent;
