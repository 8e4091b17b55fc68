using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;

namespace FactCheck.Signing.Tests.Certificates;

public sealed class SigningCertificateTests
{
    [Theory]
    [MemberData(nameof(Thorough.Keys), MemberType = typeof(Thorough))]
    public void A_development_certificate_loads_with_its_chain_and_says_that_it_is_a_test(DevelopmentKey key)
    {
        using var certificate = Newsroom.Make(key);
        certificate.Chain.Count.ShouldBe(2);
        certificate.Name.ShouldBe("The Harbour Ledger TEST certificate, not for publication");
        certificate.Chain.Single(link => link.HasPrivateKey).ShouldBe(certificate.Leaf);
        certificate.ExportAuthorityPem().ShouldStartWith("-----BEGIN CERTIFICATE-----");
        certificate.ExportAuthorityPem().ShouldNotContain("PRIVATE");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0007")]
    [InlineData("A newsroom with a name so long that it cannot possibly fit into the sixty-four characters of a common name")]
    [InlineData("Прибрежная хроника")]
    public void Any_newsroom_name_gives_a_certificate(string newsroom)
    {
        using var certificate = SigningCertificate.Load(
            SigningCertificate.CreateForDevelopment(newsroom, Newsroom.Now),
            null,
            Newsroom.Now
        );
        certificate.Name.ShouldEndWith("TEST certificate, not for publication");
    }

    [Fact]
    public void A_missing_file_has_its_sentence() =>
        Should
            .Throw<SigningException>(() => SigningCertificate.Load("/nowhere/seal.p12", "secret", Newsroom.Now))
            .Message.ShouldBe("CertificateFileMissing(/nowhere/seal.p12)");

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    [InlineData(null)]
    public void A_wrong_password_has_its_sentence(string? password)
    {
        var file = SigningCertificate.CreateForDevelopment("Ledger", Newsroom.Now, "secret");
        Failure(file, password).ShouldBe("CertificatePasswordWrong");
    }

    [Fact]
    public void A_broken_file_has_its_sentence()
    {
        var file = SigningCertificate.CreateForDevelopment("Ledger", Newsroom.Now, "secret");
        Failure(file[..^40], "secret").ShouldBe("CertificateFileDamaged");
        Failure([], "secret").ShouldBe("CertificateFileDamaged");
    }

    [Fact]
    public void An_expired_certificate_says_when_it_expired()
    {
        var file = SigningCertificate.CreateForDevelopment("Ledger", Newsroom.Now);
        Should
            .Throw<SigningException>(() => SigningCertificate.Load(file, null, Newsroom.Now.AddYears(3)))
            .Message.ShouldBe("CertificateExpired(2028-03-01)");
    }

    [Fact]
    public void A_certificate_of_tomorrow_says_when_it_begins()
    {
        var file = SigningCertificate.CreateForDevelopment("Ledger", Newsroom.Now);
        Should
            .Throw<SigningException>(() => SigningCertificate.Load(file, null, Newsroom.Now.AddDays(-2)))
            .Message.ShouldBe("CertificateNotYetValid(2026-02-28)");
    }

    [Fact]
    public void A_small_RSA_key_has_its_sentence()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Small", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Failure(SelfSigned(request).Export(X509ContentType.Pkcs12), null).ShouldBe("CertificateKeyTooSmall(2048, 3072)");
    }

    [Fact]
    public void An_unsupported_curve_has_its_sentence()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP521);
        var request = new CertificateRequest("CN=Odd", key, HashAlgorithmName.SHA256);
        Failure(SelfSigned(request).Export(X509ContentType.Pkcs12), null).ShouldBe("CertificateKeyUnsupported(3072)");
    }

    [Fact]
    public void A_certificate_for_encryption_only_has_its_sentence()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Other", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DataEncipherment, critical: true));
        Failure(SelfSigned(request).Export(X509ContentType.Pkcs12), null).ShouldBe("CertificateForOtherUse");
    }

    [Fact]
    public void A_file_without_a_private_key_has_its_sentence()
    {
        using var publicPart = X509CertificateLoader.LoadCertificate(Newsroom.P256.Leaf.RawData);
        Failure(publicPart.Export(X509ContentType.Pkcs12), null).ShouldBe("CertificateWithoutKey");
    }

    private static X509Certificate2 SelfSigned(CertificateRequest request) =>
        request.CreateSelfSigned(Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));

    private static string Failure(byte[] file, string? password) =>
        Should.Throw<SigningException>(() => SigningCertificate.Load(file, password, Newsroom.Now)).Message;
}
