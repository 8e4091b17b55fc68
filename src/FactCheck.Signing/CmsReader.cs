using System.Formats.Asn1;

namespace FactCheck.Signing;

/// <summary>The parts of a signature's CMS that decide whether it holds.</summary>
internal sealed record CmsParts(
    IReadOnlyList<byte[]> Certificates,
    byte[] Issuer,
    byte[] SerialNumber,
    string DigestAlgorithm,
    string SignatureAlgorithm,
    byte[] SignedAttributes,
    byte[] MessageDigest,
    IReadOnlyList<byte[]> CertificateHashes,
    string CertificateHashAlgorithm,
    byte[] Signature);

/// <summary>
/// Reads a SignedData (RFC 5652, 5) of exactly the form PAdES B-B allows and throws <see cref="AsnContentException"/>
/// at anything else, so that no byte of the CMS is left that could be changed unnoticed.
/// </summary>
internal static class CmsReader
{
    private static readonly Asn1Tag Tag0 = new(TagClass.ContextSpecific, 0);

    public static CmsParts Read(ReadOnlyMemory<byte> der)
    {
        var outer = new AsnReader(der, AsnEncodingRules.DER);
        var contentInfo = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        Require(contentInfo.ReadObjectIdentifier(), CmsOids.SignedData);
        var wrapped = contentInfo.ReadSequence(Tag0);
        contentInfo.ThrowIfNotEmpty();
        var signedData = wrapped.ReadSequence();
        wrapped.ThrowIfNotEmpty();

        RequireVersion1(signedData);
        var digests = signedData.ReadSetOf();
        var announced = ReadAlgorithm(digests);
        digests.ThrowIfNotEmpty();
        var content = signedData.ReadSequence();
        Require(content.ReadObjectIdentifier(), CmsOids.Data);
        content.ThrowIfNotEmpty();

        var certificates = new List<byte[]>();
        for (var set = signedData.ReadSetOf(skipSortOrderValidation: true, Tag0); set.HasData;)
        {
            certificates.Add(set.ReadEncodedValue().ToArray());
        }

        var signers = signedData.ReadSetOf();
        signedData.ThrowIfNotEmpty();
        var signer = signers.ReadSequence();
        signers.ThrowIfNotEmpty();
        return ReadSigner(signer, certificates, announced);
    }

    private static CmsParts ReadSigner(AsnReader signer, List<byte[]> certificates, string announced)
    {
        RequireVersion1(signer);
        var identifier = signer.ReadSequence();
        var issuer = identifier.ReadEncodedValue().ToArray();
        var serial = identifier.ReadIntegerBytes().ToArray();
        identifier.ThrowIfNotEmpty();
        var digest = ReadAlgorithm(signer);
        Require(digest, announced);

        // The signature is over the attributes as a SET OF, not with the tag they are sent with (5.4).
        var attributes = signer.PeekEncodedValue().ToArray();
        var values = ReadAttributes(signer.ReadSetOf(skipSortOrderValidation: true, Tag0));
        attributes[0] = 0x31;
        var algorithm = ReadAlgorithm(signer);
        var signature = signer.ReadOctetString();
        signer.ThrowIfNotEmpty();

        Require(Value(values, CmsOids.ContentType).ReadObjectIdentifier(), CmsOids.Data);
        if (values.ContainsKey(CmsOids.SigningTime))
        {
            throw new AsnContentException("PAdES forbids a signing-time attribute.");
        }

        var (hashes, hashAlgorithm) = ReadCertificateHashes(Value(values, CmsOids.SigningCertificateV2));
        return new CmsParts(certificates, issuer, serial, digest, algorithm, attributes, Value(values, CmsOids.MessageDigest).ReadOctetString(), hashes, hashAlgorithm, signature);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadAttributes(AsnReader set)
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
        }

        return values;
    }

    private static AsnReader Value(Dictionary<string, ReadOnlyMemory<byte>> values, string type) =>
        values.TryGetValue(type, out var value)
            ? new AsnReader(value, AsnEncodingRules.DER)
            : throw new AsnContentException("A required attribute is missing.");

    /// <summary>RFC 5035, 3 and 4; the hash algorithm is SHA-256 unless it is written.</summary>
    private static (List<byte[]> Hashes, string Algorithm) ReadCertificateHashes(AsnReader value)
    {
        var hashes = new List<byte[]>();
        var algorithm = CmsOids.Sha256;
        for (var identifiers = value.ReadSequence().ReadSequence(); identifiers.HasData;)
        {
            var identifier = identifiers.ReadSequence();
            var own = identifier.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence) ? ReadAlgorithm(identifier) : CmsOids.Sha256;
            if (hashes.Count > 0)
            {
                Require(own, algorithm);
            }

            algorithm = own;
            hashes.Add(identifier.ReadOctetString());
        }

        return (hashes, algorithm);
    }

    /// <summary>An AlgorithmIdentifier without parameters or with NULL.</summary>
    private static string ReadAlgorithm(AsnReader from)
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

    private static void RequireVersion1(AsnReader from)
    {
        if (!from.TryReadInt32(out var version) || version != 1)
        {
            throw new AsnContentException("The version is not 1.");
        }
    }

    private static void Require(string actual, string expected)
    {
        if (!string.Equals(actual, expected, StringComparison.Ordinal))
        {
            throw new AsnContentException("An identifier is not the expected one.");
        }
    }
}
