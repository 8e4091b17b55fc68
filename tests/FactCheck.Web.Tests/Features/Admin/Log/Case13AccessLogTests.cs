using System.Net;
using System.Text;
using System.Text.Json;
using FactCheck.TestKit;
using FactCheck.Web.Access;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Jobs;
using FactCheck.Web.Pruning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Admin.Log;

/// <summary>Issue 11, number 13: who came to the door, who was refused, and who looked at what is private.</summary>
public sealed class Case13AccessLogTests
{
    private const string SignIn = "/account/sign-in";
    private const string Password = "seven quiet lamps burn";

    [Fact]
    public async Task Signing_in_failing_resting_and_signing_out_are_recorded()
    {
        await using var app = await TestApp.Start(fresh: true);
        var page = await app.Anonymous().Get(SignIn);
        for (var tries = 0; tries < 6; tries++)
            page = await Try(page, TestApp.Checker, "not the password");
        var browser = await app.SignIn(TestApp.Editor);
        await (await browser.Get("/")).Form("Sign out").Submit();

        var rows = await Rows(app);

        Count(rows, AccessKind.SignInFailed, app, TestApp.Checker).ShouldBe(4);
        Count(rows, AccessKind.LockedOut, app, TestApp.Checker).ShouldBe(1);
        Count(rows, AccessKind.TriedLocked, app, TestApp.Checker).ShouldBe(1);
        Count(rows, AccessKind.SignedIn, app, TestApp.Editor).ShouldBe(1);
        Count(rows, AccessKind.SignedOut, app, TestApp.Editor).ShouldBe(1);
    }

