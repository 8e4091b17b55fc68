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

    private Task<List<WriterNote>> Notes(Guid article) =>
        App.Db(async db =>
        {
            var current = await db.VersionNotes.Where(n => n.ArticleId == article).OrderByDescending(n => n.Number).FirstAsync();
            current.Number.ShouldBe(2);
            return await db.VersionNotes.Where(n => n.Id == current.Id).SelectMany(n => n.Notes).OrderBy(n => n.Number).ToListAsync();
        });
}
