using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Tests.Certificates;

/// <summary>A chain goes up by name and by signature, never by one of them alone (RFC 5280, 6.1.3).</summary>
public sealed class CertificateLinksTests
{
    [Fact]
    public void A_chain_ends_at_the_one_that_signed_itself()
    {
        using var root = Issuing.Authority("Root");
        using var middle = Issuing.Authority("Middle", root);
        using var namesake = Issuing.Authority("Middle");
        using var leaf = Issuing.Signer("Leaf", middle);

        CertificateLinks
            .Chain(leaf.Certificate, [namesake.Certificate, root.Certificate, middle.Certificate])
            .ShouldBe([leaf.Certificate, middle.Certificate, root.Certificate]);
        CertificateLinks.Chain(leaf.Certificate, [root.Certificate]).ShouldBe([leaf.Certificate]);
        CertificateLinks.Chain(leaf.Certificate, []).ShouldBe([leaf.Certificate]);
        CertificateLinks.Chain(root.Certificate, [root.Certificate, middle.Certificate]).ShouldBe([root.Certificate]);
    }

    [Fact]
    public void Two_that_vouch_for_each_other_are_named_once()
    {
        using var one = Issuing.Authority("One");
        using var other = Issuing.Authority("Other");
        using var first = one.CertifiedBy(other);
        using var second = other.CertifiedBy(one);
        using var leaf = Issuing.Signer("Leaf", one);

        CertificateLinks.Chain(leaf.Certificate, [first, second]).ShouldBe([leaf.Certificate, first, second]);
    }

    [Fact]
    public void A_chain_has_eight_links_at_most()
    {
        List<Issuing> line = [Issuing.Authority("0")];
        while (line.Count < 10)
            line.Add(Issuing.Authority($"{line.Count}", line[^1]));

        CertificateLinks.Chain(line[^1].Certificate, [.. line.Select(i => i.Certificate)]).Count.ShouldBe(8);
        line.ForEach(i => i.Dispose());
    }

    [Fact]
    public void Only_an_authority_that_signed_it_issued_it()
    {
        using var root = Issuing.Authority("Root");
        using var namesake = Issuing.Authority("Root");
        using var middle = Issuing.Signer("Middle", root);
        using var leaf = Issuing.Signer("Leaf", middle);

        CertificateLinks.IsIssuedBy(middle.Certificate, root.Certificate).ShouldBeTrue();
        CertificateLinks.IsIssuedBy(middle.Certificate, namesake.Certificate).ShouldBeFalse();
        CertificateLinks.IsIssuedBy(leaf.Certificate, middle.Certificate).ShouldBeFalse();
        CertificateLinks.IsIssuedBy(leaf.Certificate, root.Certificate).ShouldBeFalse();
        CertificateLinks.IsSelfSigned(root.Certificate).ShouldBeTrue();
        CertificateLinks.IsSelfSigned(middle.Certificate).ShouldBeFalse();
    }

    [Fact]
    public void The_same_key_under_another_name_signed_nothing()
    {
        using var root = Issuing.Authority("Root");
        using var leaf = Issuing.Signer("Leaf", root);
        var request = new CertificateRequest("CN=Renamed", root.Key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        using var renamed = request.CreateSelfSigned(Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));

        CertificateLinks.IsIssuedBy(leaf.Certificate, renamed).ShouldBeFalse();
    }

    [Fact]
    public void A_purpose_is_one_that_is_named()
    {
        using var root = Issuing.Authority("Root");
        using var responder = Issuing.Signer("Responder", root, CmsOids.OcspSigning);
        using var other = Issuing.Signer("Other", root, "1.3.6.1.5.5.7.3.4");

        CertificateLinks.HasPurpose(responder.Certificate, CmsOids.OcspSigning).ShouldBeTrue();
        CertificateLinks.HasPurpose(other.Certificate, CmsOids.OcspSigning).ShouldBeFalse();
        CertificateLinks.HasPurpose(root.Certificate, CmsOids.OcspSigning).ShouldBeFalse();
    }

    [Fact]
    public void A_certificate_is_valid_from_its_first_second_to_its_last()
    {
        using var root = Issuing.Authority("Root");
        var (first, last) = (Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));

        foreach (var at in new[] { first, Newsroom.Now, last })
            CertificateLinks.IsValidAt(root.Certificate, at).ShouldBeTrue($"{at:O}");
        foreach (var at in new[] { first.AddSeconds(-1), last.AddSeconds(1) })
            CertificateLinks.IsValidAt(root.Certificate, at).ShouldBeFalse($"{at:O}");
    }

    [Fact]
    public void What_is_no_certificate_is_left_out()
    {
        using var root = Issuing.Authority("Root");

        CertificateLinks
            .Load([
                [1, 2, 3],
                root.Certificate.RawData,
                [],
            ])
            .ShouldHaveSingleItem()
            .ShouldBe(root.Certificate);
        CertificateLinks.Same(root.Certificate, CertificateLinks.Load([root.Certificate.RawData])[0]).ShouldBeTrue();
    }
}
