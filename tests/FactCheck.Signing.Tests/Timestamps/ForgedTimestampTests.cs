using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Tests.Seals;

namespace FactCheck.Signing.Tests.Timestamps;

[Trait("Run", "thorough")]
public sealed class ForgedTimestampTests(SealedReport report) : IClassFixture<SealedReport>
{
    [Fact]
    public void A_timestamp_in_good_order_is_accepted_from_any_authority_and_named()
    {
        // Without this the refusals below would prove nothing.
        var answer = Verify(Forged());

        answer.IsValid.ShouldBeTrue(string.Join(' ', answer.Reasons));
        answer.Timestamp.ShouldNotBeNull().AuthorityName.ShouldBe("Forger");
        answer.Level.ShouldBe(PdfSignatureLevel.Timestamped);
    }

    [Fact]
    public void A_timestamp_over_something_else_is_refused() =>
        Refused(new ForgedTimestamp([1, 2, 3]), SealFinding.TimestampOfOtherSignature);

    [Fact]
    public void A_certificate_for_other_purposes_too_is_refused() =>
        Refused(Forged() with { Purposes = ["1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.4"] }, SealFinding.TimestampCertificateForOtherUse);

    [Fact]
    public void A_purpose_that_is_not_critical_is_refused() =>
        Refused(Forged() with { CriticalPurpose = false }, SealFinding.TimestampCertificateForOtherUse);

    [Fact]
    public void A_certificate_that_says_its_purpose_twice_is_refused() =>
        Refused(Forged() with { SaysItsPurposeTwice = true }, SealFinding.TimestampCertificateForOtherUse);

    [Fact]
    public void A_certificate_that_had_expired_is_refused() =>
        Refused(Forged() with { CertificateEnds = TimeSpan.FromDays(-1) }, SealFinding.TimestampCertificateInvalid);

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public void A_time_far_from_the_one_the_document_claims_is_refused(int hours) =>
        Refused(Forged() with { At = DateTimeOffset.UtcNow.AddHours(hours) }, SealFinding.TimestampAtOtherTime);

    [Fact]
    public void The_signer_is_judged_at_the_time_of_the_timestamp()
    {
        // The certificate was made a moment ago: half an hour before, which the clocks' tolerance allows, it was not valid yet.
        var answer = Verify(Forged() with { At = DateTimeOffset.UtcNow.AddMinutes(-30) });

        answer.Outcome.ShouldBe(PdfVerificationOutcome.Broken);
        answer.Reasons.ShouldBe([SealFinding.CertificateInvalidAtTimestamp]);
        answer.Timestamp.ShouldNotBeNull().IsValid.ShouldBeTrue();
    }

    [Fact]
    public void A_token_that_does_not_name_its_certificate_is_refused() =>
        Refused(Forged() with { NamesItsCertificate = false }, SealFinding.TimestampMalformed);

    [Fact]
    public void A_certificate_that_does_not_belong_to_the_chain_is_refused()
    {
        using var other = X509CertificateLoader.LoadCertificate(Newsroom.P256.Chain[1].RawData);
        Refused(Forged() with { Stowaway = other }, SealFinding.TimestampCertificatesNotVouchedFor);
    }

    [Fact]
    public void A_certificate_taken_out_of_the_token_is_missed()
    {
        var token = new System.Security.Cryptography.Pkcs.SignedCms();
        token.Decode(Surgery.Token(report.Signed));
        token.RemoveCertificate(token.Certificates.Single(certificate => certificate.Subject == certificate.Issuer));

        Verify(token.Encode()).Reasons.ShouldBe([SealFinding.TimestampCertificatesNotVouchedFor]);
    }

    [Fact]
    public void Another_unsigned_attribute_is_refused()
    {
        var answer = PdfSignatureVerifier.Verify(
            Surgery.WithToken(report.Signed, Surgery.Token(report.Signed), "1.2.840.113549.1.9.16.2.48")
        );

        answer.Outcome.ShouldBe(PdfVerificationOutcome.Broken);
    }

    [Fact]
    public void A_timestamp_taken_away_is_missed() =>
        PdfSignatureVerifier.Verify(Surgery.WithoutToken(report.Signed)).Reasons.ShouldBe([SealFinding.TimestampMissing]);

    [Fact]
    public void No_change_to_any_byte_of_the_timestamp_is_accepted()
    {
        var token = Surgery.Token(report.Signed);
        var start = Surgery.Contents(report.Signed).Start + (2 * PdfSignerTests.Detach(report.Signed).Der.AsSpan().IndexOf(token));
        for (var i = 0; i < token.Length; i += Thorough.Step)
        {
            var changed = (byte[])report.Signed.Clone();
            var at = start + (2 * i) + (i % 2);
            changed[at] = changed[at] == (byte)'0' ? (byte)'1' : (byte)'0';
            PdfSignatureVerifier.Verify(changed).IsValid.ShouldBeFalse($"byte {i}");
        }
    }

    private ForgedTimestamp Forged() => new(Surgery.Cms(report.Signed).SignerInfos[0].GetSignature());

    private PdfVerification Verify(ForgedTimestamp forged) => Verify(forged.Encode());

    private PdfVerification Verify(byte[] token) => PdfSignatureVerifier.Verify(Surgery.WithToken(report.Signed, token));

    private void Refused(ForgedTimestamp forged, SealReason reason)
    {
        var answer = Verify(forged);
        answer.Outcome.ShouldBe(PdfVerificationOutcome.Broken);
        answer.Reasons.ShouldBe([reason]);
        answer.Timestamp.ShouldNotBeNull().IsValid.ShouldBeFalse();
    }
}
