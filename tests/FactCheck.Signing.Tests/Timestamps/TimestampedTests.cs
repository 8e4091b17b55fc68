using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Timestamps;

[Trait("Run", "thorough")]
public sealed class TimestampedTests
{
    [Theory]
    [InlineData("classic", "P-256")]
    [InlineData("compressed", "RSA-3072")]
    [InlineData("classic", "P-384")]
    public async Task A_timestamped_signature_with_revocation_data_is_long_term(string kind, string key)
    {
        await using var authority = await TestAuthority.Start(key);
        using var certificate = Certified.By(authority);

        var signed = await PdfSigner.SignAsync(
            SamplePdf.OfKind(kind),
            certificate,
            Certified.Request(authority),
            TestContext.Current.CancellationToken
        );

        signed.Level.ShouldBe(PdfSignatureLevel.LongTerm);
        var answer = PdfSignatureVerifier.Verify(signed.Bytes, new PdfTrust(certificate.Thumbprint));
        answer.IsValid.ShouldBeTrue(string.Join(' ', answer.Reasons));
        answer.IsOurs.ShouldBeTrue();
        answer.Level.ShouldBe(PdfSignatureLevel.LongTerm);
        answer.Timestamp.ShouldNotBeNull().IsValid.ShouldBeTrue();
        answer.Timestamp.AuthorityName.ShouldBe("The Harbour Ledger TEST timestamp authority, not for publication");
        answer.Timestamp.At.ShouldBe(signed.TimestampedAt);
    }
}
