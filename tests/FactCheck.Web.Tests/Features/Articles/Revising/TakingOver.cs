using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Revising;

public sealed class TakingOver(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task Comparing_says_what_would_become_of_every_claim_and_stores_nothing()
    {
        var article = await App.Article();
        await App.Claim(article, "opened in 1932", ReviewState.Approved);
        var changed = await App.Claim(article, "“nine in ten” residents", ReviewState.Approved);
        var page = await (await App.RevisionForm(article, RevisionDesk.Changed)).Submit();

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll(".counts b").Select(b => b.TextContent).ShouldBe(["1", "1", "0"]);
        page.TextOf(".fates li")!.ShouldContain("removed: “nine in ten” residents");
        page.TextOf(".fates li")!.ShouldContain("Its approval ends.");
        page.Document.QuerySelectorAll(".text-diff del").Select(d => d.TextContent).ShouldBe(["removed: nine"]);
        page.Document.QuerySelectorAll(".text-diff ins").Select(d => d.TextContent).ShouldContain("added: eight");
        page.Problems.ShouldBeEmpty();
        (await App.Stored(article)).Versions.Count.ShouldBe(1);
        (await App.Review(changed)).State.ShouldBe(ReviewState.Approved);
    }

    [Fact]
    public async Task Taking_a_revision_over_moves_what_is_unchanged_proposes_what_changed_and_orphans_what_is_gone()
    {
        var article = await App.Article();
        var kept = await App.Claim(article, "opened in 1932", ReviewState.Approved);
        var changed = await App.Claim(article, "“nine in ten” residents use it", ReviewState.AwaitingApproval);
        var gone = await App.Claim(article, "40 million euros", ReviewState.InProgress);

        var page = await App.Revise(
            article,
            "The old bridge was built long ago.\n\nThe bridge opened in 1932.\n\nThe mayor said that “eight in ten” residents use it."
        );

        page.Url.AbsolutePath.ShouldBe($"/articles/{article}");
        page.Text.ShouldContain("Version 2 is in. 2 claims wait for a decision.");
        page.TextOf("#unsettled").ShouldBe("Words changed in version 2");
        page.Document.QuerySelectorAll(".unsettled .diff del").Length.ShouldBe(2);
        page.Document.QuerySelectorAll(".unsettled a[href$='/anchor']").Length.ShouldBe(2);

        var (one, two, three) = (await App.Review(kept), await App.Review(changed), await App.Review(gone));
        (one.Anchor, one.State, one.Claim.Exact, one.ApprovedHash).ShouldBe(
            (Anchor.Held, ReviewState.Approved, "opened in 1932", one.HashContent())
        );
        (two.Anchor, two.State, two.Claim.Exact).ShouldBe((Anchor.Proposed, ReviewState.InProgress, "“nine in ten” residents use it"));
        two.Proposed!.Value.In((await App.Stored(article)).Current.Text).ShouldContain("eight in ten");
        (three.Anchor, three.State).ShouldBe((Anchor.Orphaned, ReviewState.InProgress));
        (await App.Events(article)).ShouldBe(["article-imported", "article-revised"]);
        (await App.Events(kept))[^1].ShouldBe("claim-carried-over");
        (await App.Events(changed))[^2..].ShouldBe(["anchor-lost", "submission-voided"]);
        (await App.Events(gone))[^1].ShouldBe("anchor-lost");
    }

    [Fact]
    public async Task The_form_begins_with_the_text_as_it_is_and_its_structure()
    {
        var article = await App.Change(
            TestApp.Checker,
            (db, actor, now) =>
            {
                var made = Article.Import(
                    actor,
                    Content.Particulars,
                    StructuredText.Parse("# The bridge\n- opened in 1932"),
                    Obtained.Pasted,
                    now
                );
                db.Articles.Add(made);
                return Task.FromResult(made.Id);
            }
        );
        var form = (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{article}/revise")).Form("/revise/compare");
        (form["Command.Text"], form["Command.Format"], form["Command.Version"]).ShouldBe(
            ("# The bridge\n- opened in 1932", "Structured", "1")
        );

        await App.Revise(article, "# The bridge\n- opened in 1932\n- was repaired in 1960");

        (await App.Stored(article))
            .Current.Blocks.Select(b => b.Kind)
            .ShouldBe([BlockKind.Heading, BlockKind.ListItem, BlockKind.ListItem]);
    }

    [Fact]
    public async Task A_file_is_compared_first_and_taken_over_as_a_file()
    {
        var article = await App.Article();
        var browser = await App.SignIn(TestApp.Editor);
        var form = (await browser.Get($"/articles/{article}/revise"))
            .Form("/revise/compare")
            .File("Upload", "new.txt", Encoding.UTF8.GetBytes(RevisionDesk.Changed));
        var compared = await form.Submit();
        TextArea(compared).ShouldBe(RevisionDesk.Changed);
        await compared.Form("Take the revision over").Submit();
        var current = (await App.Stored(article)).Current;
        (current.Number, current.Text, current.How, current.ObtainedBy).ShouldBe(
            (2, RevisionDesk.Changed, Obtained.Uploaded, (await App.Actor(TestApp.Editor)).Id)
        );
    }

    [Theory]
    [InlineData("", "The article has no text; paste it or choose a file.")]
    [InlineData("  \n ", "The article has no text; paste it or choose a file.")]
    [InlineData("one\ntwo\0", "Line 2 holds the control character U+0000; remove it and import again.")]
    [InlineData("one\u0007", "Line 1 holds the control character U+0007; remove it and import again.")]
    [InlineData(Content.Text, "This is the text that is being checked already; nothing was changed.")]
    public async Task A_text_that_is_no_revision_gets_one_sentence_and_stays_typed(string text, string sentence)
    {
        var article = await App.Article();
        var browser = await App.SignIn(TestApp.Checker);
        foreach (var address in new[] { "/revise", "/revise/compare" })
        {
            var form = (await browser.Get($"/articles/{article}/revise")).Form("/revise/compare").Fill(("Command.Text", text));
            var request = form.Request();
            request.RequestUri = new($"/articles/{article}{address}", UriKind.Relative);
            var page = await browser.Send(request);
            if (address == "/revise/compare" && text == Content.Text)
            {
                page.Text.ShouldContain("Every word stays.");
                continue;
            }
            page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            page.Problems.ShouldBe([sentence]);
            page.Document.GetElementById("Command_Text")!.GetAttribute("aria-invalid").ShouldBe("true");
            if (!text.Contains('\0'))
                TextArea(page).Trim().ShouldBe(text.Trim());
        }
        (await App.Stored(article)).Versions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Five_megabytes_are_refused_in_words_and_still_there()
    {
        var article = await App.Article();
        var text = string.Concat(Enumerable.Repeat("Fifty characters of text that stand in every line.\n", 5 * 1024 * 1024 / 51));
        var page = await (await App.RevisionForm(article, text)).Submit();
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldHaveSingleItem().ShouldContain("an article may have up to 1,000,000");
        TextArea(page).Length.ShouldBe(text.Length);
    }

    [Fact]
    public async Task Another_article_altogether_is_said_to_be_one()
    {
        var article = await App.Article();
        await App.Claim(article);
        var page = await (
            await App.RevisionForm(article, "Cats sleep for most of the day.\n\nNobody has ever asked one of them why, and none would say.")
        ).Submit();
        page.TextOf("[role=alert]")!.ShouldContain("Hardly anything of the text is the same.");
        page.TextOf("[role=alert]")!.ShouldContain("import it as an article of its own");
        page.Document.QuerySelectorAll(".counts b").Select(b => b.TextContent).ShouldBe(["0", "0", "1"]);
    }

    [Fact]
    public async Task A_stale_form_says_what_changed_and_can_be_sent_again_knowingly()
    {
        var article = await App.Article();
        var form = await App.RevisionForm(article, "Too late.");
        await App.Revise(article, RevisionDesk.Changed, TestApp.Editor);
        var compared = await form.Submit();
        var page = await compared.Form("Take the revision over").Submit();
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".stale")!.ShouldContain("brought in version 2 of the text");
        TextArea(page).ShouldBe("Too late.");
        page.Form("/revise/compare")["Command.Version"].ShouldBe("2");
        (await App.Stored(article)).Versions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_form_posted_twice_revises_once()
    {
        var article = await App.Article();
        var take = (await (await App.RevisionForm(article, RevisionDesk.Changed)).Submit()).Form("Take the revision over");
        (await take.Submit()).Url.ShouldBe((await take.Submit()).Url);
        (await App.Stored(article)).Versions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_administrator_reads_the_versions_and_cannot_bring_one_in()
    {
        var article = await App.Article();
        await App.Revise(article, RevisionDesk.Changed);
        var admin = await App.SignIn(TestApp.Admin);
        (await admin.Get($"/articles/{article}/revise")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.Get($"/articles/{article}")).Text.ShouldNotContain("Bring in a revised text");
        var list = await admin.Get($"/articles/{article}/versions");
        list.Text.ShouldNotContain("Bring in a revised text");
        var stored = await App.Stored(article);
        list.Document.QuerySelectorAll(".hash").Select(h => h.TextContent).ShouldBe([stored.Versions[1].Sha256, stored.Versions[0].Sha256]);
        var second = await list.Follow("Version 2");
        second.TextOf(".text-diff ins")!.ShouldContain("added: ");
        second.Text.ShouldContain(stored.Versions[1].Sha256);
        (await second.Follow("Version 1")).Document.QuerySelectorAll("del, ins").ShouldBeEmpty();
        (await admin.Get($"/articles/{article}/versions/3")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Decisions_are_kept_for_sentences_that_read_the_same()
    {
        const string text =
            "The bridge opened in 1932.\n\nWhat a bridge it is, the people of the harbour always say.\n\nIt will surely "
            + "stand for another hundred years.";
        var article = await App.Article(text);
        await App.Change(
            TestApp.Editor,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                var coverage = await db.Coverages.Load(whole.Current, default);
                coverage.Decide(
                    actor,
                    [whole.SpanOf("What a bridge it is, the people of the harbour always say.")],
                    CoverageReason.Opinion,
                    null,
                    now
                );
                coverage.Decide(
                    actor,
                    [whole.SpanOf("It will surely stand for another hundred years.")],
                    CoverageReason.Prediction,
                    null,
                    now
                );
                return 0;
            }
        );

        await App.Revise(
            article,
            "A new beginning, which nobody had asked for.\n\n"
                + text.Replace("another hundred", "a thousand more", StringComparison.Ordinal)
        );

        var current = (await App.Stored(article)).Current;
        var coverage = await App.Db(db => db.Coverages.Include(c => c.Decisions).SingleAsync(c => c.ArticleVersionId == current.Id));
        var kept = coverage.Decisions.ShouldHaveSingleItem();
        (kept.Span.In(current.Text), kept.Reason, kept.DecidedBy).ShouldBe(
            ("What a bridge it is, the people of the harbour always say.", CoverageReason.Opinion, (await App.Actor(TestApp.Editor)).Id)
        );
        (await App.Events(coverage.Id)).ShouldBe(["decisions-carried-over"]);
    }

    [Fact]
    public async Task Whatever_can_be_imported_can_be_a_revision()
    {
        var article = await App.Article("The bridge opened in 1932.");
        var page = await (await App.RevisionForm(article, ""))
            .File("Upload", "revised.md", "The bridge opened in **1933**.\n\n- in May"u8.ToArray())
            .Submit();
        TextArea(page).ShouldContain("The bridge opened in 1933.");
        TextArea(page).ShouldContain("- in May");
        page.Document.QuerySelectorAll("#Command_Format option").Select(o => o.GetAttribute("value")).ShouldBe(["Plain", "Structured"]);
        page.Document.QuerySelector("#Command_Format option[selected]")!.GetAttribute("value").ShouldBe("Structured");
        page = await (await App.RevisionForm(article, "")).File("Upload", "revised.pdf", [1, 2, 3]).Submit();
        page.Problems.ShouldContain("Choose a .txt, .md, .html or .docx file; other kinds cannot be read as an article.");
    }

    [Fact]
    public async Task Hostile_words_stay_words_in_the_difference()
    {
        const string script = "<script>alert(1)</script>";
        var article = await App.Article("The bridge opened in 1932. " + script);
        var page = await (await App.RevisionForm(article, "The bridge opened in 1933. <img src=x onerror=alert(1)>")).Submit();
        page.Text.ShouldContain("alert(1)");
        page.Document.QuerySelectorAll("main script, main img").ShouldBeEmpty();
    }

    private static string TextArea(BrowserPage page) => ((IHtmlTextAreaElement)page.Document.GetElementById("Command_Text")!).Value;
}
