using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Revocation;

/// <summary>Asks about one certificate (RFC 6960, 4.1). Without a nonce: most responders sign their answers ahead of time.</summary>
internal static class OcspRequest
{
    public static byte[] Encode(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(CertificateId(certificate, issuer));
        }

        return writer.Encode();
    }

    /// <summary>The identifier by hashes of the issuer; SHA-1 only names here, and all responders know it (RFC 5019, 2.1.1).</summary>
    public static byte[] CertificateId(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(CmsOids.Sha1);
                writer.WriteNull();
            }

            writer.WriteOctetString(CryptographicOperations.HashData(HashAlgorithmName.SHA1, issuer.SubjectName.RawData));
            writer.WriteOctetString(CryptographicOperations.HashData(HashAlgorithmName.SHA1, issuer.PublicKey.EncodedKeyValue.RawData));
            writer.WriteInteger(certificate.SerialNumberBytes.Span);
        }

        return writer.Encode();
    }
}
