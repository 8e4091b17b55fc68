namespace FactCheck.Domain.Auditing;

/// <summary>One change, for good: who, when, what, on what, and the hash of the record before it.</summary>
/// <param name="Sequence">1, 2, 3 … without a gap; the order of the trail, whatever the clock said.</param>
/// <param name="At">When, in UTC, to the millisecond.</param>
/// <param name="ActorId">Who; empty for the system itself.</param>
/// <param name="ActorName">The name at that moment.</param>
/// <param name="Event">The event's type.</param>
/// <param name="SubjectId">What was changed.</param>
/// <param name="SubjectVersion">The subject's version after it.</param>
/// <param name="ArticleId">The article it belongs to, if any.</param>
/// <param name="Sentence">What happened, after the actor's name.</param>
/// <param name="Data">Everything the event holds, as JSON.</param>
public sealed record AuditEntry(
    long Sequence,
    DateTimeOffset At,
    Guid ActorId,
    string ActorName,
    string Event,
    Guid SubjectId,
    int SubjectVersion,
    Guid? ArticleId,
    string Sentence,
    string Data
);

/// <summary>An entry sealed into the chain.</summary>
public sealed class AuditRecord
{
    private AuditRecord() => (ActorName, Event, Sentence, Data, PreviousHash, Hash) = ("", "", "", "", "", "");

    internal AuditRecord(AuditEntry entry, string previousHash, string hash)
    {
        (Sequence, At, ActorId, ActorName, Event, SubjectId, SubjectVersion, ArticleId, Sentence, Data) = entry;
        (PreviousHash, Hash) = (previousHash, hash);
    }

    /// <summary>1, 2, 3 …</summary>
    public long Sequence { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>The name at that moment.</summary>
    public string ActorName { get; private set; }

    /// <summary>The event's type.</summary>
    public string Event { get; private set; }

    /// <summary>What was changed.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The subject's version after it.</summary>
    public int SubjectVersion { get; private set; }

    /// <summary>The article, if any.</summary>
    public Guid? ArticleId { get; private set; }

    /// <summary>What happened, in words.</summary>
    public string Sentence { get; private set; }

    /// <summary>The event as JSON.</summary>
    public string Data { get; private set; }

    /// <summary>The hash of the record before; 64 zeros for the first.</summary>
    public string PreviousHash { get; private set; }

    /// <summary>SHA-256 over the previous hash and every field.</summary>
    public string Hash { get; private set; }

    /// <summary>The fields without the hashes.</summary>
    public AuditEntry Entry => new(Sequence, At, ActorId, ActorName, Event, SubjectId, SubjectVersion, ArticleId, Sentence, Data);
}
