namespace FactCheck.Domain.Auditing;

/// <summary>One change, for good: who, when, what, on what.</summary>
/// <param name="Sequence">1, 2, 3 … without a gap; the order of the trail, whatever the clock said.</param>
/// <param name="At">When, in UTC, to the millisecond.</param>
/// <param name="ActorId">Who; empty for the system itself.</param>
/// <param name="ActorName">The name at that moment.</param>
/// <param name="Event">The event's name, see <see cref="AuditEvents"/>.</param>
/// <param name="EventVersion">The version of the event's data.</param>
/// <param name="SubjectId">What was changed.</param>
/// <param name="SubjectVersion">The subject's version after it.</param>
/// <param name="ArticleId">The article it belongs to, if any.</param>
/// <param name="Data">Everything else that the event holds, as JSON.</param>
public sealed record AuditEntry(
    long Sequence,
    DateTimeOffset At,
    Guid ActorId,
    string ActorName,
    string Event,
    int EventVersion,
    Guid SubjectId,
    int SubjectVersion,
    Guid? ArticleId,
    string Data
)
{
    /// <summary>The format in which records are written now.</summary>
    public const int NewestFormat = 3;

    /// <summary>How the record is written and sealed, see <see cref="HashChain"/>.</summary>
    public int Format { get; init; } = NewestFormat;

    /// <summary>What happened, as records of format 1 said it in English; empty in all others.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The rows that the change left behind, as JSON; empty where it left none, and in records before format 3.</summary>
    public string Rows { get; init; } = "";
}

/// <summary>An entry sealed into the chain.</summary>
public sealed class AuditRecord
{
    private AuditRecord() => (ActorName, Event, Sentence, Data, Rows, PreviousHash, Hash) = ("", "", "", "", "", "", "");

    internal AuditRecord(AuditEntry entry, string previousHash, string hash)
    {
        (Sequence, At, ActorId, ActorName, Event, EventVersion, SubjectId, SubjectVersion, ArticleId, Data) = entry;
        (Format, Sentence, Rows, PreviousHash, Hash) = (entry.Format, entry.Sentence, entry.Rows, previousHash, hash);
    }

    /// <summary>1, 2, 3 …</summary>
    public long Sequence { get; private set; }

    /// <summary>How it is written and sealed.</summary>
    public int Format { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>The name at that moment.</summary>
    public string ActorName { get; private set; }

    /// <summary>The event's name.</summary>
    public string Event { get; private set; }

    /// <summary>The version of the event's data.</summary>
    public int EventVersion { get; private set; }

    /// <summary>What was changed.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The subject's version after it.</summary>
    public int SubjectVersion { get; private set; }

    /// <summary>The article, if any.</summary>
    public Guid? ArticleId { get; private set; }

    /// <summary>What happened in English, in records of format 1; kept for their hash, never shown.</summary>
    public string Sentence { get; private set; }

    /// <summary>The event as JSON.</summary>
    public string Data { get; private set; }

    /// <summary>The stored rows as this change left them, as JSON.</summary>
    public string Rows { get; private set; }

    /// <summary>The hash of the record before; 64 zeros for the first.</summary>
    public string PreviousHash { get; private set; }

    /// <summary>SHA-256 over the previous hash and every field.</summary>
    public string Hash { get; private set; }

    /// <summary>The fields without the hashes.</summary>
    public AuditEntry Entry =>
        new(Sequence, At, ActorId, ActorName, Event, EventVersion, SubjectId, SubjectVersion, ArticleId, Data)
        {
            Format = Format,
            Sentence = Sentence,
            Rows = Rows,
        };
}
