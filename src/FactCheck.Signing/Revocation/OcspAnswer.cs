using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Revocation;

/// <summary>Reads the answer of an OCSP responder about one certificate (RFC 6960, 4.2).</summary>
internal static class OcspAnswer
{
    private const string Basic = "1.3.6.1.5.5.7.48.1.1";
    private const int MostCertificates = 4;

    /// <summary>What the answer says about a certificate at an instant; null when it cannot speak for it.</summary>
    public static RevocationStatus? Status(byte[] der, X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset at)
    {
        try
        {
            var (block, responders) = Open(der);
            var single = Find(block.Body, OcspRequest.CertificateId(certificate, issuer));
            return single is not null && IsSignedFor(issuer, block, responders, at) ? Read(single, at) : null;
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    private static (SignedBlock Block, List<byte[]> Responders) Open(byte[] der)
    {
        var response = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        if (response.ReadEnumeratedBytes().Span is not [0])
        {
            throw new AsnContentException("The responder did not answer.");
        }

        var bytes = response.ReadSequence(Context(0)).ReadSequence();
        if (!string.Equals(bytes.ReadObjectIdentifier(), Basic, StringComparison.Ordinal))
        {
            throw new AsnContentException("The answer is of another kind.");
        }

        var basic = new AsnReader(bytes.ReadOctetString(), AsnEncodingRules.DER).ReadSequence();
        var block = SignedBlock.Read(basic);
        var responders = new List<byte[]>();
        if (basic.HasData)
        {
            for (var list = basic.ReadSequence(Context(0)).ReadSequence(); list.HasData && responders.Count < MostCertificates;)
            {
                responders.Add(list.ReadEncodedValue().ToArray());
            }
        }

        return (block, responders);
    }

    /// <summary>The single response with the identifier that was asked for.</summary>
    private static AsnReader? Find(ReadOnlyMemory<byte> body, byte[] identifier)
    {
        var data = new AsnReader(body, AsnEncodingRules.DER).ReadSequence();
        if (data.PeekTag() == Context(0))
        {
            data.ReadEncodedValue();
        }

        // Who answers, and when: the signature and each response's own times say more.
        data.ReadEncodedValue();
        data.ReadGeneralizedTime();
        for (var responses = data.ReadSequence(); responses.HasData;)
        {
            var single = responses.ReadSequence();
            if (single.ReadEncodedValue().Span.SequenceEqual(identifier))
            {
                return single;
            }
        }

        return null;
    }

    private static RevocationStatus? Read(AsnReader single, DateTimeOffset at)
    {
        var status = single.PeekTag();
        DateTimeOffset? revokedAt = null;
        if (status.HasSameClassAndValue(Context(1)))
        {
            revokedAt = single.ReadSequence(Context(1)).ReadGeneralizedTime();
        }
        else
        {
            single.ReadEncodedValue();
        }

        var thisUpdate = single.ReadGeneralizedTime();
        DateTimeOffset? nextUpdate =
            single.HasData && single.PeekTag() == Context(0) ? single.ReadSequence(Context(0)).ReadGeneralizedTime() : null;
        return status.TagValue is 0 or 1 && RevocationStatus.IsCurrent(thisUpdate, nextUpdate, at) ? new RevocationStatus(revokedAt) : null;
    }

    /// <summary>The issuer itself answers, or one to whom it gave a certificate for just that (4.2.2.2).</summary>
    private static bool IsSignedFor(X509Certificate2 issuer, SignedBlock block, List<byte[]> responders, DateTimeOffset at)
    {
        if (block.IsSignedBy(issuer))
        {
            return true;
        }

        foreach (var der in responders)
        {
            using var responder = X509CertificateLoader.LoadCertificate(der);
            if (
                CertificateLinks.IsValidAt(responder, at)
                && CertificateLinks.HasPurpose(responder, CmsOids.OcspSigning)
                && CertificateLinks.IsIssuedBy(responder, issuer)
                && block.IsSignedBy(responder)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Asn1Tag Context(int tag) => new(TagClass.ContextSpecific, tag, isConstructed: true);
}
