using FactCheck.Signing;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;
using FactCheck.Testing;
using FactCheck.TestKit;
using FactCheck.Web.Signing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Signing;

[Trait("Run", "thorough")]
public sealed class NewsroomSealTests
{
    private static readonly byte[] Pdf = (
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] "u8
        + ">>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\nxref\n1 3\n0000000009 00000 n \n0000000058 00000 n "u8
        + "\n0000000115 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n162\n%%EOF"u8
    ).ToArray();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_signed_with_all_that_the_authority_offers()
    {
        await using var authority = await TestAuthority.Start();
        await using var app = await Site(authority);
        var seal = Seal(app);

        var signed = await seal.Sign(Pdf, app.Clock.GetUtcNow(), withTimestamp: true, Cancel);

        signed.Level.ShouldBe("B-LT");
        signed.TimestampedAt.ShouldNotBeNull();
        var answer = PdfSignatureVerifier.Verify(signed.Bytes, seal.Trust(app.Clock.GetUtcNow()));
        answer.IsOurs.ShouldBeTrue();
        answer.SignerThumbprint.ShouldBe(signed.SignerThumbprint);
    }

    [Fact]
    public async Task With_revocation_switched_off_the_level_says_so()
    {
        await using var authority = await TestAuthority.Start();
        await using var app = await Site(authority, ("Signing:Revocation", "false"));

        (await Seal(app).Sign(Pdf, app.Clock.GetUtcNow(), withTimestamp: true, Cancel)).Level.ShouldBe("B-T");
    }

    [Fact]
    public async Task When_the_authority_is_down_the_choice_is_to_wait_or_to_sign_without_it()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var app = await Site(authority);
        var seal = Seal(app);

        (
            await Should.ThrowAsync<TimestampUnavailable>(() => seal.Sign(Pdf, app.Clock.GetUtcNow(), withTimestamp: true, Cancel))
        ).Message.ShouldBe("TimestampUnreachable(127.0.0.1)");
        var without = await seal.Sign(Pdf, app.Clock.GetUtcNow(), withTimestamp: false, Cancel);
        (without.Level, without.TimestampedAt).ShouldBe(("B-B", null));
    }

    [Fact]
    public async Task An_address_that_is_none_is_told_before_anything_is_signed()
    {
        await using var authority = await TestAuthority.Start();
        await using var app = await Site(authority, ("Signing:TimestampAuthority:Address", "tsa.example"));

        Seal(app).WhyNotSign(app.Clock.GetUtcNow()).ShouldBe(SealRefusals.AuthorityAddressUnusable);
    }

    [Fact]
    public async Task Reports_of_an_earlier_certificate_still_count_as_ours_after_rotation()
    {
        await using var earlier = await TestAuthority.Start();
        await using var later = await TestAuthority.Start("P-384");
        var path = Path.GetTempFileName();
        try
        {
            File.Copy(earlier.Pkcs12Path, path, overwrite: true);
            await using var app = await Site(earlier, ("Signing:Pkcs12Path", path));
            var (seal, now) = (Seal(app), app.Clock.GetUtcNow());
            var old = await seal.Sign(Pdf, now, withTimestamp: true, Cancel);

            File.Copy(later.Pkcs12Path, path, overwrite: true);
            var renewed = await seal.Sign(Pdf, now, withTimestamp: false, Cancel);

            renewed.SignerThumbprint.ShouldNotBe(old.SignerThumbprint);
            PdfSignatureVerifier.Verify(old.Bytes, seal.Trust(now)).IsOurs.ShouldBeFalse();
            PdfSignatureVerifier.Verify(old.Bytes, seal.Trust(now, old.SignerThumbprint)).IsOurs.ShouldBeTrue();
            PdfSignatureVerifier.Verify(old.Bytes, seal.Trust(now.AddYears(30), old.SignerThumbprint)).IsOurs.ShouldBeTrue();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(61, null)]
    [InlineData(60, "in 60 days")]
    [InlineData(42, "in 42 days")]
    [InlineData(1, "tomorrow")]
    [InlineData(0, "today")]
    public async Task Sixty_days_before_the_certificate_ends_there_is_a_warning(int days, string? when)
    {
        await using var authority = await TestAuthority.Start();
        await using var app = await Site(authority);
        var seal = Seal(app);
        var end = seal.ValidUntil(app.Clock.GetUtcNow()).ShouldNotBeNull();

        var warning = seal.WarningOn(end.AddDays(-days));

        warning.ShouldBe(
            when is null
                ? null
                : FormattableString.Invariant($"The signing certificate ends on {end:d MMMM yyyy}, {when}; have it renewed.")
        );
    }

    [Fact]
    public async Task An_expired_certificate_has_no_warning_but_a_refusal()
    {
        await using var authority = await TestAuthority.Start();
        await using var app = await Site(authority);
        var seal = Seal(app);
        var after = app.Clock.GetUtcNow().AddDays(800);

        seal.WarningOn(after).ShouldBeNull();
        var refused = seal.WhyNotSign(after).ShouldNotBeNull();
        refused.Name.ShouldBe(nameof(SigningFault.CertificateExpired));
        refused.Arguments.ShouldBe([$"{seal.ValidUntil(app.Clock.GetUtcNow()):yyyy-MM-dd}"]);
    }

    private static NewsroomSeal Seal(TestApp app) => app.Services.GetRequiredService<NewsroomSeal>();

    private static Task<TestApp> Site(TestAuthority authority, params (string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Signing:Pkcs12Path"] = authority.Pkcs12Path,
            ["Signing:Pkcs12Password"] = authority.Pkcs12Password,
            ["Signing:TimestampAuthority:Address"] = authority.TimestampAddress.ToString(),
        };
        foreach (var (key, value) in more)
            settings[key] = value;
        return TestApp.Start(settings, people: false);
    }
}
