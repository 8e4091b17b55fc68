using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Tests.Certificates;

/// <summary>A certificate and its key, issued by another or by itself.</summary>
internal sealed class Issuing : IDisposable
{
    private static int _serial = 1;

    private Issuing(string name, Issuing? by, bool isAuthority, string[] purposes)
    {
        var request = new CertificateRequest($"CN={name}", Key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, critical: true));
        if (purposes.Length > 0)
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([.. purposes.Select(p => new Oid(p))], critical: false));
        Certificate = By(request, by?.Certificate.SubjectName ?? request.SubjectName, by?.Key ?? Key);
    }

    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public X509Certificate2 Certificate { get; }

    public static Issuing Authority(string name, Issuing? by = null) => new(name, by, isAuthority: true, []);

    public static Issuing Signer(string name, Issuing by, params string[] purposes) => new(name, by, isAuthority: false, purposes);

    /// <summary>The same name and key, certified by another, too.</summary>
    public X509Certificate2 CertifiedBy(Issuing other)
    {
        var request = new CertificateRequest(Certificate.SubjectName, Key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        return By(request, other.Certificate.SubjectName, other.Key);
    }

    public void Dispose()
    {
        Certificate.Dispose();
        Key.Dispose();
    }

    private static X509Certificate2 By(CertificateRequest request, X500DistinguishedName issuer, ECDsa key) =>
        request.Create(
            issuer,
            X509SignatureGenerator.CreateForECDsa(key),
            Newsroom.Now.AddDays(-1),
            Newsroom.Now.AddDays(1),
            [1, (byte)(Interlocked.Increment(ref _serial) & 0x7F), (byte)(_serial >> 7)]
        );
}
