using FactCheck.Signing.Certificates;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Tests.Revocation;

[Trait("Run", "thorough")]
public sealed class RevocationTests(SharedAuthority shared) : IClassFixture<SharedAuthority>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_revoked_certificate_does_not_sign(bool ocsp, bool timestamp)
    {
        var authority = await shared.Again();
        authority.HasOcsp = ocsp;
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority);
        await authority.Revoke();

        (
            await Should.ThrowAsync<SigningException>(() =>
                PdfSigner.SignAsync(
                    SamplePdf.Classic(),
                    certificate,
                    timestamp ? request : request with { TimestampAuthority = null },
                    Cancel
                )
            )
        ).Message.ShouldBe(FormattableString.Invariant($"CertificateRevoked({DateTime.UtcNow:yyyy-MM-dd})"));
    }

    [Theory]
    [InlineData(true, "/OCSPs")]
    [InlineData(false, "/CRLs")]
    public async Task What_the_issuer_says_stands_inside_the_signed_bytes(bool ocsp, string where)
    {
        var authority = await shared.Again();
        authority.HasOcsp = ocsp;
        using var certificate = Certified.By(authority);

        var signed = await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, Certified.Request(authority), Cancel);

        signed.Level.ShouldBe(PdfSignatureLevel.LongTerm);
        Newsroom.Text(signed.Bytes).ShouldContain(where);
        signed.Bytes[^6..].ShouldBe("%%EOF\n"u8.ToArray());
    }

    [Theory]
    [InlineData(Mood.Down)]
    [InlineData(Mood.Slow)]
    [InlineData(Mood.Confused)]
    [InlineData(Mood.Endless)]
    public async Task An_issuer_that_says_nothing_useful_lowers_the_level_and_stops_nothing(Mood mood)
    {
        var authority = await shared.Again();
        authority.Revocation = mood;
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority) with { Revocation = new RevocationSource { Timeout = TimeSpan.FromSeconds(0.3) } };

        var signed = await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel);

        signed.Level.ShouldBe(PdfSignatureLevel.Timestamped);
        PdfSignatureVerifier.Verify(signed.Bytes).Level.ShouldBe(PdfSignatureLevel.Timestamped);
    }

    [Fact]
    public async Task A_certificate_without_addresses_is_timestamped_and_no_more()
    {
        var authority = await shared.Again();
        var now = DateTimeOffset.UtcNow;
        using var certificate = SigningCertificate.Load(SigningCertificate.CreateForDevelopment("Ledger", now), null, now);

        (await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, Certified.Request(authority), Cancel)).Level.ShouldBe(
            PdfSignatureLevel.Timestamped
        );
    }

    [Fact]
    public async Task Without_anybody_to_ask_the_signature_is_basic()
    {
        var signed = await PdfSigner.SignAsync(SamplePdf.Classic(), Newsroom.P256, Newsroom.Request, Cancel);

        (signed.Level, signed.TimestampedAt).ShouldBe((PdfSignatureLevel.Basic, null));
        PdfSignatureVerifier
            .Verify(signed.Bytes)
            .ShouldSatisfyAllConditions(
                answer => answer.Level.ShouldBe(PdfSignatureLevel.Basic),
                answer => answer.Timestamp.ShouldBeNull()
            );
    }
}
