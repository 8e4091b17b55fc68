using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Cms;

/// <summary>
/// What certificates, revocation lists and OCSP answers have in common: a body, an algorithm and a signature (RFC 5280, 4.1.1).
/// </summary>
internal sealed record SignedBlock(ReadOnlyMemory<byte> Body, string Algorithm, byte[] Signature)
{
    // Larger keys are made to be slow.
    private const int LargestRsaKey = 8192;
    private const int LargestCurve = 521;

    /// <summary>Reads the three and leaves <paramref name="sequence"/> after them.</summary>
    public static SignedBlock Read(AsnReader sequence)
    {
        var body = sequence.ReadEncodedValue();
        var algorithm = sequence.ReadSequence().ReadObjectIdentifier();
        var signature = sequence.ReadBitString(out var unused);
        return unused == 0 ? new SignedBlock(body, algorithm, signature) : throw new AsnContentException("A signature is not whole bytes.");
    }

    /// <summary>Reads a structure that has nothing else.</summary>
    public static SignedBlock Read(ReadOnlyMemory<byte> der)
    {
        var outer = new AsnReader(der, AsnEncodingRules.DER);
        var sequence = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        var block = Read(sequence);
        sequence.ThrowIfNotEmpty();
        return block;
    }

    /// <summary>Whether the signature was made with the key of a certificate; SHA-1 and older do not count.</summary>
    public bool IsSignedBy(X509Certificate2 certificate)
    {
        HashAlgorithmName? hash = Algorithm switch
        {
            CmsOids.RsaSha256 or CmsOids.EcdsaSha256 => HashAlgorithmName.SHA256,
            CmsOids.RsaSha384 or CmsOids.EcdsaSha384 => HashAlgorithmName.SHA384,
            CmsOids.RsaSha512 or CmsOids.EcdsaSha512 => HashAlgorithmName.SHA512,
            _ => null,
        };
        if (hash is not { } algorithm)
        {
            return false;
        }

        using var rsa = certificate.GetRSAPublicKey();
        using var elliptic = certificate.GetECDsaPublicKey();
        return Algorithm is CmsOids.RsaSha256 or CmsOids.RsaSha384 or CmsOids.RsaSha512
            ? rsa is { KeySize: <= LargestRsaKey }
                && rsa.ExportParameters(includePrivateParameters: false).Exponent!.Length <= 4
                && rsa.VerifyData(Body.Span, Signature, algorithm, RSASignaturePadding.Pkcs1)
            : elliptic is { KeySize: <= LargestCurve }
                && elliptic.VerifyData(Body.Span, Signature, algorithm, DSASignatureFormat.Rfc3279DerSequence);
    }
}
