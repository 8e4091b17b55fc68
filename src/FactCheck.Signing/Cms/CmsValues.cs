using System.Formats.Asn1;

namespace FactCheck.Signing.Cms;

/// <summary>The small values that a CMS is made of, each read strictly.</summary>
internal static class CmsValues
{
    private const int Most = 16;

    /// <summary>An AlgorithmIdentifier without parameters or with NULL.</summary>
    public static string ReadAlgorithm(AsnReader from)
    {
        var sequence = from.ReadSequence();
        var algorithm = sequence.ReadObjectIdentifier();
        if (sequence.HasData)
        {
            sequence.ReadNull();
            sequence.ThrowIfNotEmpty();
        }

        return algorithm;
    }

    /// <summary>Limits the work that a list can cost.</summary>
    public static void RequireFew(int count)
    {
        if (count > Most)
        {
            throw new AsnContentException("There are more parts than any honest signature has.");
        }
    }

    /// <summary>Refuses any identifier but one.</summary>
    public static void Require(string actual, string expected)
    {
        if (!string.Equals(actual, expected, StringComparison.Ordinal))
        {
            throw new AsnContentException("An identifier is not the expected one.");
        }
    }
}
