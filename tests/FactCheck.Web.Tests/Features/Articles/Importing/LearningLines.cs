using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Importing;

/// <summary>What people tick of an outlet's lines is what is proposed of its next article.</summary>
public sealed class LearningLines(Site site) : IClassFixture<Site>
{
    private const string Share = "Share this article";
    private const string Own = "The paper is printed on Thursdays";

    [Fact]
    public async Task A_line_that_was_kept_is_not_ticked_in_the_outlets_next_article_and_says_why()
    {
        await Import("The Keeper", Share, leftOut: false);

        var line = Proposed(await Read("the keeper ", Share));
        line.Ticked.ShouldBeFalse();
        line.Words.ShouldContain("a share button; kept in an earlier article of this outlet");
        Proposed(await Read("Another Outlet", Share)).ShouldBe((true, $"{Share} · a share button"));
        Proposed(await Read("", Share)).Ticked.ShouldBeTrue();
    }

    [Fact]
    public async Task The_latest_choice_counts_and_choices_are_in_the_record()
    {
        await Import("The Turner", Share, leftOut: false);
        await Import("The Turner", Share, leftOut: true);

        Proposed(await Read("The Turner", Share))
            .ShouldBe((true, $"{Share} · a share button; left out of an earlier article of this outlet"));
        (
            await site.App.Db(db => db.Set<ArticleVersion>().Where(v => v.LineChoices != null).Select(v => v.LineChoices).ToListAsync())
        ).ShouldContain($"-ShareButton\t{Share}");
        await using var output = new StringWriter();
        (await VerifyAudit.Run(site.App.Services, output)).ShouldBe(0, output.ToString());
    }

    [Fact]
    public async Task A_line_that_people_skipped_afterwards_is_proposed_next_time()
    {
        Rows(await Read("The Printer", Own)).ShouldBeEmpty();
        var article = await Import("The Printer", Own, leftOut: false);
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var text = (await db.Articles.Load(article, default)).Current;
                var coverage = await db.Coverages.Load(text, default);
                var start = text.Text.IndexOf(Own, StringComparison.Ordinal);
                coverage.Decide(actor, [new(start, start + Own.Length), new(0, 3)], CoverageReason.Boilerplate, null, now);
                return 0;
            }
        );

        Proposed(await Read("The Printer", Own)).ShouldBe((true, $"{Own} · left out of an earlier article of this outlet"));
    }

    [Fact]
    public async Task A_caption_is_never_ticked_before_somebody_ticks_it()
    {
        const string caption = "^ Mara Lindqvist/AFP via Getty Images";
        Proposed(await Read("The Captioner", caption)).Ticked.ShouldBeFalse();
        await Import("The Captioner", caption, leftOut: true);
        var line = Proposed(await Read("The Captioner", caption));
        line.Ticked.ShouldBeFalse();
        line.Words.ShouldContain("left out of an earlier article of this outlet");
    }

    [Fact]
    public async Task Without_an_outlet_the_site_tells_whose_lines_they_are()
    {
        await Import("", Share, leftOut: false, "https://www.quay.example/one");

        Proposed(await Read("", Share, "https://quay.example/two")).Ticked.ShouldBeFalse();
        Proposed(await Read("", Share, "https://other.example/two")).Ticked.ShouldBeTrue();
    }

    [Fact]
    public async Task The_mark_of_the_end_is_proposed() => Proposed(await Read("", "# # #")).Words.ShouldContain("the mark of the end");

    private async Task<BrowserPage> Read(string outlet, string line, string address = "") =>
        await (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new"))
            .Form("Read it first")
            .Submit(
                ("Command.Headline", "The bridge"),
                ("Command.Text", Content.Text + "\n\n" + line),
                ("Command.Format", line.StartsWith('^') ? "Structured" : "Plain"),
                ("Command.Outlet", outlet),
                ("Command.Address", address)
            );

    private async Task<Guid> Import(string outlet, string line, bool leftOut, string address = "")
    {
        var form = (await Read(outlet, line, address)).Form("Import");
        if (form.Fields.Any(f => f.Name == "Command.LeaveOut"))
            form = form.Without("Command.LeaveOut");
        if (leftOut)
            form = form.With("Command.LeaveOut", line);
        var stored = await form.Submit();
        stored.Text.ShouldContain("The article is in.");
        return Guid.Parse(stored.Url.Segments[^1]);
    }

    private static (bool Ticked, string Words) Proposed(BrowserPage page) => Rows(page).ShouldHaveSingleItem();

    private static List<(bool Ticked, string Words)> Rows(BrowserPage page) =>
        [
            .. page
                .Document.QuerySelectorAll(".check:has([name='Command.LeaveOut'])")
                .Select(c =>
                    (
                        c.QuerySelector("input")!.HasAttribute("checked"),
                        string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    )
                ),
        ];
}
