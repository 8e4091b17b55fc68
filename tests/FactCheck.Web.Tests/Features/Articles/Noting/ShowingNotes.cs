using System.Net;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Noting;

/// <summary>The writer's notes stand beside the proof, on each claim that they touch, and lead to evidence.</summary>
public sealed class ShowingNotes(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task The_workbench_counts_and_lists_them_and_marks_their_paragraphs()
    {
        var article = await App.Article();
        await App.Note(article);

        var page = await (await App.SignIn(TestApp.Editor)).Get($"/articles/{article}");

        page.TextOf("#writer-notes").ShouldBe("The writer’s notes");
        page.Document.QuerySelectorAll(".writer-notes > li").Length.ShouldBe(3);
        page.Document.QuerySelectorAll(".proof .notes-mark").Select(m => m.GetAttribute("data-count")).ShouldBe(["1", "2"]);
        // The article's words are what they were: offsets of marks are counted in them.
        page.Document.QuerySelectorAll(".proof p[data-start]").Select(p => p.TextContent).ShouldBe(Content.Text.Split("\n\n"));
        (await (await App.SignIn(TestApp.Editor)).Get($"/articles/{await App.Article()}"))
            .Document.QuerySelector("#writer-notes")
            .ShouldBeNull();
    }

    [Fact]
    public async Task A_claim_lists_those_of_its_sentence_and_takes_one_over_as_evidence()
    {
        var article = await App.Article();
        await App.Note(article);
        var claim = await App.Claim(article, "cost 40 million euros");
        var browser = await App.SignIn(TestApp.Checker);

        var page = await browser.Get($"/claims/{claim}");

        page.Document.QuerySelectorAll("#claim-notes").Length.ShouldBe(1);
        page.Document.QuerySelectorAll(".writer-notes > li b").Select(b => b.TextContent).ShouldBe(["link", "footnote"]);
        var form = (await page.Follow("Take over as evidence: note 2")).Form("/evidence/new");
        (form["Command.Title"], form["Command.Address"]).ShouldBe(("nine in ten", "https://survey.example/ten"));
        var added = await form.Submit(
            ("Command.Type", "Dataset"),
            ("Command.Standing", "Primary"),
            ("Command.Stance", "Supports"),
            ("Command.Place", "table 2"),
            ("Command.NoCaptureReason", "A link of the writer.")
        );
        added.Problems.ShouldBeEmpty();
        added.Text.ShouldContain("The evidence was added.");
    }

    [Fact]
    public async Task A_comment_fills_the_form_with_its_words_and_its_first_address()
    {
        var article = await App.Article();
        await App.Note(article);
        var claim = await App.Claim(article);

        var page = await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}");
        var form = (await page.Follow("Take over as evidence: note 1")).Form("/evidence/new");

        form["Command.Title"].ShouldBe($"{NotesDesk.Secret}: the archive has the day, https://archive.example/day.");
        form["Command.Address"].ShouldBe("https://archive.example/day");
    }

    [Fact]
    public async Task One_key_takes_a_note_over_on_the_claim_page_and_beside_the_proof()
    {
        var article = await App.Article();
        await App.Note(article);
        var claim = await App.Claim(article, "cost 40 million euros");
        var browser = await App.SignIn(TestApp.Checker);

        foreach (var address in new[] { $"/claims/{claim}", $"/articles/{article}?claim={claim}" })
        {
            var page = await browser.Get(address);
            var offered = page.Document.QuerySelectorAll("a[data-key=e]");
            offered.Select(o => o.GetAttribute("aria-keyshortcuts")).ShouldBe(["e", "e"]);
            offered[0].GetAttribute("href").ShouldNotBeNull().ShouldStartWith($"/claims/{claim}/evidence/new?note=");
            offered[0].ParentElement!.QuerySelector("kbd")!.GetAttribute("aria-hidden").ShouldBe("true");
            offered.ShouldAllBe(o => o.Closest(".writer-notes > li.takes") != null);
            page.TextOf("#keys").ShouldNotBeNull().ShouldContain("take a note of the writer over as evidence");
            // Two lists may stand on the workbench; an address leads into one of them.
            page.Document.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        }
        (await browser.Get($"/articles/{article}?claim={claim}")).TextOf(".block.keys").ShouldNotBeNull().ShouldContain("take a note over");
        (await (await App.SignIn(TestApp.Admin)).Get($"/articles/{article}?claim={claim}"))
            .Document.QuerySelectorAll("[data-key=e]")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_claim_that_cannot_be_changed_offers_no_key()
    {
        var article = await App.Article();
        await App.Note(article);
        var claim = await App.Claim(article, "cost 40 million euros");
        await App.Review(
            TestApp.Checker,
            claim,
            (review, actor, now) => review.ProposeToClose(actor, Domain.Reviews.Closing.NotCheckable, "An opinion.", now)
        );
        await App.Agree(claim);
        var browser = await App.SignIn(TestApp.Checker);

        (await browser.Get($"/articles/{article}?claim={claim}")).Document.QuerySelectorAll("#hand .writer-notes > li").Length.ShouldBe(2);
        foreach (var address in new[] { $"/claims/{claim}", $"/articles/{article}?claim={claim}" })
            (await browser.Get(address)).Document.QuerySelectorAll("[data-key=e]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_note_of_another_article_fills_nothing()
    {
        var (one, other) = (await App.Article(), await App.Article());
        await App.Note(other);
        var claim = await App.Claim(one);
        var note = (await App.Claim(other), await (await App.SignIn(TestApp.Checker)).Get($"/articles/{other}/notes")).Item2;
        note.Document.QuerySelectorAll(".writer-notes > li").Length.ShouldBe(3);
        var foreign = await App.Db(db =>
            Task.FromResult(db.VersionNotes.Where(n => n.ArticleId == other).SelectMany(n => n.Notes).First().Id)
        );

        (await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}/evidence/new?note={foreign}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Those_without_a_place_stay_listed_and_touch_no_claim()
    {
        var article = await App.Article();
        await App.Note(article, new FoundNote(NoteKind.Comment, new(-1, -1)) { Words = "Where was this?" });
        var claim = await App.Claim(article);

        (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{article}/notes")).Text.ShouldContain(
            "without a place: its words are gone"
        );
        (await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}")).Document.QuerySelector("#claim-notes").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_may_not_read_articles_sees_no_note()
    {
        var article = await App.Article();
        await App.Note(article);

        (await App.Anonymous().Get($"/articles/{article}/notes")).Text.ShouldNotContain(NotesDesk.Secret);
        (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{Guid.NewGuid()}/notes")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Hostile_notes_are_words()
    {
        const string hostile = "<script>alert(1)</script>\" onload=\"x";
        var article = await App.Article();
        await App.Note(article, NotesDesk.On(Content.Text, "opened in 1932") with { Words = hostile, Author = hostile });
        var claim = await App.Claim(article);
        var browser = await App.SignIn(TestApp.Checker);

        foreach (var address in new[] { $"/articles/{article}", $"/articles/{article}/notes", $"/claims/{claim}" })
        {
            var page = await browser.Get(address);
            page.Text.ShouldContain("<script>alert(1)</script>");
            page.Document.QuerySelectorAll("main script, [onload]").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Ten_thousand_notes_do_not_lengthen_the_workbench()
    {
        var text = string.Join(
            "\n\n",
            Enumerable.Range(0, 500).Select(i => FormattableString.Invariant($"Sentence {i} of a chapter stands here."))
        );
        var (bare, noted) = (await App.Article(text), await App.Article(text));
        var found = Enumerable
            .Range(0, VersionNotes.Most)
            .Select(i => new FoundNote(NoteKind.Link, new(i, i + 5)) { Address = "https://a.example/" });
        await App.Note(noted, [.. found]);
        var browser = await App.SignIn(TestApp.Checker);

        var (without, with) = (await browser.Get($"/articles/{bare}"), await browser.Get($"/articles/{noted}"));
        with.Bytes.Length.ShouldBeLessThan(without.Bytes.Length + 200_000);
        var last = await browser.Get($"/articles/{noted}/notes?after=9990");
        last.Document.QuerySelectorAll(".writer-notes > li").Length.ShouldBe(10);
        (await browser.Get($"/articles/{noted}/notes")).Document.QuerySelectorAll(".writer-notes > li").Length.ShouldBe(50);
    }
}
