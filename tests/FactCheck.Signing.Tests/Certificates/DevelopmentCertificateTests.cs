using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;

namespace FactCheck.Signing.Tests.Certificates;

/// <summary>A test certificate is made as a real one would be (RFC 5280), but for its name.</summary>
public sealed class DevelopmentCertificateTests
{
    [Theory]
    [MemberData(nameof(Thorough.Keys), MemberType = typeof(Thorough))]
    public void Its_authority_vouches_for_it(DevelopmentKey key)
    {
        using var made = Newsroom.Make(key);
        var (leaf, authority) = (made.Chain[0], made.Chain[1]);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = Newsroom.Now.UtcDateTime;

        chain.Build(leaf).ShouldBeTrue();
        leaf.Extensions.OfType<X509AuthorityKeyIdentifierExtension>()
            .Single()
            .KeyIdentifier!.Value.ToArray()
            .ShouldBe(authority.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single().SubjectKeyIdentifierBytes.ToArray());
        leaf.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Count().ShouldBe(1);
        leaf.SerialNumberBytes.Length.ShouldBe(16);
        leaf.SerialNumberBytes.Span[0].ShouldBeInRange((byte)0x40, (byte)0x7F);
        leaf.SerialNumber.ShouldNotBe(authority.SerialNumber);
    }

    [Fact]
    public void The_authority_issues_and_signs_nothing_else()
    {
        using var made = Newsroom.Make(DevelopmentKey.P256);
        var authority = made.Chain[1];
        var basics = authority.Extensions.OfType<X509BasicConstraintsExtension>().Single();
        var usage = authority.Extensions.OfType<X509KeyUsageExtension>().Single();

        (basics.CertificateAuthority, basics.HasPathLengthConstraint, basics.PathLengthConstraint, basics.Critical).ShouldBe(
            (true, true, 0, true)
        );
        (usage.KeyUsages, usage.Critical).ShouldBe((X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        Days(authority).ShouldBe((Newsroom.Now.AddDays(-1), Newsroom.Now.AddYears(10)));
        authority.GetNameInfo(X509NameType.SimpleName, forIssuer: false).ShouldBe("The Harbour Ledger TEST authority, not for publication");
    }

    [Fact]
    public void The_certificate_signs_documents_and_issues_none()
    {
        using var made = Newsroom.Make(DevelopmentKey.P256);
        var leaf = made.Leaf;
        var basics = leaf.Extensions.OfType<X509BasicConstraintsExtension>().Single();
        var usage = leaf.Extensions.OfType<X509KeyUsageExtension>().Single();
        var purposes = leaf.Extensions.OfType<X509EnhancedKeyUsageExtension>().Single();

        (basics.CertificateAuthority, basics.HasPathLengthConstraint, basics.Critical).ShouldBe((false, false, true));
        (usage.KeyUsages, usage.Critical).ShouldBe((X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        purposes
            .EnhancedKeyUsages.Cast<System.Security.Cryptography.Oid>()
            .Select(use => use.Value)
            .ShouldBe(["1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36"]);
        purposes.Critical.ShouldBeFalse();
        Days(leaf).ShouldBe((Newsroom.Now.AddDays(-1), Newsroom.Now.AddYears(2)));
        leaf.Subject.ShouldContain("O=The Harbour Ledger");
    }

    [Theory]
    [InlineData("  Ledger\u0001  ", "Ledger")]
    [InlineData("\u0007", "Newsroom")]
    [InlineData("A newsroom whose name needs more than twenty-five letters", "A newsroom whose name need")]
    [InlineData("The letters fit here, not and more", "The letters fit here, not")]
    public void A_name_is_cut_to_what_fits(string newsroom, string name)
    {
        using var made = SigningCertificate.Load(SigningCertificate.CreateForDevelopment(newsroom, Newsroom.Now), null, Newsroom.Now);

        made.Name.ShouldBe($"{name} TEST certificate, not for publication");
        made.Name.Length.ShouldBeLessThanOrEqualTo(64);
    }

    private static (DateTimeOffset, DateTimeOffset) Days(X509Certificate2 certificate) =>
        (new(certificate.NotBefore.ToUniversalTime()), new(certificate.NotAfter.ToUniversalTime()));
}
