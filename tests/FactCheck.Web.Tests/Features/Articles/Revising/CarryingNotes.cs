using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Tests.Features.Articles.Noting;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Revising;

/// <summary>The writer's notes follow the text into the next version; those that lose their words stay listed.</summary>
public sealed class CarryingNotes(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task Notes_stand_at_their_words_in_the_revised_text_or_stay_listed_without_a_place()
    {
        var article = await App.Article();
        await App.Note(article);

        await App.Revise(
            article,
            "The old bridge was built long ago.\n\nThe mayor said that “nine in ten” residents use it, and that it cost 40 million euros."
        );

        var notes = await Notes(article);
        notes
            .Select(n => (n.Kind, n.Standing))
            .ShouldBe([(NoteKind.Link, NoteStanding.Held), (NoteKind.Footnote, NoteStanding.Held), (NoteKind.Comment, NoteStanding.Lost)]);
        notes[0].Span.In((await App.Stored(article)).Current.Text).ShouldBe("nine in ten");
        notes[2].Quote.ShouldBe("opened in 1932");
        await using var output = new StringWriter();
        (await VerifyAudit.Run(App.Services, output)).ShouldBe(0, output.ToString());
    }

    [Fact]
    public async Task What_a_revised_file_brings_is_shown_before_it_is_taken_over()
    {
        var article = await App.Article();
        await App.Note(article);
        var text = Content.Text + "\n\nIt was repaired in 1960.";
        var form = (await App.RevisionForm(article, text))
            .Without("Command.Found")
            .With(
                "Command.Found",
                NotesDesk.Found(text, [.. NotesDesk.Notes(text), NotesDesk.On(text, "repaired in 1960") with { Words = "New." }])
            );

        var compared = await form.Submit();
        compared.TextOf("#receipt").ShouldBe("What came in");
        compared.Text.ShouldContain("2 comments are kept as notes of the writer.");
        (await compared.Form("Take the revision over").Submit()).Text.ShouldContain("Version 2 is in.");

        (await Notes(article)).Select(n => n.Quote).ShouldBe(["opened in 1932", "nine in ten", "", "repaired in 1960"]);
    }

    [Fact]
    public async Task The_comparison_says_which_are_carried_moved_and_lost_and_the_version_says_it_afterwards()
    {
        var article = await App.Article();
        await App.Note(article);
        const string text =
            "The old bridge was built long ago.\n\nThe mayor said that “nine in twenty” residents use it, and that it cost "
            + "40 million euros.";

        var compared = await (await App.RevisionForm(article, text)).Submit();

        compared.TextOf("#note-fates").ShouldBe("What becomes of the writer’s notes");
        Counts(compared).ShouldBe(["1 stays on its words", "1 moves to words that were changed", "1 loses its place"]);
        compared.Text.ShouldContain("the words it stood on: opened in 1932");
        compared.Text.ShouldContain("the words now: nine in twenty");
        var taken = await compared.Form("Take the revision over").Submit();
        taken.Text.ShouldContain("One note of the writer has no place.");
        taken.Text.ShouldContain("Place or drop note 3");
        var version = await (await App.SignIn(TestApp.Editor)).Get($"/articles/{article}/versions/2");
        Counts(version).ShouldBe(["1 stands on its words", "1 stands on words that were changed", "1 lost its place"]);
        version.Text.ShouldContain("the archive has the day");
    }

    [Fact]
    public async Task Notes_that_the_revised_file_brings_again_have_no_fate()
    {
        var article = await App.Article();
        await App.Note(article);
        var text = Content.Text + "\n\nIt was repaired in 1960.";
        var form = (await App.RevisionForm(article, text)).Without("Command.Found").With("Command.Found", NotesDesk.Found(text));

        (await form.Submit()).Document.QuerySelector("#note-fates").ShouldBeNull();
        Counts(await (await App.RevisionForm(article, text)).Submit())[0].ShouldBe("3 stay on their words");
    }

    [Fact]
    public async Task A_form_that_lost_what_its_file_brought_takes_nothing_over()
    {
        var article = await App.Article();
        var form = (await App.RevisionForm(article, Content.Text + "\n\nMore.")).Fill(("Command.How", "Uploaded"));

        (await form.Submit()).Problems.ShouldBe([
            "What was read of the file did not come back whole with the form; choose the file again.",
        ]);
        (await App.Stored(article)).Versions.Count.ShouldBe(1);
    }

    private static List<string> Counts(BrowserPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("[aria-label='Notes in numbers'] > li")
                .Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];

    private Task<List<WriterNote>> Notes(Guid article) =>
        App.Db(async db =>
        {
            var current = await db.VersionNotes.Where(n => n.ArticleId == article).OrderByDescending(n => n.Number).FirstAsync();
            current.Number.ShouldBe(2);
            return await db.VersionNotes.Where(n => n.Id == current.Id).SelectMany(n => n.Notes).OrderBy(n => n.Number).ToListAsync();
        });
}
