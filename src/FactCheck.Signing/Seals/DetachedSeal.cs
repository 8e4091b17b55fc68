using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Seals;

/// <summary>
/// A bare signature over bytes, as short as it can be: RSA (PKCS #1, 1.5) or ECDSA (DER) over SHA-256, as <c>openssl dgst</c> checks it.
/// </summary>
public static class DetachedSeal
{
    /// <summary>Signs with the certificate's key.</summary>
    /// <exception cref="SigningException">The key refuses.</exception>
    public static byte[] Sign(ReadOnlySpan<byte> data, SigningCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        try
        {
            using var rsa = certificate.Leaf.GetRSAPrivateKey();
            if (rsa is not null)
            {
                return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            }

            using var elliptic = certificate.Leaf.GetECDsaPrivateKey();
            return elliptic?.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
                ?? throw new SigningException(SigningFault.CertificateWithoutKey, []);
        }
        catch (CryptographicException e)
        {
            throw new SigningException(SigningFault.KeyRefused, [], e);
        }
    }

    /// <summary>Whether this certificate's key signed the bytes; false also for anything that is no certificate.</summary>
    public static bool Holds(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> certificate)
    {
        try
        {
            using var signer = X509CertificateLoader.LoadCertificate(certificate);
            using var rsa = signer.GetRSAPublicKey();
            if (rsa is not null)
            {
                return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            }

            using var elliptic = signer.GetECDsaPublicKey();
            return elliptic is not null
                && elliptic.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The SHA-256 of a certificate, in upper-case hexadecimal.</summary>
    public static string Thumbprint(ReadOnlySpan<byte> certificate) => Convert.ToHexString(SHA256.HashData(certificate));

    /// <summary>An authority's token over a signature.</summary>
    /// <exception cref="TimestampUnavailable">With the name of why.</exception>
    public static async Task<byte[]> TimestampAsync(
        byte[] signature,
        TimestampAuthority authority,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(authority);
        return (await authority.Stamp(signature, now, vouched: [], ct)).Token;
    }

    /// <summary>Judges a token over a signature that says it is of about this time.</summary>
    public static PdfTimestamp Judge(byte[] token, byte[] signature, DateTimeOffset near) =>
        TimestampToken.Judge(token, signature, near, vouched: []);
}
