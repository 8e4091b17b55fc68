using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Typesetting;

namespace FactCheck.Web.Tests.Features.Reports.Ordering;

/// <summary>The issue page says what the report will not be able to draw.</summary>
public sealed class UnprintableNoteTests
{
    private const string Nobody = "\U00013000 and \uE000";

    [Fact]
    public async Task What_can_be_drawn_needs_no_note()
    {
        await using var site = await ReportSite.Start();

        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page)).Document.QuerySelector(".unprintable").ShouldBeNull();
    }

    [Fact]
    public async Task Signs_that_no_face_has_are_named_with_their_place_and_do_not_stop_the_issue()
    {
        await using var site = await ReportSite.Start(ready: false);
        await Claim(site, $"It opened with {Nobody}.");
        await site.App.DecideTheRest(site.Article);
        await site.ReviewCoverage();

        var page = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);
        page.Document.QuerySelectorAll(".unprintable li").Select(li => li.TextContent).ShouldBe(["Claim 1, statement: [U+13000] [U+E000]"]);

        await site.Write("The bridge is as old as \uE001 the article says.");
        (await (await site.IssueForm()).Submit()).Problems.ShouldBeEmpty();
        var text = Pdf.Squeezed(await Pdf.Text(await site.Pdf(await site.Code())));
        text.ShouldContain("Itopenedwith[U+13000]and[U+E000].");
        text.ShouldContain("asoldas[U+E001]thearticlesays.");
    }

    private static async Task Claim(ReportSite site, string statement)
    {
        var id = await site.App.Claim(site.Article, "opened in 1932", ReviewState.InProgress);
        var form = (await (await site.App.SignIn(TestApp.Checker)).Get($"/claims/{id}/edit")).Form("/edit");
        (await form.Submit(("Command.Statement", statement))).Problems.ShouldBeEmpty();
        await site.App.Evidence(id);
        await site.Settle(id);
    }
}
