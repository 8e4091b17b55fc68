using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Tests.Timestamps;

public sealed class TimestampAuthorityTests(SharedAuthority shared) : IClassFixture<SharedAuthority>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Mood.Down, "TimestampUnreachable(127.0.0.1)")]
    [InlineData(Mood.Slow, "TimestampTooSlow(127.0.0.1, 1)")]
    [InlineData(Mood.Confused, "TimestampForOther(127.0.0.1)")]
    [InlineData(Mood.Endless, "TimestampTooMuch(127.0.0.1)")]
    public async Task An_authority_that_fails_is_told_in_one_sentence(Mood mood, string sentence)
    {
        var authority = await shared.Again();
        authority.Timestamps = mood;
        var asked = new TimestampAuthority(authority.TimestampAddress)
        {
            Timeout = mood == Mood.Slow ? TimeSpan.FromSeconds(0.2) : TimeSpan.FromMinutes(1),
        };

        (await Refusal(authority, asked)).ShouldBe(sentence);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var authority = await shared.Again();
        var asked = new TimestampAuthority(new Uri(authority.TimestampAddress, "/elsewhere"));

        (await Refusal(authority, asked)).ShouldBe("TimestampRefused(127.0.0.1, 302)");
    }

    [Fact]
    public async Task A_user_and_password_are_sent_to_an_authority_that_asks_for_them()
    {
        var authority = await shared.Again();
        authority.Credentials = "ledger:sé:cret";
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority) with
        {
            TimestampAuthority = new TimestampAuthority(authority.TimestampAddress, "ledger", "sé:cret"),
        };

        (await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel)).TimestampedAt.ShouldNotBeNull();
        (await Refusal(authority, new TimestampAuthority(authority.TimestampAddress))).ShouldBe("TimestampRefused(127.0.0.1, 401)");
    }

    [Fact]
    public async Task A_clock_that_is_far_from_the_signers_is_refused()
    {
        var authority = await shared.Again();
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority) with { SignedAt = DateTimeOffset.UtcNow.AddHours(2) };

        (
            await Should.ThrowAsync<TimestampUnavailable>(() => PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel))
        ).Message.ShouldBe("TimestampUnusable(127.0.0.1, TimestampAtOtherTime)");
    }

    [Fact]
    public async Task An_answer_to_another_question_is_refused()
    {
        var authority = await shared.Again();
        authority.RepeatsItself = true;
        var asked = new TimestampAuthority(authority.TimestampAddress);
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority) with { TimestampAuthority = asked };

        // The rehearsal is the first question; the signature is the second, and gets the first answer again.
        (
            await Should.ThrowAsync<TimestampUnavailable>(() => PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel))
        ).Message.ShouldBe("TimestampForOther(127.0.0.1)");
    }

    [Theory]
    [InlineData("ftp://tsa.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    public void An_address_that_is_not_http_is_refused(string address) =>
        Should
            .Throw<SigningException>(() => new TimestampAuthority(new Uri(address, UriKind.RelativeOrAbsolute)))
            .Message.ShouldBe("TimestampAddressUnusable");

    [Fact]
    public async Task The_rehearsal_is_held_once()
    {
        var authority = await shared.Again();
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority);

        await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel);
        await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel);

        authority.TimestampsAsked.ShouldBe(3);
    }

    [Fact]
    public async Task A_signature_whose_space_is_too_small_is_made_again_with_more()
    {
        var authority = await shared.Again();
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority) with { ReservedBytes = 1024 };

        (await PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel)).Level.ShouldBe(PdfSignatureLevel.LongTerm);
    }

    [Fact]
    public async Task Asking_can_be_given_up()
    {
        var authority = await shared.Again();
        authority.Timestamps = Mood.Slow;
        using var certificate = Certified.By(authority);
        using var giveUp = new CancellationTokenSource();
        var signing = PdfSigner.SignAsync(SamplePdf.Classic(), certificate, Certified.Request(authority), giveUp.Token);

        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => signing);
    }

    private static async Task<string> Refusal(TestAuthority authority, TimestampAuthority asked)
    {
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority) with { TimestampAuthority = asked };
        return (
            await Should.ThrowAsync<TimestampUnavailable>(() => PdfSigner.SignAsync(SamplePdf.Classic(), certificate, request, Cancel))
        ).Message;
    }
}
