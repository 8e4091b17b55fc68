using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.Auditing;

/// <summary>
/// Seals audit entries one to the next, and finds the first place where the chain does not hold. Records keep the format they were
/// written in: those of format 1 hold the event's class and an English sentence, those of format 2 its name and version.
/// </summary>
public static class HashChain
{
    /// <summary>What stands before the first record.</summary>
    public static string Root { get; } = new('0', 64);

    /// <summary>Seals an entry after the record with this hash.</summary>
    public static AuditRecord Seal(AuditEntry entry, string previousHash) => new(entry, previousHash, HashOf(entry, previousHash));

    /// <summary>Null, or where and how the chain breaks; records in the order of their sequence.</summary>
    public static string? WhyBroken(IEnumerable<AuditRecord> records)
    {
        var (previous, expected) = (Root, 1L);
        foreach (var record in records)
        {
            if (record.Sequence != expected)
                return Sentence(expected, "is missing");
            if (!Same(record.PreviousHash, previous))
                return Sentence(expected, "does not follow from the record before it");
            if (!Holds(record))
                return Sentence(expected, "was altered after it was written");
            (previous, expected) = (record.Hash, expected + 1);
        }
        return null;
    }

    /// <summary>Whether a record is as it was sealed.</summary>
    public static bool Holds(AuditRecord record) => Same(record.Hash, HashOf(record.Entry, record.PreviousHash));

    private static string Sentence(long sequence, string what) => string.Create(CultureInfo.InvariantCulture, $"Record {sequence} {what}.");

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string HashOf(AuditEntry e, string previousHash)
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
        ];

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
