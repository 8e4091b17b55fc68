using System.Net;
using System.Text;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Tests.Features.Articles.Revising;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Noting;

/// <summary>A note that lost its words waits on the workbench until a person puts it on others, or drops it.</summary>
public sealed class SettlingNotes(Site site) : IClassFixture<Site>
{
    private const string Link = "Place or drop note 1";

    private TestApp App => site.App;

    [Fact]
    public async Task The_workbench_lists_it_and_it_is_put_on_words_of_the_text()
    {
        var article = await App.Article();
        await App.LostNote(article);
        var claim = await App.Claim(article);
        var browser = await App.SignIn(TestApp.Checker);
        var bench = await browser.Get($"/articles/{article}");
        bench.TextOf("#lost-notes").ShouldBe("Notes of the writer without a place");

        var form = (await bench.Follow(Link)).Form("Put it on these words");
        (await form.Submit(("Command.Exact", "not in the text"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await form.Submit(("Command.Exact", "opened in 1932"));

        page.Text.ShouldContain("The note stands on these words now.");
        page.Document.QuerySelector("#lost-notes").ShouldBeNull();
        var note = (await App.NotesNow(article)).ShouldHaveSingleItem();
        (note.Span.In(Content.Text), note.Standing).ShouldBe(("opened in 1932", NoteStanding.OtherWords));
        (await browser.Get($"/claims/{claim}")).Text.ShouldContain("Where was this?");
        await using var output = new StringWriter();
        (await VerifyAudit.Run(App.Services, output)).ShouldBe(0, output.ToString());
    }

    [Fact]
    public async Task The_tabs_of_the_article_lead_to_the_notes_and_count_those_that_were_not_dropped()
    {
        var (with, without) = (await App.Article(), await App.Article());
        await App.Note(
            with,
            new FoundNote(NoteKind.Comment, new(-1, -1)) { Words = "First" },
            new FoundNote(NoteKind.Comment, new(-1, -1)) { Words = "Second" }
        );
        var browser = await App.SignIn(TestApp.Checker);
        var bench = await browser.Get($"/articles/{with}");
        bench
            .Document.QuerySelectorAll("nav[aria-label=Article] a")
            .Select(a => a.TextContent)
            .ShouldBe(["Proof", "Notes 2", "Versions", "Report", "History"]);

        var notes = await bench.Follow("Notes 2");

        notes.Url.PathAndQuery.ShouldBe($"/articles/{with}/notes");
        notes.TextOf("nav[aria-label=Article] [aria-current]").ShouldBe("Notes 2");
        await (await bench.Follow(Link)).Form("Drop the note").Submit();
        (await browser.Get($"/articles/{with}/versions")).TextOf("nav[aria-label=Article]").ShouldNotBeNull().ShouldContain("Notes 1");
        (await browser.Get($"/articles/{without}")).TextOf("nav[aria-label=Article]").ShouldNotBeNull().ShouldNotContain("Notes");
    }

    [Fact]
    public async Task A_dropped_note_is_on_no_page_and_in_no_export_and_the_next_one_is_asked_about()
    {
        var article = await App.Article();
        await App.Note(
            article,
            new FoundNote(NoteKind.Comment, new(-1, -1)) { Words = "First-of-two" },
            new FoundNote(NoteKind.Comment, new(-1, -1)) { Words = "Second-of-two" }
        );
        var browser = await App.SignIn(TestApp.Checker);

        var next = await (await (await browser.Get($"/articles/{article}")).Follow(Link)).Form("Drop the note").Submit();

        next.Text.ShouldContain("The note is dropped.");
        next.Text.ShouldContain("Second-of-two");
        foreach (var address in new[] { "", "/notes", "/annotations.jsonld", "/annotations.csv", "/versions/1" })
            Encoding.UTF8.GetString((await browser.Get($"/articles/{article}{address}")).Bytes).ShouldNotContain("First-of-two");
        (await App.NotesNow(article)).Count.ShouldBe(2);
        (await browser.Get($"/articles/{article}/notes")).Document.QuerySelectorAll(".writer-notes > li").Length.ShouldBe(1);
        (await browser.Get($"/articles/{article}/history")).Text.ShouldContain("dropped note 1 of the writer");
        await using var output = new StringWriter();
        (await VerifyAudit.Run(App.Services, output)).ShouldBe(0, output.ToString());
    }

    [Fact]
    public async Task Words_that_stand_twice_need_their_occurrence()
    {
        var article = await App.Article("It opened. The mayor said it opened.");
        await App.LostNote(article);
        var form = (await (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{article}")).Follow(Link)).Form(
            "Put it on these words"
        );

        (await form.Submit(("Command.Exact", "opened"))).Problems.ShouldHaveSingleItem().ShouldStartWith("These words stand 2 times");
        await form.Submit(("Command.Exact", "opened"), ("Command.Occurrence", "2"));

        (await App.NotesNow(article))[0]
            .Start.ShouldBe("It opened. The mayor said it opened.".LastIndexOf("opened", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_that_has_its_place_and_one_of_an_earlier_text_cannot_be_settled()
    {
        var article = await App.Article();
        await App.Note(article);
        var held = (await App.NotesNow(article))[0].Id;
        var browser = await App.SignIn(TestApp.Checker);

        var page = await browser.Get($"/articles/{article}/notes/{held}");
        (await page.Form("Drop the note").Submit()).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await App.Revise(article, Content.Text + "\n\nMore.");
        (await browser.Get($"/articles/{article}/notes/{held}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/articles/{await App.Article()}/notes/{held}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_only_reads_sees_no_way_to_settle_one()
    {
        var article = await App.Article();
        await App.LostNote(article);
        var admin = await App.SignIn(TestApp.Admin);

        (await admin.Get($"/articles/{article}")).Document.QuerySelector("#lost-notes").ShouldBeNull();
        (await admin.Get($"/articles/{article}/notes")).Text.ShouldNotContain("Place or drop it");
        (await (await App.SignIn(TestApp.Editor)).Get($"/articles/{article}/notes")).Text.ShouldContain("Place or drop it");
        (await App.Db(db => db.AuditRecords.CountAsync(r => r.Event == "note-dropped" && r.ArticleId == article))).ShouldBe(0);
    }
}
