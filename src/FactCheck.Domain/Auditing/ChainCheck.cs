using System.Globalization;

namespace FactCheck.Domain.Auditing;

/// <summary>Follows a chain record by record, however long it is, and finds the first that does not belong to it.</summary>
public sealed class ChainCheck
{
    /// <summary>The number of the last record that held; 0 before the first.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of that record.</summary>
    public string Head { get; private set; } = HashChain.Root;

    /// <summary>Null when the chain goes on with this record, or where and how it breaks.</summary>
    public string? WhyNotNext(AuditEntry entry, string previousHash, string hash)
    {
        if (entry.Sequence != Sequence + 1)
            return Broken("is missing");
        if (!Same(previousHash, Head))
            return Broken("does not follow from the record before it");
        if (!Same(hash, HashChain.HashOf(entry, previousHash)))
            return Broken("was altered after it was written");
        (Sequence, Head) = (entry.Sequence, hash);
        return null;
    }

    private string Broken(string how) => string.Create(CultureInfo.InvariantCulture, $"Record {Sequence + 1} {how}.");

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
