using System.IO.Compression;
using System.Text;
using FactCheck.Domain.Captures;
using FactCheck.Web.Fetching;

namespace FactCheck.Web.Tests.Fetching;

/// <summary>Real servers on loopback, each with another way to misbehave.</summary>
public sealed class FetcherTests
{
    private const int Kilobyte = 1024;
    private const string InChunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n3\r\n ok\r\n0\r\n\r\n";
    private const string Odd = "200 Fine\r\nX-Odd:  Spaced \r\nContent-Type: Text/HTML; charset=utf-8";
    private static readonly Fetcher Plain = TestFetching.Fetcher();

    [Fact]
    public async Task A_page_is_fetched_byte_for_byte_by_somebody_who_says_who_asks()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer(Odd, "<p>Hé</p>"));

        await using var fetched = await Plain.Get(server.At("/a?b=1#part"));

        var last = fetched.Last;
        TestFetching.Text(last.Response()).ShouldBe($"HTTP/1.1 {Odd}\r\nContent-Length: 10\r\n\r\n<p>HÃ©</p>");
        (last.Head.Status, last.Head.MediaType, last.Remote!.ToString()).ShouldBe((200, "text/html", "127.0.0.1"));
        var asked = Encoding.Latin1.GetString(last.Request);
        asked.ShouldBe(server.Requests.ShouldHaveSingleItem());
        asked.ShouldStartWith("GET /a?b=1 HTTP/1.1\r\n");
        asked.ShouldContain("User-Agent: FactCheck/1.0 (The Harbour Ledger; https://checks.example)");
        asked.ShouldNotContain("Cookie");
        asked.ShouldNotContain("Referer");
    }

    [Fact]
    public async Task Redirects_are_followed_and_kept_with_cookies_that_live_no_longer_than_they()
    {
        await using var server = RawServer.Of(request =>
            request switch
            {
                _ when request.StartsWith("GET /start", StringComparison.Ordinal) => RawServer.Answer(
                    "302 Found\r\nSet-Cookie: seen=1\r\nLocation: /again"
                ),
                _ when request.Contains("Cookie: seen=1", StringComparison.Ordinal) => RawServer.Page("<p>in</p>"),
                _ => RawServer.Answer("403 Forbidden"),
            }
        );

        await using (var fetched = await Plain.Get(server.At("/start")))
        {
            fetched.Exchanges.Select(e => e.Head.Status).ShouldBe([302, 200]);
            fetched.Last.Address.AbsolutePath.ShouldBe("/again");
        }
        await using var later = await Plain.Get(server.At("/again"));
        later.Last.Head.Status.ShouldBe(403);
    }

    [Fact]
    public async Task Ten_redirects_are_followed_the_eleventh_is_not_and_circles_end_at_once()
    {
        await using var chain = RawServer.Of(request =>
            int.Parse(request.Split('/', ' ')[2], System.Globalization.CultureInfo.InvariantCulture) is var left and > 0
                ? RawServer.Answer($"301 Moved\r\nLocation: /{left - 1}")
                : RawServer.Page("<p>there</p>")
        );
        await using var circle = RawServer.Of(request =>
            RawServer.Answer($"302 Found\r\nLocation: {(request.StartsWith("GET /a", StringComparison.Ordinal) ? "/b" : "/a")}")
        );

        await using (var fetched = await Plain.Get(chain.At("/10")))
            fetched.Exchanges.Count.ShouldBe(11);
        (await Plain.Refused(chain.At("/11"))).ShouldBe(FetchRefusals.TooManyRedirects(10));
        (await Plain.Refused(circle.At("/a"))).Name.ShouldBe(nameof(FetchRefusals.RedirectsInCircles));
        circle.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_too_slow_ends_at_the_limit()
    {
        await using var silent = RawServer.Of((_, _, ct) => Task.Delay(Timeout.Infinite, ct));
        await using var dripping = RawServer.Of(
            async (_, stream, ct) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"u8.ToArray(), ct);
                while (true)
                {
                    await stream.WriteAsync("x"u8.ToArray(), ct);
                    await Task.Delay(20, ct);
                }
            }
        );
        var fetcher = TestFetching.Fetcher(but: o => o.Limit = TimeSpan.FromMilliseconds(300));

        var slow = await Should.ThrowAsync<FetchFailed>(() => fetcher.Get(silent.At()));
        (slow.Why, slow.IsPassing).ShouldBe((FetchRefusals.TooSlow(1), true));
        (await fetcher.Refused(dripping.At())).ShouldBe(FetchRefusals.TooSlow(1));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")]
    public async Task What_never_ends_is_cut_off(string head)
    {
        await using var endless = RawServer.Of(
            async (_, stream, ct) =>
            {
                await stream.WriteAsync(Encoding.Latin1.GetBytes(head), ct);
                while (true)
                    await stream.WriteAsync(new byte[16 * Kilobyte], ct);
            }
        );

        (await TestFetching.Fetcher(but: o => o.MostBytes = Kilobyte * Kilobyte).Refused(endless.At())).ShouldBe(
            FetchRefusals.AnswerTooLarge(1)
        );
    }

    [Fact]
    public async Task The_bytes_of_all_redirects_count_together()
    {
        await using var server = RawServer.Of(request =>
            RawServer.Answer(
                request.StartsWith("GET /0", StringComparison.Ordinal) ? "302 Found\r\nLocation: /1" : "200 OK",
                new byte[700 * Kilobyte]
            )
        );

        (await TestFetching.Fetcher(but: o => o.MostBytes = Kilobyte * Kilobyte).Refused(server.At("/0"))).Name.ShouldBe(
            nameof(FetchRefusals.AnswerTooLarge)
        );
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", "EndedEarly")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nshort", "EndedEarly")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nshort", "NotHttp")]
    [InlineData("SSH-2.0-OpenSSH_9\r\n", "NotHttp")]
    [InlineData("HTTP/1.1 103 Hints\n\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\nbody\r\n\r\n", "NotHttp")]
    [InlineData("HTTP/1.1 200 OK\nContent-Length: 4\r\n\r\nbody", "NotHttp")]
    [InlineData("", "EndedEarly")]
    public async Task What_breaks_off_or_is_no_answer_is_named(string answer, string why)
    {
        await using var server = RawServer.Of(_ => Encoding.Latin1.GetBytes(answer));

        (await Plain.Refused(server.At())).Name.ShouldBe(why);
    }

    [Fact]
    public async Task More_than_was_announced_is_no_part_of_the_answer()
    {
        await using var server = RawServer.Of(_ => "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbodyand a second answer"u8.ToArray());

        await using var fetched = await Plain.Get(server.At());

        TestFetching.Text(fetched.Last.Body()).ShouldBe("body");
        TestFetching.Text(fetched.Last.Response()).ShouldEndWith("\r\n\r\nbody");
    }

    [Fact]
    public async Task Chunks_stay_in_what_came_and_go_from_the_body()
    {
        await using var server = RawServer.Of(_ =>
            [.. "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"u8, .. Encoding.Latin1.GetBytes(InChunks)]
        );

        await using var fetched = await Plain.Get(server.At());

        TestFetching.Text(fetched.Last.Body()).ShouldBe("body ok");
        TestFetching.Text(fetched.Last.Response()).ShouldBe(InChunks);
    }

    [Fact]
    public async Task A_head_without_end_is_cut_off()
    {
        await using var server = RawServer.Of(_ =>
            Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nX-Long: {new string('x', 100 * Kilobyte)}\r\n\r\n")
        );

        (await Plain.Refused(server.At())).ShouldBe(FetchRefusals.HeadTooLarge(64));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("bare")]
    [InlineData("gzip, br")]
    public async Task What_is_packed_is_unpacked_and_counted(string packing)
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>page</p>", 1000)));
        var named = packing is "bare" ? "deflate" : packing;
        await using var server = RawServer.Of(_ =>
            RawServer.Answer($"200 OK\r\nContent-Encoding: {named}", packing.Split(", ").Aggregate(page, Packed))
        );
        await using var fetched = await Plain.Get(server.At());

        var whole = await Unpacked.Of(fetched.Last, page.Length, 10, TestContext.Current.CancellationToken);

        (whole.Length, whole.Start.Length).ShouldBe((page.Length, 10));
        whole.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(page)));
        (
            await Should.ThrowAsync<FetchFailed>(() =>
                Unpacked.Of(fetched.Last, page.Length - 1, 10, TestContext.Current.CancellationToken)
            )
        ).Why.Name.ShouldBe(nameof(FetchRefusals.UnpacksTooLarge));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_bomb_stops_with_little_memory(string packing)
    {
        var bomb = Packed(new byte[64 * Kilobyte * Kilobyte], packing);
        await using var server = RawServer.Of(_ => RawServer.Answer($"200 OK\r\nContent-Encoding: {packing}", bomb));
        await using var fetched = await Plain.Get(server.At());
        var before = GC.GetAllocatedBytesForCurrentThread();

        (
            await Should.ThrowAsync<FetchFailed>(() =>
                Unpacked.Of(fetched.Last, 8 * Kilobyte * Kilobyte, Kilobyte, TestContext.Current.CancellationToken)
            )
        ).Why.ShouldBe(FetchRefusals.UnpacksTooLarge(8));

        bomb.Length.ShouldBeLessThan(Kilobyte * Kilobyte);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64 * Kilobyte * Kilobyte);
    }

    [Fact]
    public async Task What_is_not_packed_as_it_says_is_named()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("200 OK\r\nContent-Encoding: gzip", "no gzip at all"));
        await using var fetched = await Plain.Get(server.At());

        (
            await Should.ThrowAsync<FetchFailed>(() => Unpacked.Of(fetched.Last, 1000, 10, TestContext.Current.CancellationToken))
        ).Why.ShouldBe(FetchRefusals.WronglyPacked);
    }

    [Fact]
    public async Task What_is_packed_three_times_is_not_unpacked()
    {
        var packed = Enumerable.Repeat("gzip", 3).Aggregate("page"u8.ToArray(), Packed);
        await using var server = RawServer.Of(_ => RawServer.Answer("200 OK\r\nContent-Encoding: gzip, gzip, gzip", packed));
        await using var fetched = await Plain.Get(server.At());

        (
            await Should.ThrowAsync<FetchFailed>(() => Unpacked.Of(fetched.Last, 1000, 10, TestContext.Current.CancellationToken))
        ).Why.ShouldBe(FetchRefusals.WronglyPacked);
    }

    [Fact]
    public async Task A_certificate_is_kept_and_one_that_nobody_vouches_for_is_named()
    {
        using var certificate = TestCertificates.For("site.test");
        await using var server = RawServer.Of(_ => RawServer.Page("<p>safe</p>"), certificate);
        var trusting = TestFetching.Fetcher(but: o => o.TrustOnly([certificate]));

        await using var fetched = await trusting.Get(server.At());
        fetched.Last.Certificate.ShouldBe(certificate.RawData);
        (await Plain.Refused(server.At())).ShouldBe(FetchRefusals.TlsRefused(TlsFault.Untrusted));
        (await trusting.Refused(server.At(host: "other.test"))).ShouldBe(FetchRefusals.TlsRefused(TlsFault.OtherName));
    }

    [Fact]
    public async Task A_certificate_that_has_run_out_and_a_server_without_one_are_named()
    {
        using var old = TestCertificates.For("site.test", until: DateTimeOffset.UtcNow.AddDays(-1));
        await using var server = RawServer.Of(_ => RawServer.Page("<p>old</p>"), old);
        await using var plain = RawServer.Of(_ => RawServer.Page("<p>plain</p>"));

        (await TestFetching.Fetcher(but: o => o.TrustOnly([old])).Refused(server.At())).ShouldBe(
            FetchRefusals.TlsRefused(TlsFault.NotInTime)
        );
        (await Plain.Refused($"https://site.test:{plain.Port}/")).ShouldBe(FetchRefusals.TlsRefused(TlsFault.Handshake));
    }

    [Fact]
    public async Task From_an_encrypted_page_nobody_is_led_to_one_that_is_not()
    {
        using var certificate = TestCertificates.For("site.test");
        await using var plain = RawServer.Of(_ => RawServer.Page("<p>anybody’s</p>"));
        await using var server = RawServer.Of(_ => RawServer.Answer($"302 Found\r\nLocation: {plain.At()}"), certificate);

        (await TestFetching.Fetcher(but: o => o.TrustOnly([certificate])).Refused(server.At())).Name.ShouldBe(
            nameof(FetchRefusals.RedirectsToPlain)
        );
        plain.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_nobody_knows_and_a_machine_that_is_off_are_named()
    {
        var off = RawServer.Of(_ => []);
        var address = off.At();
        await off.DisposeAsync();
        var fetcher = TestFetching.Fetcher(new Names(("nowhere.test", [])));

        (await fetcher.Refused("http://nowhere.test/")).ShouldBe(FetchRefusals.HostUnknown("nowhere.test"));
        (await fetcher.Refused(address)).ShouldBe(FetchRefusals.HostUnreachable("site.test"));
        await using var silent = RawServer.Of((_, _, ct) => Task.Delay(Timeout.Infinite, ct));
        var hasty = TestFetching.Fetcher(but: o => o.ConnectLimit = TimeSpan.FromMilliseconds(200));
        (await hasty.Refused($"https://site.test:{silent.Port}/")).ShouldBe(FetchRefusals.HostUnreachable("site.test"));
    }

    private static byte[] Packed(byte[] bytes, string packing)
    {
        using var to = new MemoryStream();
        using (
            Stream packed = packing switch
            {
                "gzip" => new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true),
                "br" => new BrotliStream(to, CompressionLevel.Fastest, leaveOpen: true),
                "deflate" => new ZLibStream(to, CompressionLevel.Fastest, leaveOpen: true),
                _ => new DeflateStream(to, CompressionLevel.Fastest, leaveOpen: true),
            }
        )
            packed.Write(bytes);
        return to.ToArray();
    }
}
