using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Cms;

/// <summary>The two computations of RFC 5652, 5.4 to 5.6: the digest of the content and the signature over the attributes.</summary>
internal static class CmsCheck
{
    public static bool HasDigest(CmsParts cms, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        using var hash = IncrementalHash.CreateHash(Hash(cms.DigestAlgorithm));
        hash.AppendData(before);
        hash.AppendData(after);
        return CryptographicOperations.FixedTimeEquals(hash.GetHashAndReset(), cms.MessageDigest);
    }

    public static bool HasSignature(CmsParts cms, X509Certificate2 signer)
    {
        var digest = Hash(cms.DigestAlgorithm);
        using var rsa = signer.GetRSAPublicKey();
        if (rsa is not null)
        {
            return IsPair(cms, CmsOids.RsaSha256, CmsOids.RsaSha384, CmsOids.RsaSha512, CmsOids.Rsa)
                && rsa.VerifyData(cms.SignedAttributes, cms.Signature, digest, RSASignaturePadding.Pkcs1);
        }

        using var elliptic = signer.GetECDsaPublicKey();
        return elliptic is not null
            && IsPair(cms, CmsOids.EcdsaSha256, CmsOids.EcdsaSha384, CmsOids.EcdsaSha512, any: null)
            && elliptic.VerifyData(cms.SignedAttributes, cms.Signature, digest, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <summary>The hash an identifier stands for; SHA-1 and older are not accepted.</summary>
    public static HashAlgorithmName Hash(string oid) =>
        oid switch
        {
            CmsOids.Sha256 => HashAlgorithmName.SHA256,
            CmsOids.Sha384 => HashAlgorithmName.SHA384,
            CmsOids.Sha512 => HashAlgorithmName.SHA512,
            _ => throw new CryptographicException("The hash algorithm is not accepted."),
        };

    /// <summary>Whether the signature algorithm goes with the digest algorithm.</summary>
    private static bool IsPair(CmsParts cms, string sha256, string sha384, string sha512, string? any)
    {
        var expected = cms.DigestAlgorithm switch
        {
            CmsOids.Sha256 => sha256,
            CmsOids.Sha384 => sha384,
            _ => sha512,
        };
        return string.Equals(cms.SignatureAlgorithm, expected, StringComparison.Ordinal)
            || string.Equals(cms.SignatureAlgorithm, any, StringComparison.Ordinal);
    }
}
