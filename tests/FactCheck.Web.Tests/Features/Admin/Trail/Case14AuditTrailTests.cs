using System.Diagnostics;
using System.Net;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Admin.Trail;

/// <summary>Issue 11, number 14: the whole trail, by person, article, action and time.</summary>
public sealed class Case14AuditTrailTests
{
    private const string Many = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        INSERT INTO AuditRecords (Sequence, Format, At, ActorId, ActorName, Event, EventVersion, SubjectId, SubjectVersion, ArticleId,
            Sentence, Data, PreviousHash, Hash)
        SELECT 1000 + i, Format, At + i, CASE WHEN i % 1000 = 0 THEN '00000000-0000-0000-0000-000000000001' ELSE ActorId END, ActorName,
            CASE WHEN i % 50000 = 0 THEN 'claim-split' ELSE Event END, EventVersion, SubjectId, SubjectVersion, ArticleId, Sentence, Data,
            PreviousHash, Hash
        FROM n, (SELECT * FROM AuditRecords WHERE Event = 'article-imported' LIMIT 1)
        """;

    [Fact]
    public async Task It_is_filtered_by_person_article_action_and_time()
    {
        await using var app = await TestApp.Start();
        var first = await app.Article();
        var claim = await app.Claim(first);
        var second = await app.Article();
        var admin = await app.SignIn(TestApp.Admin);
        var all = await app.Db(db => db.AuditRecords.AsNoTracking().ToListAsync());
        var checker = (await app.Actor(TestApp.Checker)).Id;
        var today = app.Clock.GetUtcNow().UtcDateTime;

        var unfiltered = await admin.Get("/admin/audit");
        Shown(unfiltered).ShouldBe(Math.Min(50, all.Count));
        unfiltered.Text.ShouldNotContain("Show all");
        Shown(await admin.Get($"/admin/audit?article={second}")).ShouldBe(all.Count(r => r.ArticleId == second));
        Shown(await admin.Get($"/admin/audit?person={checker}")).ShouldBe(all.Count(r => r.ActorId == checker));
        var imports = await admin.Get("/admin/audit?event=article-imported");
        Shown(imports).ShouldBe(2);
        imports.Text.ShouldContain("Show all");
        imports.TextOf("ol.audit li")!.ShouldContain("imported");
        Shown(await admin.Get(FormattableString.Invariant($"/admin/audit?from={today.AddDays(1):yyyy-MM-dd}"))).ShouldBe(0);
        Shown(await admin.Get(FormattableString.Invariant($"/admin/audit?until={today:yyyy-MM-dd}&article={second}")))
            .ShouldBe(all.Count(r => r.ArticleId == second));
        (await admin.Get($"/admin/audit?article={first}&event=claim-marked"))
            .Document.QuerySelector("ol.audit li a.quiet")!
            .GetAttribute("href")
            .ShouldBe($"/claims/{claim}");
        imports.Document.QuerySelectorAll("ol.audit li a.quiet").ShouldBeEmpty();
        (await admin.Get($"/admin/audit?article={first}&event=article-imported"))
            .TextOf("#event option[selected]")
            .ShouldBe("article imported");
    }

    [Fact]
    public async Task It_is_turned_over_in_pages_that_keep_the_filter()
    {
        await using var app = await TestApp.Start();
        await app.Article();
        await app.Db(db => db.Database.ExecuteSqlRawAsync(Many.Replace("100000", "119")));
        var admin = await app.SignIn(TestApp.Admin);

        var page = await admin.Get("/admin/audit?event=article-imported");
        var sizes = new List<int> { Shown(page) };
        while (page.Document.Links.Any(l => l.TextContent == "Older"))
            sizes.Add(Shown(page = await page.Follow("Older")));

        sizes.ShouldBe([50, 50, 20]);
        page.Url.Query.ShouldContain("event=article-imported");
        Shown(await page.Follow("Newest")).ShouldBe(50);
    }

    [Fact]
    public async Task A_hundred_thousand_records_are_turned_over_as_fast_as_few()
    {
        await using var app = await TestApp.Start();
        var article = await app.Article();
        (await app.Db(db => db.Database.ExecuteSqlRawAsync(Many))).ShouldBe(100_000);
        var admin = await app.SignIn(TestApp.Admin);
        await admin.Get("/admin/audit");
        string[] pages =
        [
            "/admin/audit?before=1060",
            $"/admin/audit?article={article}&before=50000",
            "/admin/audit?event=claim-split",
            "/admin/audit?person=00000000-0000-0000-0000-000000000001",
            "/admin/audit?until=2020-01-01",
        ];

        var watch = Stopwatch.StartNew();
        var shown = new List<int>();
        foreach (var address in pages)
            shown.Add(Shown(await admin.Get(address)));

        shown.ShouldBe([50, 50, 2, 50, 0]);
        // Fifty rows each by an index; the last one reads every record and finds none.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(pages.Length));
    }

    [Theory]
    [InlineData("/admin/audit")]
    [InlineData("/admin/access")]
    [InlineData("/admin/access.csv")]
    [InlineData("/admin/access.jsonl")]
    public async Task Only_administrators_read_it(string path)
    {
        await using var app = await TestApp.Start();
        (await (await app.SignIn(TestApp.Editor)).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.SignIn(TestApp.Checker)).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.SignIn(TestApp.Admin)).Get(path)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_pages_of_administration_lead_to_each_other()
    {
        await using var app = await TestApp.Start();
        var page = await (await app.SignIn(TestApp.Admin)).Get("/admin/accounts");
        page = await page.Follow("Access log");
        page = await page.Follow("Audit trail");
        page.Url.AbsolutePath.ShouldBe("/admin/audit");
        page.TextOf("nav.tabs [aria-current]").ShouldBe("Audit trail");
    }

    private static int Shown(BrowserPage page) => page.Document.QuerySelectorAll("ol.audit > li").Length;
}
