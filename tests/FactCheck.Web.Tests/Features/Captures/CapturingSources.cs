using System.Net;
using System.Text;
using FactCheck.Domain.Captures;
using FactCheck.TestKit;
using FactCheck.Web.Archiving;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Captures.Making;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Jobs;
using FactCheck.Web.Signing;
using FactCheck.Web.Tests.Features.Reports;
using FactCheck.Web.Tests.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Captures;

[Trait("Run", "thorough")]
public sealed class CapturingSources(CaptureSite site) : IClassFixture<CaptureSite>
{
    private TestApp App => site.App;

    [Fact]
    public async Task An_address_becomes_a_captured_source_in_two_actions()
    {
        await using var server = RawServer.Of(request =>
            request.StartsWith("GET /old", StringComparison.Ordinal)
                ? RawServer.Answer("301 Moved\r\nLocation: /bridge")
                : RawServer.Page(CaptureSite.Html)
        );
        var browser = await App.SignIn(TestApp.Checker);

        var form = (await CaptureSite.Find(browser, server.At("/old"))).Form("/sources/new");
        (form["Command.Title"], form["Command.Publisher"], form["Command.Author"]).ShouldBe(("The bridge", "City archive", "Ada Clerk"));
        (form["Command.PublishedOn"], form["Command.Address"]).ShouldBe(("2025-05-04", server.At("/bridge")));
        form["Command.Type"].ShouldBe("MediaReport");
        form["Command.NoCaptureReason"].ShouldBeNull();
        var page = await form.Submit(("Command.Standing", "Primary"), ("Command.Title", "The bridge of 1932"));

        page.TextOf("h1").ShouldBe("The bridge of 1932");
        var capture = await site.Latest();
        var shown = page.TextOf($"[data-capture='{capture.Id}']")!;
        shown.ShouldContain($"{server.At("/bridge")} (redirected from {server.At("/old")})");
        shown.ShouldContain("200, text/html");
        shown.ShouldContain(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(CaptureSite.Html)))
        );
        page.Text.ShouldNotContain("None kept");
        (await page.Follow("Readable text")).TextOf("#captured-text")!.ShouldContain("opened by the mayor on the fourth of May in 1932");
        (await browser.Get($"/sources/{capture.SourceId}/correct")).Form("/correct")["Command.NoCaptureReason"].ShouldBeNull();
    }

    [Fact]
    public async Task From_a_claim_the_evidence_is_added_with_it_and_the_gate_asks_for_no_reason()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        var claim = await App.Claim(await App.Article());
        var browser = await App.SignIn(TestApp.Checker);

        var form = (await CaptureSite.Find(browser, server.At("/claimed"), $"/claims/{claim}/evidence/new")).Form("/evidence/new");
        form["Command.Title"].ShouldBe("The bridge");
        var page = await form.Submit(
            ("Command.Title", "How the bridge was claimed"),
            ("Command.Standing", "Primary"),
            ("Command.Stance", "Supports"),
            ("Command.Place", "first paragraph")
        );

        page.TextOf("#e1")!.ShouldContain("Captured");
        page.TextOf("#e1")!.ShouldNotContain("No capture");
        var evidence = (await App.Review(claim)).Claim.Evidence.ShouldHaveSingleItem();
        (await site.Latest()).SourceId.ShouldBe(evidence.SourceId);
        var article = (await App.Review(claim)).ArticleId;
        (await browser.Get($"/articles/{article}/report")).Text.ShouldNotContain("have no capture");
        var material = await App.Scoped(services => services.GetRequiredService<ReportMaterials>().Read(article, default));
        material.Captured.ShouldBe(new Dictionary<Guid, string> { [evidence.SourceId] = (await site.Latest()).Sha256! });
    }

    [Fact]
    public async Task An_address_that_the_library_has_leads_to_its_source_however_it_is_written()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        var browser = await App.SignIn(TestApp.Checker);
        var source = await CaptureSite.Record(browser, server.At("/known?a=1"));
        var claim = await App.Claim(await App.Article());

        foreach (
            var written in new[]
            {
                server.At("/known?a=1"),
                server.At("/known/?utm_source=x&a=1#end"),
                server.At("/known?a=1", "www.site.test"),
            }
        )
        {
            var page = await CaptureSite.Find(browser, written);
            page.Url.AbsolutePath.ShouldBe($"/sources/{source}", written);
            page.Text.ShouldContain("The library has this source already.");
        }
        (await CaptureSite.Find(browser, server.At("/known?a=1"), $"/claims/{claim}/evidence/new"))
            .Form("/evidence/new")["Command.SourceId"]
            .ShouldBe(source.ToString());
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_title_is_looked_for_or_begins_the_form()
    {
        var browser = await App.SignIn(TestApp.Checker);
        var claim = await App.Claim(await App.Article());

        (await CaptureSite.Find(browser, "Ledger of the port")).Url.PathAndQuery.ShouldBe("/sources?q=Ledger%20of%20the%20port");
        (await CaptureSite.Find(browser, "Ledger of the port", $"/claims/{claim}/evidence/new"))
            .Form("/evidence/new")["Command.Title"]
            .ShouldBe("Ledger of the port");
    }

    [Theory]
    [InlineData("", "Give the address of the source, or its title.")]
    [InlineData("http://0x7f.1/", "“0x7f.1” can be read as different machines; write the address as the site itself writes it.")]
    [InlineData(
        "http://10.0.0.1/",
        "“10.0.0.1” leads into a private network, where readers cannot follow; give an address that is everybody’s."
    )]
    [InlineData("https://a:b@example.org/", "The address holds a name and a password; give it without them.")]
    public async Task Bad_input_gets_one_sentence_and_is_kept(string typed, string sentence)
    {
        var page = await CaptureSite.Find(await App.SignIn(TestApp.Checker), typed);

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        page.Form("/sources/find")["Command.Address"].ShouldBe(typed);
    }

    [Theory]
    [InlineData("text/html; charset=utf-16", "utf-8", "Міст відкрито 1932 року")]
    [InlineData("text/html; charset=utf-8", "windows-1251", "Мост открыли в тысяча девятьсот тридцать втором году")]
    [InlineData("", "utf-8", "Die Brücke wurde 1932 eröffnet")]
    public async Task A_label_of_its_letters_that_lies_is_not_believed(string label, string charset, string title)
    {
        var letters = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        var words = string.Concat(Enumerable.Repeat($"<p>{title}, и это было давно, как говорят в городе и на реке.</p>", 9));
        var head = $"<html><head><title>{title}</title></head>";
        var page = letters.GetBytes($"{head}<body><article><h1>{title}</h1>{words}</article></body></html>");
        await using var server = RawServer.Of(_ =>
            RawServer.Answer(label.Length == 0 ? "200 OK" : $"200 OK\r\nContent-Type: {label}", page)
        );

        var form = (await CaptureSite.Find(await App.SignIn(TestApp.Checker), server.At("/letters"))).Form("/sources/new");

        form["Command.Title"].ShouldBe(title);
    }

    [Fact]
    public async Task A_capture_of_one_source_is_not_taken_for_another()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        var browser = await App.SignIn(TestApp.Checker);
        var form = (await CaptureSite.Find(browser, server.At("/once"))).Form("/sources/new").With("Command.Offered", $"{Guid.Empty}");
        await form.Submit(("Command.Type", "MediaReport"), ("Command.Standing", "Primary"));

        var again = await form.Without("__Once").With("__Once", Guid.NewGuid().ToString("N")).Submit();

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Problems.ShouldBe(["This capture belongs to a source already; look at the page again."]);
    }

    [Fact]
    public async Task A_capture_of_another_page_is_not_taken_for_a_source_that_is_offered()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html.Replace("The bridge", "The ledger of the port")));
        var browser = await App.SignIn(TestApp.Checker);
        var first = await CaptureSite.Record(browser, server.At("/ledger"));

        var form = (await CaptureSite.Find(browser, server.At("/ledger-again"))).Form("/sources/new");
        var asked = await form.Submit(("Command.Type", "MediaReport"), ("Command.Standing", "Primary"));

        asked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.Problems.ShouldBe(["The library holds a source like this: use that one, or record it anyway."]);
        asked.Form("/sources/new")["Command.Type"].ShouldBe("MediaReport");
        var refused = await asked.Form("/sources/new").Submit(("Command.Offered", $"{first}"));
        refused.Problems.ShouldHaveSingleItem().ShouldStartWith("This capture is of another page");
        (await site.Latest()).SourceId.ShouldBeNull();
        var page = await refused.Form("/sources/new").Submit(("Command.Offered", $"{Guid.Empty}"));
        (await site.Latest()).SourceId.ShouldBe(Guid.Parse(page.Url.Segments[^1]));
        page.Url.Segments[^1].ShouldNotBe($"{first}");
    }

    [Fact]
    public async Task What_failed_says_why_is_tried_again_and_can_be_recorded_without()
    {
        var status = "404 Not Found";
        await using var server = RawServer.Of(_ =>
            status.StartsWith("200", StringComparison.Ordinal) ? RawServer.Page(CaptureSite.Html) : RawServer.Answer(status, "gone")
        );
        var browser = await App.SignIn(TestApp.Checker);

        var page = await CaptureSite.Find(browser, server.At("/gone"));
        page.TextOf("#capture-note")!.ShouldContain("The site answers that there is no such page (404).");
        page.Form("/sources/new")["Command.NoCaptureReason"].ShouldBe("");
        status = "403 Forbidden";
        page = await page.Form("Try again").Submit();
        page.TextOf("#capture-note")!.ShouldContain("The site shows it only to people who sign in (403).");
        status = "200 OK";
        page = await page.Form("Try again").Submit();
        page.Form("/sources/new")["Command.Title"].ShouldBe("The bridge");
    }

    [Fact]
    public async Task What_may_pass_by_itself_is_tried_again_by_itself()
    {
        var asked = 0;
        await using var server = RawServer.Of(_ => ++asked == 1 ? RawServer.Answer("503 Later", "busy") : RawServer.Page(CaptureSite.Html));
        await using var app = await TestApp.Start(
            new(CaptureSite.Settings, StringComparer.Ordinal) { ["Capturing:Wait"] = "00:00:00" },
            services: CaptureSite.Resolving
        );
        var browser = await app.SignIn(TestApp.Checker);
        var page = await CaptureSite.Find(browser, server.At("/busy"));
        page.Text.ShouldContain("The page is being captured");
        var id = Guid.Parse(page.Url.Segments[^1]);
        while (asked == 0 || await app.Db(db => Task.FromResult(db.Set<Job>().Any(j => j.Lease != null))))
            await Task.Yield();

        app.OutliveLeases();

        await app.Services.GetRequiredService<CaptureDesk>().Settled(id, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        (await browser.Get($"/captures/{id}")).Form("/sources/new")["Command.Title"].ShouldBe("The bridge");
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_captured_again_stands_beside_what_was_kept_before()
    {
        var body = CaptureSite.Html;
        await using var server = RawServer.Of(_ => RawServer.Page(body));
        var browser = await App.SignIn(TestApp.Checker);
        var source = await CaptureSite.Record(browser, server.At("/twice"));
        body = body.Replace("1932", "1933", StringComparison.Ordinal);

        var page = await (await browser.Get($"/sources/{source}")).Form("/capture").Submit();
        page.Text.ShouldContain("The page is being captured.");
        await browser.Get($"/captures/{(await site.Latest()).Id}");
        page = await browser.Get($"/sources/{source}");

        page.Document.QuerySelectorAll("[data-capture]").Length.ShouldBe(2);
        page.Document.QuerySelectorAll("[data-capture] code").Select(c => c.TextContent).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task An_archives_address_is_noted_beside_it()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        var browser = await App.SignIn(TestApp.Checker);
        var source = await CaptureSite.Record(browser, server.At("/archived"));

        var form = (await (await browser.Get($"/sources/{source}")).Follow("Note an archive’s address")).Form("/archive");
        (await form.Submit(("Command.Address", "http://[::1]/"))).Problems.ShouldHaveSingleItem().ShouldContain("private network");
        form = (await (await browser.Get($"/sources/{source}")).Follow("Note an archive’s address")).Form("/archive");
        var page = await form.Submit(("Command.Address", "https://web.archive.org/web/2026/https://site.test/"));

        page.Document.QuerySelector("a[href='https://web.archive.org/web/2026/https://site.test/']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_archive_is_only_saved_and_what_was_changed_is_handed_to_nobody()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        var browser = await App.SignIn(TestApp.Checker);
        await CaptureSite.Record(browser, server.At("/saved"));
        var capture = await site.Latest();

        var file = await browser.Get($"/captures/{capture.Id}/page.wacz");

        file.Status.ShouldBe(HttpStatusCode.OK);
        var headers = file.Response.Content.Headers;
        (headers.ContentType!.MediaType, headers.ContentDisposition!.DispositionType).ShouldBe(("application/wacz", "attachment"));
        file.Response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldEndWith("sandbox");
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes)).ShouldBe(capture.WaczSha256);

        var kept = Path.Combine(App.Folder, "blobs", capture.WaczSha256![..2], capture.WaczSha256[2..4], capture.WaczSha256);
        await using (var changed = File.OpenWrite(kept))
            changed.WriteByte((byte)'X');
        var refused = await browser.Get($"/captures/{capture.Id}/page.wacz");
        refused.Status.ShouldNotBe(HttpStatusCode.OK);
        refused.Bytes.Length.ShouldNotBe(file.Bytes.Length);
    }

    [Fact]
    public async Task Whoever_checks_nothing_captures_nothing()
    {
        var admin = await App.SignIn(TestApp.Admin);

        (await admin.Get("/sources")).Document.QuerySelector("form[action='/sources/find'] button[aria-disabled=true]").ShouldNotBeNull();
        (await admin.Get($"/captures/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_newsroom_signs_what_it_keeps_and_the_record_replays()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        await using var report = await ReportSite.Start(CaptureSite.Settings, CaptureSite.Resolving);
        var browser = await report.App.SignIn(TestApp.Checker);
        await CaptureSite.Record(browser, server.At("/signed"));
        var capture = await report.App.Db(db => Task.FromResult(db.Captures.Single()));

        var file = await browser.Get($"/captures/{capture.Id}/page.wacz");

        var ours = report.App.Services.GetRequiredService<NewsroomSeal>().Thumbprint(report.App.Clock.GetUtcNow())!;
        using var bytes = new MemoryStream(file.Bytes);
        WaczVerification.Verify(bytes, new HashSet<string>(StringComparer.Ordinal) { ours }).ShouldBeEmpty();
        using var said = new StringWriter();
        (await VerifyAudit.Run(report.App.Services, said)).ShouldBe(0, said.ToString());

        foreach (var sha256 in new[] { capture.TextSha256!, capture.WaczSha256! })
        {
            var kept = Path.Combine(report.App.Folder, "blobs", sha256[..2], sha256[2..4], sha256);
            var bytesOfIt = await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(kept, [.. bytesOfIt, 0], TestContext.Current.CancellationToken);
            (await Verified()).ShouldBe($"A file of the capture of {capture.Address} is not the one that was kept.");
            File.Delete(kept);
            (await Verified()).ShouldBe($"A file of the capture of {capture.Address} is missing.");
            await File.WriteAllBytesAsync(kept, bytesOfIt, TestContext.Current.CancellationToken);
        }

        async Task<string?> Verified()
        {
            var database = report.App.Services.GetRequiredService<PlainDatabase>().ConnectionString;
            return (await VerifyAudit.Verify(report.App.Services, database, VerifyAudit.Trust(report.App.Services))).Broken;
        }
    }

    [Fact]
    public async Task A_report_prints_the_hash_of_what_was_captured_last_before_the_approval()
    {
        await using var report = await ReportSite.Start();
        var approved = await report.App.Review(report.ApprovedClaim);
        var source = approved.Claim.Evidence[0].SourceId;
        var before = await Material(report);
        // The last one came after the approval: whoever approved did not see it.
        foreach (var letter in "abc")
            await report.App.Change(
                TestApp.Checker,
                (db, actor, now) =>
                {
                    var capture = db.Captures.Add(Capture.Ask(actor, "https://a.example/", source, now)).Entity;
                    capture.Keep(
                        new(
                            approved.ApprovedAt!.Value.AddMinutes(letter - 'b'),
                            new("https://a.example/", [], 200, null, new(letter, 64), 1, null, null),
                            new(null, null, null, null, null),
                            new(new('d', 64), 1, null)
                        )
                    );
                    return Task.FromResult(capture.Id);
                }
            );

        var material = await Material(report);

        var document = await report.App.Scoped(services =>
            Task.FromResult(
                services
                    .GetRequiredService<ReportWriter>()
                    .Write(
                        material,
                        new("FC-0000-0000", 1, "Line.", null, report.App.Clock.GetLocalNow(), false),
                        new("https://checks.example")
                    )
            )
        );
        var printed = document.Sources.Single(s => s.Captured is not null);
        (printed.Captured, printed.NotCaptured).ShouldBe((new('b', 64), null));
        material.Fingerprint().ShouldNotBe(before.Fingerprint());
    }

    [Fact]
    public async Task A_restarted_program_makes_what_was_asked_of_the_one_before()
    {
        await using var server = RawServer.Of(_ => RawServer.Page(CaptureSite.Html));
        await using var first = await TestApp.Start(
            new(CaptureSite.Settings, StringComparer.Ordinal) { ["Capturing:Wait"] = "00:00:00" },
            services: services =>
            {
                CaptureSite.Resolving(services);
                services.Remove(services.Single(s => s.ImplementationType?.Name == "JobWorker"));
            }
        );
        var page = await CaptureSite.Find(await first.SignIn(TestApp.Checker), server.At("/later"));
        page.Text.ShouldContain("It waits for its turn");
        server.Connections.ShouldBe(0);

        await using var next = TestApp.Again(first, CaptureSite.Settings, CaptureSite.Resolving);
        next.OutliveLeases();
        await next
            .Services.GetRequiredService<CaptureDesk>()
            .Settled(Guid.Parse(page.Url.Segments[^1]), TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await next.Db(db => Task.FromResult(db.Captures.Single().State))).ShouldBe(CaptureState.Kept);
    }

    private static Task<ReportMaterial> Material(ReportSite report) =>
        report.App.Scoped(services => services.GetRequiredService<ReportMaterials>().Read(report.Article, default));
}