    [Fact]
    public async Task An_address_without_account_is_kept_as_a_code_and_found_by_typing_it()
    {
        await using var app = await TestApp.Start(fresh: true);
        await Try(await app.Anonymous().Get(SignIn), "my secret passphrase", "x");
        await Try(await app.Anonymous().Get(SignIn), "other@demo.test", "x");

        (await Rows(app)).ShouldAllBe(r => r.Address == null || !r.Address.Contains("secret"));
        var admin = await app.SignIn(TestApp.Admin);
        var all = await admin.Get("/admin/access?kind=SignInFailed");
        all.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        all.Text.ShouldNotContain("secret");
        var found = await admin.Get("/admin/access?typed=My%20Secret%20passphrase");
        found.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_page_and_a_tried_password_are_recorded()
    {
        await using var app = await TestApp.Start(fresh: true);
        var checker = await app.SignIn(TestApp.Checker);
        (await checker.Get("/admin/accounts")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var form = await checker.Get("/account/password");
        await form.Form("Change the password").Submit(("Command.Current", "a guess"), ("Command.Password", Password));
        await (await checker.Get("/account/password"))
            .Form("Change the password")
            .Submit(("Command.Current", DemoAccounts.Password), ("Command.Password", Password));

        var rows = await Rows(app);

        rows.Single(r => r.Kind == AccessKind.Refused).Detail.ShouldBe("GET /admin/accounts");
        Count(rows, AccessKind.Refused, app, TestApp.Checker).ShouldBe(1);
        Count(rows, AccessKind.PasswordChangeFailed, app, TestApp.Checker).ShouldBe(1);
        Count(rows, AccessKind.PasswordChanged, app, TestApp.Checker).ShouldBe(1);
    }

    [Fact]
    public async Task Looking_at_accounts_at_the_trail_and_at_this_log_is_recorded()
    {
        await using var app = await TestApp.Start(fresh: true);
        var admin = await app.SignIn(TestApp.Admin);
        var id = await app.Db(db => db.Users.Where(u => u.Email == TestApp.Checker).Select(u => u.Id).SingleAsync());
        foreach (var path in new[] { "/admin/accounts", $"/admin/accounts/{id}/roles", "/admin/audit", "/admin/access" })
            (await admin.Get(path)).Status.ShouldBe(HttpStatusCode.OK);

        var looks = (await Rows(app)).Where(r => r.Kind == AccessKind.Looked).ToList();

        looks.Select(l => l.Detail).ShouldBe(["accounts", $"account {id}", "audit trail", "access log"], ignoreOrder: true);
        looks.ShouldAllBe(l => l.AccountId != null);
        (await admin.Get("/admin/access?kind=Looked")).Text.ShouldContain("Looked at the account of Ines Okafor");
    }

    [Fact]
    public async Task The_same_within_a_minute_is_one_record_and_strangers_fill_no_disk()
    {
        await using var app = await TestApp.Start(new(StringComparer.Ordinal) { ["Access:StrangersPerDay"] = "3" }, fresh: true);
        var log = app.Services.GetRequiredService<AccessNotes>();
        for (var i = 0; i < 1000; i++)
            log.Add(new(AccessKind.SignInFailed, null, "the same", null, null));
        for (var i = 0; i < 5000; i++)
            log.Add(new(AccessKind.SignInFailed, null, FormattableString.Invariant($"{i}"), null, null));
        log.Add(new(AccessKind.SignedIn, Guid.NewGuid(), null, null, null));

        var rows = await Rows(app);

        rows.Count(r => r.Kind == AccessKind.SignInFailed).ShouldBe(4);
        rows.Single(r => r.Address == "the same").Count.ShouldBe(1000);
        rows.Single(r => r.Detail == AccessKey.OthersToo).Count.ShouldBe(4998);
        rows.Count(r => r.Kind == AccessKind.SignedIn).ShouldBe(1);
    }

    [Fact]
    public async Task What_happens_again_after_it_was_written_is_counted_in_the_same_record()
    {
        await using var app = await TestApp.Start(fresh: true);
        var (log, key) = (
            app.Services.GetRequiredService<AccessNotes>(),
            new AccessKey(AccessKind.SignedOut, Guid.NewGuid(), null, null, null)
        );
        log.Add(key);
        (await Rows(app)).Single().Count.ShouldBe(1);
        log.Add(key);
        log.Add(key);

        (await Rows(app)).Sum(r => r.Count).ShouldBe(3);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_keeps_nobody_from_signing_in_and_is_written_later()
    {
        await using var app = await TestApp.Start(fresh: true);
        await app.Db(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE AccessRecords RENAME TO Gone"));

        await app.SignIn(TestApp.Checker);
        await Should.ThrowAsync<Exception>(() => Rows(app));

        await app.Db(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Gone RENAME TO AccessRecords"));
        Count(await Rows(app), AccessKind.SignedIn, app, TestApp.Checker).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_kept_as_long_as_the_settings_say()
    {
        await using var app = await TestApp.Start(new(StringComparer.Ordinal) { ["Access:KeepDays"] = "30" }, fresh: true);
        await app.SignIn(TestApp.Checker);
        (await Rows(app)).ShouldNotBeEmpty();
        app.Clock.Move(TimeSpan.FromDays(29));
        await Prune(app);
        Count(await Rows(app), AccessKind.SignedIn, app, TestApp.Checker).ShouldBe(1);

        app.Clock.Move(TimeSpan.FromDays(2));
        await Prune(app);

        Count(await Rows(app), AccessKind.SignedIn, app, TestApp.Checker).ShouldBe(0);
    }

    [Fact]
    public async Task The_page_is_filtered_by_person_kind_and_time_fifty_at_a_time()
    {
        await using var app = await TestApp.Start(fresh: true);
        var (checker, editor) = ((await app.Actor(TestApp.Checker)).Id, (await app.Actor(TestApp.Editor)).Id);
        var day = new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
        await app.Db(async db =>
        {
            for (var i = 0; i < 120; i++)
                db.Add(new AccessRecord(new(AccessKind.SignedIn, checker, null, "203.0.113.0/24", null), day.AddSeconds(i), 1));
            db.Add(new AccessRecord(new(AccessKind.SignedOut, editor, null, null, null), day.AddDays(2), 7));
            return await db.SaveChangesAsync();
        });
        var admin = await app.SignIn(TestApp.Admin);

        var page = await admin.Get($"/admin/access?person={checker}");
        var sizes = new List<int> { Shown(page) };
        while (page.Document.Links.Any(l => l.TextContent == "Older"))
            sizes.Add(Shown(page = await page.Follow("Older")));

        sizes.ShouldBe([50, 50, 20]);
        page.Url.Query.ShouldContain($"person={checker}");
        Shown(await admin.Get("/admin/access?kind=SignedOut")).ShouldBe(1);
        Shown(await admin.Get("/admin/access?from=2026-03-07&until=2026-03-07")).ShouldBe(1);
        Shown(await admin.Get("/admin/access?until=2026-03-04")).ShouldBe(0);
        (await admin.Get("/admin/access?kind=SignedOut")).TextOf("tbody tr")!.ShouldStartWith("Jonas Lindqvist Signed out");
    }

    [Fact]
    public async Task It_is_exported_as_json_lines_and_as_a_table_that_a_spreadsheet_does_not_run()
    {
        await using var app = await TestApp.Start(fresh: true);
        var admin = await app.SignIn(TestApp.Admin);
        await (await admin.Get("/admin/accounts/new"))
            .Form("Make the account")
            .Submit(
                ("Command.Email", "piet@demo.test"),
                ("Command.Name", "-Piet Vos"),
                ("Command.Password", Password),
                ("Command.FactChecker", "true")
            );
        await app.SignIn("piet@demo.test", Password);

        var csv = await admin.Get("/admin/access.csv?kind=SignedIn");
        var json = await admin.Get("/admin/access.jsonl?kind=SignedIn");

        csv.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var table = Encoding.UTF8.GetString(csv.Bytes);
        table.ShouldContain("\"SignedIn\",\"yes\",");
        table.ShouldContain("\"'-Piet Vos\"");
        table.ShouldNotContain("\"-Piet Vos\"");
        var lines = Encoding.UTF8.GetString(json.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        var newest = JsonDocument.Parse(lines[0]).RootElement;
        newest.GetProperty("name").GetString().ShouldBe("-Piet Vos");
        newest.GetProperty("kind").GetString().ShouldBe("SignedIn");
        newest.GetProperty("times").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    [InlineData("＠x")]
    public void A_cell_that_begins_like_a_formula_becomes_text(string cell) =>
        Encoding
            .UTF8.GetString(
                SafeCsv.Write(
                    ["a"],
                    [
                        [cell],
                    ]
                )
            )
            .ShouldContain($"\"'{cell}\"");

    private static int Shown(BrowserPage page) => page.Document.QuerySelectorAll("tbody tr").Length;

    private static Task<BrowserPage> Try(BrowserPage page, string email, string password) =>
        page.Form("Sign in").Submit(("Command.Email", email), ("Command.Password", password));

    private static async Task<List<AccessRecord>> Rows(TestApp app)
    {
        await app.Services.GetRequiredService<AccessWriter>().Write(TestContext.Current.CancellationToken);
        return await app.Db(db => db.Set<AccessRecord>().AsNoTracking().OrderBy(r => r.Id).ToListAsync());
    }

    private static int Count(IEnumerable<AccessRecord> rows, AccessKind kind, TestApp app, string email)
    {
        using var scope = app.Services.CreateScope();
        var id = scope.ServiceProvider.GetRequiredService<Web.Data.FactCheckDb>().Users.Single(u => u.Email == email).Id;
        return rows.Where(r => r.Kind == kind && r.AccountId == id).Sum(r => r.Count);
    }

    private static Task<bool> Prune(TestApp app) =>
        app.Scoped(async services =>
        {
            await ActivatorUtilities
                .CreateInstance<Prune>(services)
                .Run(new JobRun("", null, 1, new Progress<int>()), TestContext.Current.CancellationToken);
            return true;
        });
}
