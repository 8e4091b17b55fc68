using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Certificates;

/// <summary>The newsroom's certificate with its private key and its chain, held in memory only.</summary>
public sealed class SigningCertificate : IDisposable
{
    private const int LongestChain = 8;
    private const int LargestFile = 1 << 20;
    private const int SmallestRsaKey = 3072;
    private const string P256 = "1.2.840.10045.3.1.7";
    private const string P384 = "1.3.132.0.34";
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
    /// <exception cref="SigningException">With one sentence that says what is wrong.</exception>
    public static SigningCertificate Load(string path, string? password, DateTimeOffset now)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new SigningException(
                    SigningFault.CertificateFileMissing,
                    [path],
                    $"The signing certificate file \"{path}\" does not exist."
                );
            }

            return file.Length > LargestFile
                ? throw new SigningException(
                    SigningFault.CertificateFileTooLarge,
                    [path],
                    $"The signing certificate file \"{path}\" is too large to be a PKCS#12 file."
                )
                : Load(File.ReadAllBytes(path), password, now);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SigningException(
                SigningFault.CertificateFileUnreadable,
                [path],
                $"The signing certificate file \"{path}\" cannot be read.",
                e
            );
        }
    }

    /// <summary>Loads PKCS#12 bytes and checks that they may sign at <paramref name="now"/>.</summary>
    /// <exception cref="SigningException">With one sentence that says what is wrong.</exception>
    public static SigningCertificate Load(ReadOnlyMemory<byte> pkcs12, string? password, DateTimeOffset now)
    {
        RequirePassword(pkcs12, password);
        X509Certificate2Collection all;
        try
        {
            all = X509CertificateLoader.LoadPkcs12Collection(pkcs12.Span, password, X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (Exception e) when (e is CryptographicException or PlatformNotSupportedException)
        {
            throw new SigningException(
                SigningFault.CertificateFileDamaged,
                [],
                "The signing certificate file is damaged or is not a PKCS#12 file.",
                e
            );
        }

        var withKey = all.Where(certificate => certificate.HasPrivateKey).ToList();
        var leaf = withKey.Find(certificate => !CertificateLinks.IsAuthority(certificate)) ?? withKey.FirstOrDefault();
        var loaded = leaf is null ? null : new SigningCertificate(all, leaf);
        try
        {
            if (loaded is null)
            {
                throw new SigningException(
                    SigningFault.CertificateWithoutKey,
                    [],
                    "The signing certificate file holds no private key, so it cannot sign."
                );
            }

            RequireKey(loaded.Leaf);
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
            throw new SigningException(
                SigningFault.CertificateExpired,
                [Day(NotAfter)],
                $"The signing certificate expired on {Day(NotAfter)}."
            );
        }

        if (instant < NotBefore)
        {
            throw new SigningException(
                SigningFault.CertificateNotYetValid,
                [Day(NotBefore)],
                $"The signing certificate is not valid before {Day(NotBefore)}."
            );
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

    private static void RequirePassword(ReadOnlyMemory<byte> pkcs12, string? password)
    {
        try
        {
            var info = Pkcs12Info.Decode(pkcs12, out _, skipCopy: true);
            if (
                info.IntegrityMode == Pkcs12IntegrityMode.Password
                && !info.VerifyMac(password)
                && !(string.IsNullOrEmpty(password) && info.VerifyMac(password is null ? "" : null))
            )
            {
                throw new SigningException(
                    SigningFault.CertificatePasswordWrong,
                    [],
                    "The password of the signing certificate file is wrong."
                );
            }
        }
        catch (CryptographicException e)
        {
            throw new SigningException(
                SigningFault.CertificateFileDamaged,
                [],
                "The signing certificate file is damaged or is not a PKCS#12 file.",
                e
            );
        }
    }

    private static void RequireKey(X509Certificate2 leaf)
    {
        using var rsa = leaf.GetRSAPublicKey();
        if (rsa is null && CurveOf(leaf) is not (P256 or P384))
        {
            throw new SigningException(
                SigningFault.CertificateKeyUnsupported,
                [SmallestRsaKey],
                "The signing certificate has a kind of key that is not supported; it needs RSA with at least 3072 bits, or P-256 or P-384."
            );
        }

        if (rsa is { KeySize: < SmallestRsaKey })
        {
            throw new SigningException(
                SigningFault.CertificateKeyTooSmall,
                [rsa.KeySize, SmallestRsaKey],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The key of the signing certificate is too small: it has {rsa.KeySize} bits and needs at least {SmallestRsaKey}."
                )
            );
        }

        const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        if (leaf.Extensions.OfType<X509KeyUsageExtension>().Any(usage => (usage.KeyUsages & Signing) == X509KeyUsageFlags.None))
        {
            throw new SigningException(
                SigningFault.CertificateForOtherUse,
                [],
                "The signing certificate was issued for another use than signing."
            );
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
