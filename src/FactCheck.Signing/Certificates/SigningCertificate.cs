using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Certificates;

/// <summary>The newsroom's certificate with its private key and its chain, held in memory only.</summary>
public sealed class SigningCertificate : IDisposable
{
    private const int LongestChain = 8;
    private readonly X509Certificate2Collection certificates;

    private SigningCertificate(X509Certificate2Collection all, X509Certificate2 leaf)
    {
        certificates = all;
        Leaf = leaf;
        Chain = [leaf, .. Issuers(leaf, all)];
        Thumbprint = leaf.GetCertHashString(HashAlgorithmName.SHA256);
        Name = leaf.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
    }

    /// <summary>The common name of the signer.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the signer's certificate, in upper-case hexadecimal.</summary>
    public string Thumbprint { get; }

    /// <summary>The first instant at which the certificate may sign.</summary>
    public DateTimeOffset NotBefore => new(Leaf.NotBefore.ToUniversalTime());

    /// <summary>The last instant at which the certificate may sign.</summary>
    public DateTimeOffset NotAfter => new(Leaf.NotAfter.ToUniversalTime());

    /// <summary>The signer's certificate with its private key.</summary>
    public X509Certificate2 Leaf { get; }

    /// <summary>The signer's certificate, its issuer, and so on as far as the file goes.</summary>
    public IReadOnlyList<X509Certificate2> Chain { get; }

    /// <summary>Loads a PKCS#12 file and checks that it may sign at <paramref name="now"/>.</summary>
    /// <exception cref="SigningException">With the name of what is wrong.</exception>
    public static SigningCertificate Load(string path, string? password, DateTimeOffset now) => Load(Pkcs12File.Read(path), password, now);

    /// <summary>Loads PKCS#12 bytes and checks that they may sign at <paramref name="now"/>.</summary>
    /// <exception cref="SigningException">With the name of what is wrong.</exception>
    public static SigningCertificate Load(ReadOnlyMemory<byte> pkcs12, string? password, DateTimeOffset now)
    {
        var all = Pkcs12File.Open(pkcs12, password);
        var withKey = all.Where(certificate => certificate.HasPrivateKey).ToList();
        var leaf = withKey.Find(certificate => !CertificateLinks.IsAuthority(certificate)) ?? withKey.FirstOrDefault();
        var loaded = leaf is null ? null : new SigningCertificate(all, leaf);
        try
        {
            if (loaded is null)
            {
                throw new SigningException(SigningFault.CertificateWithoutKey, []);
            }

            SigningKey.Require(loaded.Leaf);
            loaded.RequireValidAt(now);
            return loaded;
        }
        catch (SigningException)
        {
            DisposeAll(all);
            throw;
        }
    }

    /// <summary>
    /// Makes a test authority and a test certificate under it, both named so that nobody takes them for real,
    /// as a PKCS#12 file for <see cref="Load(ReadOnlyMemory{byte}, string?, DateTimeOffset)"/>.
    /// </summary>
    public static byte[] CreateForDevelopment(
        string newsroom,
        DateTimeOffset now,
        string? password = null,
        DevelopmentKey key = DevelopmentKey.P256
    ) => DevelopmentCertificate.Create(newsroom, now, password, key);

    /// <summary>Checks that the certificate may sign at an instant.</summary>
    /// <exception cref="SigningException">When it has expired or is not yet valid.</exception>
    public void RequireValidAt(DateTimeOffset instant)
    {
        if (instant > NotAfter)
        {
            throw new SigningException(SigningFault.CertificateExpired, [Day(NotAfter)]);
        }

        if (instant < NotBefore)
        {
            throw new SigningException(SigningFault.CertificateNotYetValid, [Day(NotBefore)]);
        }
    }

    /// <summary>The public certificates above the signer's as PEM, or the signer's own if nothing stands above it.</summary>
    public string ExportAuthorityPem() =>
        string.Join('\n', (Chain.Count > 1 ? Chain.Skip(1) : Chain).Select(certificate => certificate.ExportCertificatePem())) + "\n";

    /// <inheritdoc/>
    public void Dispose() => DisposeAll(certificates);

    private static void DisposeAll(X509Certificate2Collection all)
    {
        foreach (var certificate in all)
        {
            certificate.Dispose();
        }
    }

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<X509Certificate2> Issuers(X509Certificate2 leaf, X509Certificate2Collection all)
    {
        var at = leaf;
        for (var i = 1; i < LongestChain; i++)
        {
            var issuer = all.FirstOrDefault(candidate =>
                !ReferenceEquals(candidate, at)
                && candidate.SubjectName.RawData.AsSpan().SequenceEqual(at.IssuerName.RawData)
                && CertificateLinks.IsAuthority(candidate)
            );
            if (issuer is null || at.SubjectName.RawData.AsSpan().SequenceEqual(at.IssuerName.RawData))
            {
                yield break;
            }

            yield return at = issuer;
        }
    }
}
