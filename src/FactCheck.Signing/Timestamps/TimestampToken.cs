using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Timestamps;

/// <summary>
/// Judges a timestamp token (RFC 3161) more strictly than the standard asks: it carries exactly the chain of its signer,
/// each certificate vouched for by the next, by the token's own attributes or by the document, so that none can be exchanged.
/// </summary>
internal static class TimestampToken
{
    /// <summary>How far the authority's clock and the signer's may be apart.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromHours(1);

    /// <summary>
    /// Judges a token over <paramref name="data"/> that should be of about the time <paramref name="near"/>;
    /// <paramref name="vouched"/> are the certificates, DER, that the signed document vouches for.
    /// </summary>
    public static PdfTimestamp Judge(ReadOnlyMemory<byte> token, byte[] data, DateTimeOffset near, IReadOnlyCollection<byte[]> vouched)
    {
        var answer = new PdfTimestamp { Reason = SealFinding.TimestampMalformed };
        try
        {
            var cms = CmsReader.ReadToken(token);
            using var certificates = new SignerCertificates(cms);
            if (!Rfc3161TimestampTokenInfo.TryDecode(cms.Content, out var info, out var length) || length != cms.Content.Length)
            {
                return answer;
            }

            answer = answer with
            {
                At = info.Timestamp.ToUniversalTime(),
                AuthorityName = certificates.Signer.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
                AuthorityThumbprint = certificates.Signer.GetCertHashString(HashAlgorithmName.SHA256),
            };
            var fault = Fault(cms, certificates, vouched) ?? FaultOf(info, certificates.Signer, data, near);
            return answer with { IsValid = fault is null, Reason = fault ?? SealFinding.TimestampValid };
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return answer;
        }
    }

    /// <summary>The certificates of a token from its signer upward, without those that nothing vouches for.</summary>
    public static List<X509Certificate2> Bound(List<X509Certificate2> chain, IReadOnlyCollection<byte[]> vouched)
    {
        var bound = chain.ToList();
        while (bound.Count > 1 && !CertificateLinks.IsSelfSigned(bound[^1]) && !IsAmong(bound[^1], vouched))
        {
            bound.RemoveAt(bound.Count - 1);
        }

        return bound;
    }

    private static SealFinding? Fault(CmsParts cms, SignerCertificates certificates, IReadOnlyCollection<byte[]> vouched)
    {
        // The signer is bound by the attribute. What the document knows of the chain must be in the token, so that nothing can be
        // taken out of it.
        var chain = CertificateLinks.Chain(certificates.Signer, [.. certificates.All, .. CertificateLinks.Load(vouched)]);
        if (
            !certificates.IsSignerBound
            || chain.Count != certificates.All.Count
            || !chain.TrueForAll(link => certificates.All.Any(sent => CertificateLinks.Same(sent, link)))
            || Bound(chain, vouched).Count != chain.Count
        )
        {
            return SealFinding.TimestampCertificatesNotVouchedFor;
        }

        if (!CmsCheck.HasDigest(cms, cms.Content, []) || !CmsCheck.HasSignature(cms, certificates.Signer))
        {
            return SealFinding.TimestampOfOtherKey;
        }

        var purposes = certificates.Signer.Extensions.OfType<X509EnhancedKeyUsageExtension>().ToList();
        return purposes is [{ Critical: true, EnhancedKeyUsages: [{ Value: CmsOids.TimeStamping }] }]
            ? null
            : SealFinding.TimestampCertificateForOtherUse;
    }

    private static SealFinding? FaultOf(Rfc3161TimestampTokenInfo info, X509Certificate2 signer, byte[] data, DateTimeOffset near)
    {
        var hash = CmsCheck.Hash(info.HashAlgorithmId.Value!);
        if (!info.GetMessageHash().Span.SequenceEqual(CryptographicOperations.HashData(hash, data)))
        {
            return SealFinding.TimestampOfOtherSignature;
        }

        if (!CertificateLinks.IsValidAt(signer, info.Timestamp))
        {
            return SealFinding.TimestampCertificateInvalid;
        }

        return (info.Timestamp - near).Duration() <= Tolerance ? null : SealFinding.TimestampAtOtherTime;
    }

    private static bool IsAmong(X509Certificate2 certificate, IReadOnlyCollection<byte[]> vouched) =>
        vouched.Any(der => certificate.RawDataMemory.Span.SequenceEqual(der));
}
