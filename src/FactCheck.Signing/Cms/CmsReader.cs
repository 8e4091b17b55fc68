using System.Formats.Asn1;

namespace FactCheck.Signing.Cms;

/// <summary>
/// Reads a SignedData (RFC 5652, 5) of exactly the form PAdES B-T allows, or a timestamp token of the one form that is kept,
/// and throws <see cref="AsnContentException"/> at anything else, so that no byte is left that could be changed unnoticed.
/// </summary>
internal static class CmsReader
{
    private static readonly Asn1Tag Tag0 = new(TagClass.ContextSpecific, 0);

    private static readonly Asn1Tag Tag1 = new(TagClass.ContextSpecific, 1);

    /// <summary>The detached signature of a document.</summary>
    public static CmsParts Read(ReadOnlyMemory<byte> der) => Read(der, CmsOids.Data);

    /// <summary>A timestamp token (RFC 3161, 2.4.2).</summary>
    public static CmsParts ReadToken(ReadOnlyMemory<byte> der) => Read(der, CmsOids.TimestampInfo);

    private static CmsParts Read(ReadOnlyMemory<byte> der, string contentType)
    {
        var isToken = string.Equals(contentType, CmsOids.TimestampInfo, StringComparison.Ordinal);
        var outer = new AsnReader(der, AsnEncodingRules.DER);
        var contentInfo = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        CmsValues.Require(contentInfo.ReadObjectIdentifier(), CmsOids.SignedData);
        var wrapped = contentInfo.ReadSequence(Tag0);
        contentInfo.ThrowIfNotEmpty();
        var signedData = wrapped.ReadSequence();
        wrapped.ThrowIfNotEmpty();

        RequireVersion(signedData, isToken ? 3 : 1);
        var digests = signedData.ReadSetOf();
        var announced = CmsValues.ReadAlgorithm(digests);
        digests.ThrowIfNotEmpty();
        var content = ReadContent(signedData.ReadSequence(), contentType, isToken);

        var certificates = new List<byte[]>();
        for (var set = signedData.ReadSetOf(Tag0); set.HasData;)
        {
            certificates.Add(set.ReadEncodedValue().ToArray());
            CmsValues.RequireFew(certificates.Count);
        }

        var signers = signedData.ReadSetOf();
        signedData.ThrowIfNotEmpty();
        var signer = signers.ReadSequence();
        signers.ThrowIfNotEmpty();
        return ReadSigner(signer, certificates, announced, contentType, isToken) with { Content = content };
    }

    private static byte[] ReadContent(AsnReader content, string contentType, bool isToken)
    {
        CmsValues.Require(content.ReadObjectIdentifier(), contentType);
        byte[] bytes = [];
        if (isToken)
        {
            var wrapped = content.ReadSequence(Tag0);
            bytes = wrapped.ReadOctetString();
            wrapped.ThrowIfNotEmpty();
        }

        content.ThrowIfNotEmpty();
        return bytes;
    }

    private static CmsParts ReadSigner(AsnReader signer, List<byte[]> certificates, string announced, string contentType, bool isToken)
    {
        RequireVersion(signer, 1);
        var identifier = signer.ReadSequence();
        var issuer = identifier.ReadEncodedValue().ToArray();
        var serial = identifier.ReadIntegerBytes().ToArray();
        identifier.ThrowIfNotEmpty();
        var digest = CmsValues.ReadAlgorithm(signer);
        CmsValues.Require(digest, announced);

        // The signature is over the attributes as a SET OF, not with the tag they are sent with (5.4).
        var attributes = signer.PeekEncodedValue().ToArray();
        var values = CmsAttributes.Read(signer.ReadSetOf(Tag0));
        attributes[0] = 0x31;
        var algorithm = CmsValues.ReadAlgorithm(signer);
        var signature = signer.ReadOctetString();
        var timestamp = signer.HasData && !isToken ? ReadTimestamp(signer) : null;
        signer.ThrowIfNotEmpty();

        CmsValues.Require(CmsAttributes.Value(values, CmsOids.ContentType).ReadObjectIdentifier(), contentType);
        if (!isToken && values.ContainsKey(CmsOids.SigningTime))
        {
            throw new AsnContentException("PAdES forbids a signing-time attribute.");
        }

        var (hashes, hashAlgorithm) =
            isToken && !values.ContainsKey(CmsOids.SigningCertificateV2)
                ? CmsAttributes.ReadCertificateHashes(CmsAttributes.Value(values, CmsOids.SigningCertificateV1), CmsOids.Sha1)
                : CmsAttributes.ReadCertificateHashes(CmsAttributes.Value(values, CmsOids.SigningCertificateV2), CmsOids.Sha256);
        return new CmsParts(
            certificates,
            issuer,
            serial,
            digest,
            algorithm,
            attributes,
            CmsAttributes.Value(values, CmsOids.MessageDigest).ReadOctetString(),
            hashes,
            hashAlgorithm,
            signature
        )
        {
            Timestamp = timestamp,
        };
    }

    /// <summary>The one unsigned attribute that may be there: signature-time-stamp (ETSI EN 319 122-1, 5.3).</summary>
    private static byte[] ReadTimestamp(AsnReader signer)
    {
        var values = CmsAttributes.Read(signer.ReadSetOf(Tag1));
        return values.Count == 1 && values.TryGetValue(CmsOids.SignatureTimestamp, out var token)
            ? token.ToArray()
            : throw new AsnContentException("There is an unsigned attribute that is not a timestamp.");
    }

    private static void RequireVersion(AsnReader from, int expected)
    {
        if (!from.TryReadInt32(out var version) || version != expected)
        {
            throw new AsnContentException("The version is not the expected one.");
        }
    }
}
