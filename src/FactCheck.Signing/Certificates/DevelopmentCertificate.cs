using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Certificates;

/// <summary>The kind of key in a test certificate.</summary>
public enum DevelopmentKey
{
    /// <summary>ECDSA on P-256.</summary>
    P256,

    /// <summary>ECDSA on P-384.</summary>
    P384,

    /// <summary>RSA with 3072 bits.</summary>
    Rsa3072,
}

/// <summary>Makes a two-step test chain (RFC 5280) whose names say that it is not for publication.</summary>
internal static class DevelopmentCertificate
{
    private const string EmailProtection = "1.3.6.1.5.5.7.3.4";
    private const string DocumentSigning = "1.3.6.1.5.5.7.3.36";

    public static byte[] Create(string newsroom, DateTimeOffset now, string? password, DevelopmentKey key)
    {
        using AsymmetricAlgorithm authorityKey = NewKey(key);
        using AsymmetricAlgorithm leafKey = NewKey(key);
        using var authority = CreateAuthority(newsroom, now, authorityKey);
        using var certificate = CreateLeaf(newsroom, now, leafKey, authority, authorityKey);
        using var leaf = leafKey is RSA rsa ? certificate.CopyWithPrivateKey(rsa) : certificate.CopyWithPrivateKey((ECDsa)leafKey);

        // The authority's key is thrown away here: nothing else can ever be issued under it.
        return new X509Certificate2Collection { leaf, authority }.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password);
    }

    private static X509Certificate2 CreateAuthority(string newsroom, DateTimeOffset now, AsymmetricAlgorithm key)
    {
        var request = Request(newsroom, "TEST authority, not for publication", key);
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: true,
                hasPathLengthConstraint: true,
                pathLengthConstraint: 0,
                critical: true
            )
        );
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true)
        );
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.Create(request.SubjectName, Generator(key), now.AddDays(-1), now.AddYears(10), Serial());
    }

    private static X509Certificate2 CreateLeaf(
        string newsroom,
        DateTimeOffset now,
        AsymmetricAlgorithm key,
        X509Certificate2 authority,
        AsymmetricAlgorithm authorityKey
    )
    {
        var request = Request(newsroom, "TEST certificate, not for publication", key);
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: false,
                hasPathLengthConstraint: false,
                pathLengthConstraint: 0,
                critical: true
            )
        );
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true)
        );
        request.CertificateExtensions.Add(
            new X509EnhancedKeyUsageExtension([new Oid(EmailProtection), new Oid(DocumentSigning)], critical: false)
        );
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, includeKeyIdentifier: true, includeIssuerAndSerial: false)
        );
        return request.Create(authority.SubjectName, Generator(authorityKey), now.AddDays(-1), now.AddYears(2), Serial());
    }

    private static CertificateRequest Request(string newsroom, string purpose, AsymmetricAlgorithm key)
    {
        // RFC 5280 allows 64 characters in a common name and in an organization name.
        var name = new X500DistinguishedNameBuilder();
        name.AddOrganizationName(Shorten(newsroom, 64));
        name.AddCommonName($"{Shorten(newsroom, 63 - purpose.Length)} {purpose}");
        return key is RSA rsa
            ? new CertificateRequest(name.Build(), rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(name.Build(), (ECDsa)key, HashAlgorithmName.SHA256);
    }

    private static AsymmetricAlgorithm NewKey(DevelopmentKey key) =>
        key switch
        {
            DevelopmentKey.P256 => ECDsa.Create(ECCurve.NamedCurves.nistP256),
            DevelopmentKey.P384 => ECDsa.Create(ECCurve.NamedCurves.nistP384),
            DevelopmentKey.Rsa3072 => RSA.Create(3072),
            _ => throw new ArgumentOutOfRangeException(nameof(key)),
        };

    private static X509SignatureGenerator Generator(AsymmetricAlgorithm key) =>
        key is RSA rsa
            ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
            : X509SignatureGenerator.CreateForECDsa((ECDsa)key);

    private static byte[] Serial()
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = (byte)((serial[0] & 0x7F) | 0x40);
        return serial;
    }

    private static string Shorten(string text, int length)
    {
        var clean = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
        clean = clean.Length == 0 ? "Newsroom" : clean;
        return clean.Length <= length ? clean : clean[..length].TrimEnd();
    }
}
