using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.Auditing;

/// <summary>
/// Seals audit entries one to the next, and finds the first place where the chain does not hold. Records keep the format they were
/// written in: those of format 1 hold the event's class and an English sentence, those of format 2 its name and version,
/// those of format 3 also the rows that the change left behind.
/// </summary>
public static class HashChain
{
    /// <summary>What stands before the first record.</summary>
    public static string Root { get; } = new('0', 64);

    /// <summary>Seals an entry after the record with this hash.</summary>
    public static AuditRecord Seal(AuditEntry entry, string previousHash) => new(entry, previousHash, HashOf(entry, previousHash));

    /// <summary>Null, or where and how the chain breaks; records in the order of their sequence.</summary>
    public static Remark? WhyNotWhole(IEnumerable<AuditRecord> records)
    {
        var chain = new ChainCheck();
        return records.Select(r => chain.WhyNotNext(r.Entry, r.PreviousHash, r.Hash)).FirstOrDefault(why => why is not null);
    }

    /// <summary>Whether a record is as it was sealed.</summary>
    public static bool Holds(AuditRecord record) =>
        string.Equals(record.Hash, HashOf(record.Entry, record.PreviousHash), StringComparison.Ordinal);

    internal static string HashOf(AuditEntry e, string previousHash)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"factcheck-audit-{e.Format}\n");
        foreach (var field in Fields(e, previousHash))
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // A field that a format does not have is sealed as soon as it holds anything, so that nothing can be put there unseen.
    private static IEnumerable<string?> Fields(AuditEntry e, string previousHash) =>
        [
            previousHash,
            Invariant(e.Sequence),
            Invariant(e.At.ToUnixTimeMilliseconds()),
            e.ActorId.ToString(),
            e.ActorName,
            e.Event,
            .. e is { Format: 1, EventVersion: 1 } ? Array.Empty<string?>() : [Invariant(e.EventVersion)],
            e.SubjectId.ToString(),
            Invariant(e.SubjectVersion),
            e.ArticleId?.ToString(),
            .. e is { Format: not 1, Sentence: "" } ? Array.Empty<string?>() : [e.Sentence],
            e.Data,
            .. e is { Format: 1 or 2, Rows: "" } ? Array.Empty<string?>() : [e.Rows],
        ];

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Follows a chain record by record, however long it is, and finds the first that does not belong to it.</summary>
public sealed class ChainCheck
{
    /// <summary>The number of the last record that held; 0 before the first.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of that record.</summary>
    public string Head { get; private set; } = HashChain.Root;

    /// <summary>Null when the chain goes on with this record, or where and how it breaks.</summary>
    public Remark? WhyNotNext(AuditEntry entry, string previousHash, string hash)
    {
        if (entry.Sequence != Sequence + 1)
            return ChainRemarks.RecordMissing(Sequence + 1);
        if (!Ordinal.Same(previousHash, Head))
            return ChainRemarks.RecordAstray(Sequence + 1);
        if (!Ordinal.Same(hash, HashChain.HashOf(entry, previousHash)))
            return ChainRemarks.RecordAltered(Sequence + 1);
        (Sequence, Head) = (entry.Sequence, hash);
        return null;
    }
}
