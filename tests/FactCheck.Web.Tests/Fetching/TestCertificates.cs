using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Web.Tests.Fetching;

internal static class TestCertificates
{
    /// <summary>A certificate for a name, signed by itself.</summary>
    public static X509Certificate2 For(string host, DateTimeOffset? until = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddDays(-10), until ?? now.AddDays(10));
    }
}
