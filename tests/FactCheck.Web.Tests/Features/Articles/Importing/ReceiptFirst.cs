using System.Net;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;
using FactCheck.Web.Tests.Features.Articles.Noting;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Importing;

/// <summary>What was changed, left out or found is looked at before anything is stored.</summary>
public sealed class ReceiptFirst(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] Filled =
    [
        ("Command.Headline", "The bridge with notes"),
        ("Command.Text", Content.Text),
        ("Command.Byline", "Somebody"),
    ];

    [Fact]
    public async Task Pressing_import_shows_the_receipt_and_stores_nothing_until_it_was_seen()
    {
        var before = await Articles();
        var page = await (await Form(NotesDesk.Found())).Submit(Filled);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Url.AbsolutePath.ShouldBe("/articles/new");
        page.TextOf("#receipt").ShouldBe("What came in");
        page.Text.ShouldContain("A footnote is kept as a note of the writer.");
        page.Text.ShouldContain("A comment is kept as a note of the writer.");
        page.Text.ShouldContain("The address of a link is kept as a note of the writer.");
        page.Text.ShouldContain("Line 1");
        page.Form("/articles/new")["Command.Byline"].ShouldBe("Somebody");
        (await Articles()).ShouldBe(before);

        var stored = await page.Form("/articles/new").Submit();
        stored.Text.ShouldContain("The article is in.");
        var notes = await Notes(stored);
        notes
            .Notes.Select(n => (n.Kind, n.Quote, n.Standing))
            .ShouldBe([
                (NoteKind.Comment, "opened in 1932", NoteStanding.Held),
                (NoteKind.Link, "nine in ten", NoteStanding.Held),
                (NoteKind.Footnote, "", NoteStanding.Held),
            ]);
        (await site.App.Db(db => db.AuditRecords.Where(r => r.SubjectId == notes.Id).Select(r => r.Event).ToListAsync())).ShouldBe([
            "notes-brought-in",
        ]);
    }

    [Fact]
    public async Task Lines_that_were_joined_are_shown_first_and_who_parts_them_again_is_heeded()
    {
        const string broken = "The mayor said on Tuesday that the\nbridge would open in thirty years.";
        var shown = await (await Form(null)).Submit(("Command.Headline", "The bridge"), ("Command.Text", broken));

        shown.Url.AbsolutePath.ShouldBe("/articles/new");
        shown.Text.ShouldContain("A line that was broken inside of its sentence was joined.");
        shown.Form("/articles/new")["Command.Text"].ShouldBe(broken.Replace('\n', ' '));
        var stored = await shown.Form("/articles/new").Submit(("Command.Text", broken));

        stored.Text.ShouldContain("The article is in.");
        stored
            .Document.QuerySelectorAll(".proof p[data-start]")
            .Select(p => p.TextContent)
            .ShouldBe(["The mayor said on Tuesday that the", "bridge would open in thirty years."]);
    }

    [Fact]
    public async Task What_is_typed_over_the_text_leaves_notes_without_a_place_and_the_receipt_says_which()
    {
        var shown = await (await Form(NotesDesk.Found())).Submit(Filled);
        var edited = Content.Text.Replace("The bridge opened in 1932.\n\n", "", StringComparison.Ordinal);

        var again = await shown.Form("/articles/new").Submit(("Command.Text", edited));

        again.Url.AbsolutePath.ShouldBe("/articles/new");
        again.Text.ShouldContain("A note no longer stands on its words");
        again.Text.ShouldContain("without a place; it stood on “opened in 1932”");
        var notes = await Notes(await again.Form("/articles/new").Submit());
        notes.Notes.Select(n => (n.Kind, n.Standing)).ShouldContain((NoteKind.Comment, NoteStanding.Lost));
        notes.Notes.Count.ShouldBe(3);
        notes.Notes.Single(n => n.Kind == NoteKind.Link).Span.In(edited).ShouldBe("nine in ten");
    }

    [Fact]
    public async Task What_was_seen_and_chosen_is_kept_whatever_fails()
    {
        var shown = await (await Form(NotesDesk.Found())).Submit(Filled);

        var refused = await shown.Form("/articles/new").Submit(("Command.Headline", ""));

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#receipt").ShouldBe("What came in");
        (await Notes(await refused.Form("/articles/new").Submit(("Command.Headline", "Again")))).Notes.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_day_that_may_be_two_is_asked_and_the_answer_stored()
    {
        var found = Packed(new(Content.Text, false) { PossibleDays = [new(2024, 3, 4), new(2024, 4, 3)] });
        var shown = await (await Form(found)).Submit(Filled);

        var refused = await shown.Form("/articles/new").Submit(("Command.Byline", "Kept"));
        refused.Problems.ShouldBe(["The date can be read in two ways; choose the day, or say that it is neither."]);
        refused.Form("/articles/new")["Command.Byline"].ShouldBe("Kept");
        var stored = await refused.Form("/articles/new").Submit(("Command.Day", "2024-04-03"));
        (await Day(stored)).ShouldBe(new DateOnly(2024, 4, 3));

        var neither = await (await (await Form(found)).Submit(Filled)).Form("/articles/new").Submit(("Command.Day", "none"));
        (await Day(neither)).ShouldBeNull();
        var other = await (await (await Form(found)).Submit(Filled)).Form("/articles/new").Submit(("Command.Day", "2020-01-01"));
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var typed = await (await Form(found)).Submit([.. Filled, ("Command.PublishedOn", "2024-01-02")]);
        (await Day(typed)).ShouldBe(new DateOnly(2024, 1, 2));
    }

    [Fact]
    public async Task A_small_part_of_a_page_needs_a_click()
    {
        var found = Packed(new(Content.Text, false) { Part = 0.21 });
        var shown = await (await Form(found)).Submit(Filled);
        shown.Text.ShouldContain("only 21");

        var refused = await shown.Form("/articles/new").Submit();
        refused.Problems.ShouldBe(["Only a small part of the page came in; say that this is the whole article, or paste the rest."]);
        (await refused.Form("/articles/new").Submit(("Command.Whole", "true"))).Text.ShouldContain("The article is in.");
    }

    [Fact]
    public async Task Tracked_changes_are_asked_and_become_what_was_chosen()
    {
        const string before = "The bridge opened in 1931.";
        var after = NotesDesk.On(Content.Text, "1932") with { Kind = NoteKind.Insertion, Author = "Desk" };
        ReceiptLine line = new(ReceiptKind.Inserted, 1, [new(1, "1932")]);
        var changes = new TrackedChanges(
            1,
            1,
            ["Desk"],
            new(Content.Text, [], [line]),
            new(before, [], [line]),
            new(Content.Text, [after], [line])
        );
        var found = Packed(new(Content.Text, true) { Receipt = [line], Changes = changes });
        var shown = await (await Form(found)).Submit(Filled);
        shown.Text.ShouldContain("Tracked changes: 1 put in, 1 taken out by Desk");

        (await shown.Form("/articles/new").Submit()).Problems.ShouldBe([
            "The document tracks changes; choose whether they are accepted, rejected or kept as notes.",
        ]);
        var rejected = await shown.Form("/articles/new").Submit(("Command.Way", "Reject"));
        rejected.Url.AbsolutePath.ShouldBe("/articles/new");
        rejected.Form("/articles/new")["Command.Text"].ShouldBe(before);
        (await Text(await rejected.Form("/articles/new").Submit())).ShouldBe(before);

        var again = await (await Form(found)).Submit(Filled);
        var typed = await again.Form("/articles/new").Submit(("Command.Text", "Typed."), ("Command.Way", "Reject"));
        typed.Problems.ShouldHaveSingleItem().ShouldStartWith("The text was changed before it was chosen");
        typed.Form("/articles/new")["Command.Text"].ShouldBe("Typed.");

        var preserved = await (await (await Form(found)).Submit(Filled)).Form("/articles/new").Submit(("Command.Way", "Preserve"));
        var notes = await Notes(await preserved.Form("/articles/new").Submit());
        notes
            .Notes.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(n => (n.Kind, n.Author, n.Quote).ShouldBe((NoteKind.Insertion, "Desk", "1932")));

        (await Text(await shown.Form("/articles/new").Submit(("Command.Way", "Accept")))).ShouldBe(Content.Text);
    }

    [Fact]
    public async Task Where_nothing_was_changed_one_line_says_so_and_it_is_stored_at_once() =>
        (await (await Form(null)).Submit(Filled)).Text.ShouldContain("The article is in. Nothing of it was changed or left out.");

    [Fact]
    public async Task What_did_not_come_back_whole_is_refused_in_words()
    {
        var page = await (await Form("garbage")).Submit(Filled);
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["What was read of the file did not come back whole with the form; choose the file again."]);
    }

    [Fact]
    public async Task Lines_left_out_take_no_note_from_its_words()
    {
        const string text = "Share this article\n\n" + Content.Text;
        var read = (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form("Read it first");
        var page = await read.Without("Command.Found")
            .With("Command.Found", NotesDesk.Found(text))
            .Submit([.. Filled[..1], ("Command.Text", text)]);
        page.TextOf("#receipt").ShouldBe("What came in");

        var notes = await Notes(await page.Form("Import").Submit());
        notes.Notes.ShouldAllBe(n => n.Standing == NoteStanding.Held);
        notes.Notes.Single(n => n.Kind == NoteKind.Comment).Span.In(Content.Text).ShouldBe("opened in 1932");
    }

    private async Task<BrowserForm> Form(string? found)
    {
        var form = (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form("Import");
        return found is null ? form : form.Without("Command.Found").With("Command.Found", found);
    }

    private static string Packed(ArticleDraft draft) => Received.Pack(draft)!;

    private Task<int> Articles() => site.App.Db(db => db.Articles.CountAsync());

    private Task<VersionNotes> Notes(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.VersionNotes.Include(n => n.Notes.OrderBy(x => x.Number)).SingleAsync(n => n.ArticleId == id));
    }

    private Task<string> Text(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.Articles.Where(a => a.Id == id).SelectMany(a => a.Versions).Select(v => v.Text).SingleAsync());
    }

    private Task<DateOnly?> Day(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.Articles.Where(a => a.Id == id).Select(a => a.PublishedOn).SingleAsync());
    }
}
