using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Certificates;

/// <summary>Who issued whom, by name and by signature (RFC 5280, 6.1.3).</summary>
internal static class CertificateLinks
{
    private const int Longest = 8;

    /// <summary>A certificate, its issuer, and so on as far as the others go; every link's signature is checked.</summary>
    public static List<X509Certificate2> Chain(X509Certificate2 leaf, IReadOnlyCollection<X509Certificate2> others)
    {
        List<X509Certificate2> chain = [leaf];
        while (
            chain.Count < Longest
            && !IsSelfSigned(chain[^1])
            && others.FirstOrDefault(other => IsIssuedBy(chain[^1], other)) is { } issuer
            && !chain.Exists(link => Same(link, issuer))
        )
        {
            chain.Add(issuer);
        }

        return chain;
    }

    public static bool IsSelfSigned(X509Certificate2 certificate) => IsSigned(certificate, certificate);

    public static bool Same(X509Certificate2 one, X509Certificate2 other) => one.RawDataMemory.Span.SequenceEqual(other.RawDataMemory.Span);

    public static bool IsAuthority(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(constraints => constraints.CertificateAuthority);

    public static bool HasPurpose(X509Certificate2 certificate, string purpose) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(use => use.EnhancedKeyUsages[purpose] is not null);

    public static bool IsValidAt(X509Certificate2 certificate, DateTimeOffset instant) =>
        instant.UtcDateTime >= certificate.NotBefore.ToUniversalTime() && instant.UtcDateTime <= certificate.NotAfter.ToUniversalTime();

    public static bool IsIssuedBy(X509Certificate2 certificate, X509Certificate2 issuer) =>
        IsAuthority(issuer) && IsSigned(certificate, issuer);

    /// <summary>Those that are certificates.</summary>
    public static List<X509Certificate2> Load(IEnumerable<byte[]> all)
    {
        var loaded = new List<X509Certificate2>();
        foreach (var der in all)
        {
            try
            {
                loaded.Add(X509CertificateLoader.LoadCertificate(der));
            }
            catch (CryptographicException)
            {
                // What is no certificate proves nothing.
                continue;
            }
        }

        return loaded;
    }

    private static bool IsSigned(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        try
        {
            return certificate.IssuerName.RawData.AsSpan().SequenceEqual(issuer.SubjectName.RawData)
                && SignedBlock.Read(certificate.RawDataMemory).IsSignedBy(issuer);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return false;
        }
    }
}
