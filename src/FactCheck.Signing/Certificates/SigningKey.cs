using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Certificates;

/// <summary>Which keys may sign: RSA of 3072 bits or more, P-256 or P-384, certified for signing (RFC 5280, 4.2.1.3).</summary>
internal static class SigningKey
{
    private const int SmallestRsaKey = 3072;
    private const string P256 = "1.2.840.10045.3.1.7";
    private const string P384 = "1.3.132.0.34";

    /// <summary>Refuses a certificate whose key, or whose use, is another than signing here takes.</summary>
    public static void Require(X509Certificate2 leaf)
    {
        using var rsa = leaf.GetRSAPublicKey();
        if (rsa is null && CurveOf(leaf) is not (P256 or P384))
        {
            throw new SigningException(SigningFault.CertificateKeyUnsupported, [SmallestRsaKey]);
        }

        if (rsa is { KeySize: < SmallestRsaKey })
        {
            throw new SigningException(SigningFault.CertificateKeyTooSmall, [rsa.KeySize, SmallestRsaKey]);
        }

        const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        if (leaf.Extensions.OfType<X509KeyUsageExtension>().Any(usage => (usage.KeyUsages & Signing) == X509KeyUsageFlags.None))
        {
            throw new SigningException(SigningFault.CertificateForOtherUse, []);
        }
    }

    private static string? CurveOf(X509Certificate2 certificate)
    {
        using var key = certificate.GetECDsaPublicKey();
        try
        {
            return key is null || certificate.PublicKey.EncodedParameters is not { } parameters
                ? null
                : AsnDecoder.ReadObjectIdentifier(parameters.RawData, AsnEncodingRules.DER, out _);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
