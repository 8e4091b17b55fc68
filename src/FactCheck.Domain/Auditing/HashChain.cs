using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.Auditing;

/// <summary>Seals audit entries one to the next, and finds the first place where the chain does not hold.</summary>
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
            if (!Same(record.Hash, HashOf(record.Entry, previous)))
                return Sentence(expected, "was altered after it was written");
            (previous, expected) = (record.Hash, expected + 1);
        }
        return null;
    }

    private static string Sentence(long sequence, string what) => string.Create(CultureInfo.InvariantCulture, $"Record {sequence} {what}.");

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string HashOf(AuditEntry e, string previousHash)
    {
        var text = new StringBuilder("factcheck-audit-1\n");
        string?[] fields =
        [
            previousHash,
            e.Sequence.ToString(CultureInfo.InvariantCulture),
            e.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            e.ActorId.ToString(),
            e.ActorName,
            e.Event,
            e.SubjectId.ToString(),
            e.SubjectVersion.ToString(CultureInfo.InvariantCulture),
            e.ArticleId?.ToString(),
            e.Sentence,
            e.Data,
        ];
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
