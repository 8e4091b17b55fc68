using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Seals;

/// <summary>Makes the detached CMS of a PAdES baseline signature (ETSI EN 319 142-1, 6.3; RFC 5652).</summary>
internal static class CmsSignature
{
    public static SignedCms Create(byte[] content, SigningCertificate certificate)
    {
        var digest = DigestFor(certificate.Leaf);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate.Leaf)
        {
            DigestAlgorithm = new Oid(digest),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };

        // Content type and message digest come by themselves; a signing time must not be there, /M says it.
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(CmsOids.SigningCertificateV2), SigningCertificateV2(certificate.Chain)));
        foreach (var issuer in certificate.Chain.Skip(1))
        {
            signer.Certificates.Add(issuer);
        }

        var cms = new SignedCms(new ContentInfo(content), detached: true);
        try
        {
            cms.ComputeSignature(signer, silent: true);
        }
        catch (CryptographicException e)
        {
            throw new SigningException(SigningFault.KeyRefused, [], e);
        }

        return cms;
    }

    /// <summary>Puts a timestamp token over the signature value beside it (ETSI EN 319 122-1, 5.3).</summary>
    public static void Add(SignedCms cms, byte[] token) =>
        cms.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(new Oid(CmsOids.SignatureTimestamp), token));

    private static string DigestFor(X509Certificate2 leaf)
    {
        using var elliptic = leaf.GetECDsaPublicKey();
        return elliptic is { KeySize: > 256 } ? CmsOids.Sha384 : CmsOids.Sha256;
    }

    /// <summary>RFC 5035, 3: the signer first, then every certificate sent along, so that none can be exchanged.</summary>
    private static byte[] SigningCertificateV2(IReadOnlyList<X509Certificate2> chain)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            foreach (var certificate in chain)
            {
                using (writer.PushSequence())
                {
                    writer.WriteOctetString(SHA256.HashData(certificate.RawData));
                }
            }
        }

        return writer.Encode();
    }
}
