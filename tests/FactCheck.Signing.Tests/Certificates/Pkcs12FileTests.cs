using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;

namespace FactCheck.Signing.Tests.Certificates;

/// <summary>What is taken from a PKCS#12 file, and when it may sign.</summary>
public sealed class Pkcs12FileTests
{
    [Fact]
    public async Task A_file_is_read_from_the_disk_up_to_a_megabyte()
    {
        var path = Path.GetTempFileName();
        try
        {
            var bytes = SigningCertificate.CreateForDevelopment("Ledger", Newsroom.Now, "secret");
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            using (var certificate = SigningCertificate.Load(path, "secret", Newsroom.Now))
                certificate.Chain.Count.ShouldBe(2);

            await File.WriteAllBytesAsync(path, new byte[1 << 20], TestContext.Current.CancellationToken);
            Failure(path).ShouldBe(SigningFault.CertificateFileDamaged);
            await File.WriteAllBytesAsync(path, new byte[(1 << 20) + 1], TestContext.Current.CancellationToken);
            Failure(path).ShouldBe(SigningFault.CertificateFileTooLarge);
        }
        finally
        {
            File.Delete(path);
        }

        Failure(path).ShouldBe(SigningFault.CertificateFileMissing);
        Failure("").ShouldBe(SigningFault.CertificateFileUnreadable);
    }

    // No password and an empty one are two in the format and one to people.
    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "")]
    [InlineData("", null)]
    [InlineData("", "")]
    public void An_empty_password_is_none(string? made, string? given)
    {
        var file = SigningCertificate.CreateForDevelopment("Ledger", Newsroom.Now, made);

        using var certificate = SigningCertificate.Load(file, given, Newsroom.Now);

        certificate.Chain.Count.ShouldBe(2);
    }

    [Fact]
    public void The_one_that_issues_nothing_signs()
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = Authority("CN=Above", authorityKey);
        using var leaf = Issued("CN=Signer", authority);
        foreach (var order in new X509Certificate2Collection[] { [authority, leaf], [leaf, authority] })
        {
            using var certificate = SigningCertificate.Load(order.Export(X509ContentType.Pkcs12)!, null, Newsroom.Now);

            certificate.Name.ShouldBe("Signer");
            certificate.Chain.Select(link => link.Subject).ShouldBe(["CN=Signer", "CN=Above"]);
        }
    }

    [Fact]
    public void A_certificate_of_the_same_name_that_issues_nothing_is_not_above_another()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = Authority("CN=Above", key);
        using var leaf = Issued("CN=Signer", authority);
        var request = new CertificateRequest("CN=Above", key, HashAlgorithmName.SHA256);
        using var stranger = request.CreateSelfSigned(Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));
        using var bare = X509CertificateLoader.LoadCertificate(stranger.RawData);

        using var certificate = SigningCertificate.Load(
            new X509Certificate2Collection { leaf, bare }.Export(X509ContentType.Pkcs12)!,
            null,
            Newsroom.Now
        );

        certificate.Chain.ShouldHaveSingleItem();
        certificate.ExportAuthorityPem().ShouldBe(certificate.Leaf.ExportCertificatePem() + "\n");
    }

    [Fact]
    public void It_signs_from_its_first_second_to_its_last()
    {
        using var certificate = Newsroom.Make(DevelopmentKey.P256);

        certificate.RequireValidAt(certificate.NotBefore);
        certificate.RequireValidAt(certificate.NotAfter);
        Should
            .Throw<SigningException>(() => certificate.RequireValidAt(certificate.NotBefore.AddSeconds(-1)))
            .Fault.ShouldBe(SigningFault.CertificateNotYetValid);
        Should
            .Throw<SigningException>(() => certificate.RequireValidAt(certificate.NotAfter.AddSeconds(1)))
            .Fault.ShouldBe(SigningFault.CertificateExpired);
    }

    [Theory]
    [InlineData(X509KeyUsageFlags.DigitalSignature)]
    [InlineData(X509KeyUsageFlags.NonRepudiation)]
    public void Either_use_of_signing_is_enough(X509KeyUsageFlags use)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var request = new CertificateRequest("CN=Signer", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(use | X509KeyUsageFlags.DataEncipherment, critical: true));
        using var made = request.CreateSelfSigned(Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));

        using var certificate = SigningCertificate.Load(made.Export(X509ContentType.Pkcs12), null, Newsroom.Now);

        certificate.Name.ShouldBe("Signer");
    }

    private static X509Certificate2 Authority(string name, ECDsa key)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        return request.CreateSelfSigned(Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));
    }

    private static X509Certificate2 Issued(string name, X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        using var issued = request.Create(authority, new(authority.NotBefore), new(authority.NotAfter), [1, 2, 3]);
        return issued.CopyWithPrivateKey(key);
    }

    private static SigningFault Failure(string path) =>
        Should.Throw<SigningException>(() => SigningCertificate.Load(path, "secret", Newsroom.Now)).Fault;
}
