using System.Formats.Asn1;

namespace FactCheck.Signing.Cms;

/// <summary>The attributes of a signer (RFC 5652, 5.3; RFC 5035), of the one form that is accepted.</summary>
internal static class CmsAttributes
{
    /// <summary>Attributes by their type, each with exactly one value, none twice.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Read(AsnReader set)
    {
        var values = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            var type = attribute.ReadObjectIdentifier();
            var value = attribute.ReadSetOf();
            attribute.ThrowIfNotEmpty();
            var single = value.ReadEncodedValue();
            value.ThrowIfNotEmpty();
            if (!values.TryAdd(type, single))
            {
                throw new AsnContentException("An attribute occurs twice.");
            }

            CmsValues.RequireFew(values.Count);
        }

        return values;
    }

    /// <summary>The value of an attribute that must be there.</summary>
    public static AsnReader Value(Dictionary<string, ReadOnlyMemory<byte>> values, string type) =>
        values.TryGetValue(type, out var value)
            ? new AsnReader(value, AsnEncodingRules.DER)
            : throw new AsnContentException("A required attribute is missing.");

    /// <summary>RFC 5035, 3 to 5; the hash algorithm is the attribute's own unless another is written.</summary>
    public static (List<byte[]> Hashes, string Algorithm) ReadCertificateHashes(AsnReader value, string algorithm)
    {
        var hashes = new List<byte[]>();
        var usual = algorithm;
        for (var identifiers = value.ReadSequence().ReadSequence(); identifiers.HasData;)
        {
            var identifier = identifiers.ReadSequence();
            var own = identifier.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence) ? CmsValues.ReadAlgorithm(identifier) : usual;
            if (hashes.Count > 0)
            {
                CmsValues.Require(own, algorithm);
            }

            algorithm = own;
            hashes.Add(identifier.ReadOctetString());
            CmsValues.RequireFew(hashes.Count);
        }

        return (hashes, algorithm);
    }
}
