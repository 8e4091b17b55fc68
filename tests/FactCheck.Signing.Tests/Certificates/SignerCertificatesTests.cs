using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Tests.Certificates;

/// <summary>What a signature says of its certificates (RFC 5652, 5.3; RFC 5035).</summary>
public sealed class SignerCertificatesTests : IDisposable
{
    private readonly Issuing _root = Issuing.Authority("Root");
    private readonly Issuing _middle;
    private readonly Issuing _leaf;

    public SignerCertificatesTests()
    {
        _middle = Issuing.Authority("Middle", _root);
        _leaf = Issuing.Signer("Leaf", _middle);
    }

    [Fact]
    public void The_signer_is_found_by_issuer_and_serial_number()
    {
        using var sibling = Issuing.Signer("Sibling", _middle);
        using var found = Read(sibling.Certificate, _leaf.Certificate, _middle.Certificate);
        found.Signer.ShouldBe(_leaf.Certificate);
        found.All.Count.ShouldBe(3);

        Should.Throw<CryptographicException>(() => Read(sibling.Certificate, _middle.Certificate));
        Should.Throw<CryptographicException>(() => Read());
        var serial = _leaf.Certificate.SerialNumberBytes.ToArray();
        Should.Throw<CryptographicException>(() =>
            new SignerCertificates(Parts([_leaf.Certificate]) with { SerialNumber = [.. serial, 0] })
        );
        Should.Throw<CryptographicException>(() =>
            new SignerCertificates(Parts([_leaf.Certificate]) with { Issuer = _leaf.Certificate.SubjectName.RawData })
        );
    }

    [Fact]
    public void Sixteen_certificates_are_read_and_no_more()
    {
        using var sixteen = Read([.. Enumerable.Repeat(_leaf.Certificate, 16)]);
        sixteen.All.Count.ShouldBe(16);
        Should.Throw<CryptographicException>(() => Read([.. Enumerable.Repeat(_leaf.Certificate, 17)]));
    }

    [Fact]
    public void Something_else_among_them_is_refused() =>
        Should.Throw<CryptographicException>(() =>
            new SignerCertificates(Parts([_leaf.Certificate]) with { Certificates = [_leaf.Certificate.RawData, [1, 2, 3]] })
        );

    [Fact]
    public void The_signer_is_bound_by_the_first_hash()
    {
        IsBound([Hash(_leaf)]).ShouldBeTrue();
        IsBound([Hash(_leaf), Hash(_middle)]).ShouldBeTrue();
        IsBound([Hash(_middle), Hash(_leaf)]).ShouldBeFalse();
        IsBound([]).ShouldBeFalse();
        IsBound([SHA1.HashData(_leaf.Certificate.RawData)], CmsOids.Sha1).ShouldBeTrue();
        IsBound([Hash(_leaf)], CmsOids.Sha1).ShouldBeFalse();

        bool IsBound(byte[][] hashes, string algorithm = CmsOids.Sha256)
        {
            using var read = With(hashes, algorithm);
            return read.IsSignerBound;
        }
    }

    [Fact]
    public void All_are_bound_when_each_is_named_and_the_signer_first()
    {
        AreBound(Hash(_leaf), Hash(_middle)).ShouldBeTrue();
        AreBound(Hash(_middle), Hash(_leaf)).ShouldBeFalse();
        AreBound(Hash(_leaf)).ShouldBeFalse();
        AreBound(Hash(_leaf), Hash(_middle), Hash(_root)).ShouldBeFalse();
        AreBound(Hash(_leaf), Hash(_root)).ShouldBeFalse();
        AreBound(Hash(_leaf), Hash(_leaf)).ShouldBeFalse();
        using var old = With([Hash(_leaf), Hash(_middle)], CmsOids.Sha1);
        Should.Throw<CryptographicException>(() => old.AreBound);

        bool AreBound(params byte[][] hashes)
        {
            using var read = With(hashes, CmsOids.Sha256);
            return read.AreBound;
        }
    }

    [Fact]
    public void They_were_valid_from_the_first_second_to_the_last()
    {
        using var read = Read(_leaf.Certificate);
        var (first, last) = (Newsroom.Now.AddDays(-1), Newsroom.Now.AddDays(1));

        read.WereValidAt(first).ShouldBeTrue();
        read.WereValidAt(last).ShouldBeTrue();
        read.WereValidAt(first.AddSeconds(-1)).ShouldBeFalse();
        read.WereValidAt(last.AddSeconds(1)).ShouldBeFalse();
    }

    [Fact]
    public void They_are_trusted_by_thumbprint_or_by_a_root_above_them()
    {
        using var read = Read(_leaf.Certificate, _middle.Certificate);
        using var alone = Read(_leaf.Certificate);
        using var stranger = Issuing.Authority("Root");
        var print = _leaf.Certificate.GetCertHashString(HashAlgorithmName.SHA256);

        read.AreTrusted(new PdfTrust(print.ToLowerInvariant()), Newsroom.Now).ShouldBeTrue();
        read.AreTrusted(new PdfTrust(new string('0', 64)), Newsroom.Now).ShouldBeFalse();
        read.AreTrusted(new PdfTrust(_root.Certificate), Newsroom.Now).ShouldBeTrue();
        read.AreTrusted(new PdfTrust(stranger.Certificate), Newsroom.Now).ShouldBeFalse();
        read.AreTrusted(new PdfTrust(_root.Certificate), Newsroom.Now.AddDays(2)).ShouldBeFalse();
        alone.AreTrusted(new PdfTrust(_root.Certificate), Newsroom.Now).ShouldBeFalse();
    }

    public void Dispose()
    {
        _leaf.Dispose();
        _middle.Dispose();
        _root.Dispose();
    }

    private static byte[] Hash(Issuing of) => SHA256.HashData(of.Certificate.RawData);

    private SignerCertificates Read(params X509Certificate2[] sent) => new(Parts(sent));

    private SignerCertificates With(byte[][] hashes, string algorithm) =>
        new(Parts([_leaf.Certificate, _middle.Certificate]) with { CertificateHashes = hashes, CertificateHashAlgorithm = algorithm });

    private CmsParts Parts(X509Certificate2[] sent) =>
        new(
            [.. sent.Select(certificate => certificate.RawData)],
            _leaf.Certificate.IssuerName.RawData,
            _leaf.Certificate.SerialNumberBytes.ToArray(),
            CmsOids.Sha256,
            CmsOids.EcdsaSha256,
            [],
            [],
            [.. sent.Select(certificate => SHA256.HashData(certificate.RawData))],
            CmsOids.Sha256,
            []
        );
}
