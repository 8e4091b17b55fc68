using System.Net;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Publishing;

[Trait("Run", "thorough")]
public sealed class PublicReportTests
{
    [Fact]
    public async Task Readers_see_the_report_with_its_marks_claims_scope_and_people()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();

        var page = await site.App.Anonymous().Get($"/reports/{code}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.TextOf("h1").ShouldBe("The bridge");
        page.TextOf(".band")!.ShouldStartWith("Current. Version 1, issued ");
        page.TextOf(".lede").ShouldBe(ReportSite.BottomLine);
        page.Document.QuerySelectorAll(".proof .marker")
            .Select(m => m.GetAttribute("aria-label"))
            .ShouldBe(["Claim 1: True", "Claim 2: not checked"]);
        page.Document.QuerySelectorAll(".proof .seg").Select(s => s.TextContent).ShouldBe(["opened in 1932", "40 million euros"]);
        page.TextOf(".findings h3").ShouldBe("The article says: opened in 1932.");
        page.Text.ShouldContain("not checked: There was no time.");
        string[] people =
        [
            (await site.App.Actor(TestApp.Checker)).Name + "checked",
            (await site.App.Actor(TestApp.Editor)).Name + "approved what they had not written",
        ];
        page.Document.QuerySelectorAll(".rail .lines li").Select(li => li.TextContent).ShouldBe(people);
    }

    [Fact]
    public async Task The_article_is_printed_to_the_character_around_its_numbers()
    {
        await using var site = await ReportSite.Start();

        var page = await site.App.Anonymous().Get($"/reports/{await site.IssueReport()}");

        foreach (var number in page.Document.QuerySelectorAll(".proof sup, .proof .marker").ToList())
            number.Remove();
        var printed = page.Document.QuerySelectorAll(".proof p").Select(p => p.TextContent.Trim());
        string.Join("\n\n", printed).ShouldBe(Content.Text);
    }

    [Fact]
    public async Task What_became_of_claims_without_a_verdict_is_one_list()
    {
        await using var site = await ReportSite.Start();
        var names = (Checker: (await site.App.Actor(TestApp.Checker)).Name, Editor: (await site.App.Actor(TestApp.Editor)).Name);
        var mistaken = await site.App.Claim(site.Article, "use it");
        await site.App.Review(TestApp.Checker, mistaken, (r, actor, now) => r.ProposeToTakeBack(actor, "Nobody claims it", now));
        await site.App.Agree(mistaken);

        var page = await site.App.Anonymous().Get($"/reports/{await site.IssueReport()}");

        var fates = page.Document.QuerySelectorAll("section[aria-labelledby=scope] ul").ShouldHaveSingleItem().Children;
        fates.Length.ShouldBe(2);
        fates[0].TextContent.ShouldContain("”, not checked: There was no time. Proposed by ");
        fates[1].TextContent.ShouldEndWith($"Nobody claims it. Proposed by {names.Checker}, approved by {names.Editor}.");
    }

    [Fact]
    public async Task What_happens_after_the_issue_does_not_change_the_public_page()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var before = (await site.App.Anonymous().Get($"/reports/{code}")).Text;

        await site.App.Reopen(site.ApprovedClaim, "A reader wrote to us.");

        (await site.App.Anonymous().Get($"/reports/{code}")).Text.ShouldBe(before);
    }

    [Fact]
    public async Task The_public_list_has_what_was_issued_and_nothing_else()
    {
        await using var site = await ReportSite.Start();
        (await site.App.Anonymous().Get("/reports")).Text.ShouldContain("No report has been issued yet.");
        var code = await site.IssueReport();

        var page = await site.App.Anonymous().Get("/reports");

        page.Document.QuerySelectorAll("main a[href^='/reports/']").Select(a => a.GetAttribute("href")).ShouldBe([$"/reports/{code}"]);
    }

    [Theory]
    [InlineData("/reports/FC-AAAA-AAAA")]
    [InlineData("/reports/FC-AAAA-AAAA.pdf")]
    [InlineData("/reports/..%2f..%2fetc")]
    public async Task An_unknown_code_is_not_found(string path)
    {
        await using var site = await ReportSite.Start(ready: false);

        (await site.App.Anonymous().Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_reader_who_has_the_file_already_gets_no_second_copy()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var first = await site.App.Anonymous().Get($"/reports/{code}.pdf");

        var again = await site
            .App.Anonymous()
            .Send(
                new(HttpMethod.Get, $"/reports/{code.ToLowerInvariant()}.pdf")
                {
                    Headers = { IfNoneMatch = { first.Response.Headers.ETag! } },
                }
            );

        again.Status.ShouldBe(HttpStatusCode.NotModified);
        again.Bytes.ShouldBeEmpty();
    }
}
