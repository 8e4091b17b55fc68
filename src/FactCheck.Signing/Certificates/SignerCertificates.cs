using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Certificates;

/// <summary>The certificates sent with a signature, the signer's found by issuer and serial number (RFC 5652, 5.3).</summary>
internal sealed class SignerCertificates : IDisposable
{
    private const int Most = 16;
    private readonly CmsParts cms;
    private readonly List<X509Certificate2> all = [];

    public SignerCertificates(CmsParts cms)
    {
        this.cms = cms;
        if (cms.Certificates.Count > Most)
        {
            throw new CryptographicException("The signature carries too many certificates.");
        }

        try
        {
            all.AddRange(cms.Certificates.Select(der => X509CertificateLoader.LoadCertificate(der)));
            Signer = all.Find(IsSigner) ?? throw new CryptographicException("The signature does not carry its certificate.");
        }
        catch (CryptographicException)
        {
            Dispose();
            throw;
        }
    }

    public X509Certificate2 Signer { get; }

    public IReadOnlyList<X509Certificate2> All => all;

    /// <summary>
    /// Whether signing-certificate names the signer (RFC 5035, 3 and 4), with SHA-1 too, as old timestamp authorities do.
    /// </summary>
    public bool IsSignerBound
    {
        get
        {
            var isOld = string.Equals(cms.CertificateHashAlgorithm, CmsOids.Sha1, StringComparison.Ordinal);
            var algorithm = isOld ? HashAlgorithmName.SHA1 : CmsCheck.Hash(cms.CertificateHashAlgorithm);
            return cms.CertificateHashes.Count > 0 && cms.CertificateHashes[0].AsSpan().SequenceEqual(Signer.GetCertHash(algorithm));
        }
    }

    /// <summary>Whether signing-certificate-v2 names the signer first and every other certificate, and no more (RFC 5035, 3).</summary>
    public bool AreBound
    {
        get
        {
            var algorithm = CmsCheck.Hash(cms.CertificateHashAlgorithm);
            bool Names(byte[] hash, X509Certificate2 certificate) => hash.AsSpan().SequenceEqual(certificate.GetCertHash(algorithm));
            return cms.CertificateHashes.Count == all.Count
                && Names(cms.CertificateHashes[0], Signer)
                && all.TrueForAll(certificate => cms.CertificateHashes.Any(hash => Names(hash, certificate)));
        }
    }

    public bool WereValidAt(DateTimeOffset instant) =>
        instant.UtcDateTime >= Signer.NotBefore.ToUniversalTime() && instant.UtcDateTime <= Signer.NotAfter.ToUniversalTime();

    public bool AreTrusted(PdfTrust trust, DateTimeOffset instant)
    {
        var thumbprint = Signer.GetCertHashString(HashAlgorithmName.SHA256);
        return trust.Thumbprints.Contains(thumbprint, StringComparer.OrdinalIgnoreCase)
            || (trust.Roots.Count > 0 && HasChain(trust.Roots, instant));
    }

    public void Dispose() => all.ForEach(certificate => certificate.Dispose());

    private bool IsSigner(X509Certificate2 certificate) =>
        certificate.IssuerName.RawData.AsSpan().SequenceEqual(cms.Issuer)
        && certificate.SerialNumberBytes.Span.SequenceEqual(cms.SerialNumber);

    private bool HasChain(IReadOnlyCollection<X509Certificate2> roots, DateTimeOffset instant)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(all.ToArray());
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = instant.UtcDateTime;
        return chain.Build(Signer);
    }
}
