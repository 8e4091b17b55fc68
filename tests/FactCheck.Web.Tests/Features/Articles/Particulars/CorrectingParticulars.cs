using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Features.Articles.Revising;

namespace FactCheck.Web.Tests.Features.Articles.Particulars;

public sealed class CorrectingParticulars(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task They_are_corrected_after_the_import_without_a_new_version_of_the_text()
    {
        var article = await App.Article();
        var browser = await App.SignIn(TestApp.Checker);
        var form = (await (await browser.Get($"/articles/{article}")).Follow("Correct the particulars")).Form("/particulars");
        form["Command.Headline"].ShouldBe("The bridge");

        var page = await form.Submit(
            ("Command.Headline", "Die Brücke"),
            ("Command.Byline", ""),
            ("Command.Outlet", "Hafenbote"),
            ("Command.Address", "https://hafenbote.example/"),
            ("Command.PublishedOn", "2025-11-30"),
            ("Command.Language", "de")
        );

        page.Text.ShouldContain("The particulars are corrected; the text is the same.");
        page.TextOf(".proof h1").ShouldBe("Die Brücke");
        page.Document.QuerySelector(".proof")!.GetAttribute("lang").ShouldBe("de");
        var stored = await App.Stored(article);
        stored.Particulars.ShouldBe(
            new ArticleParticulars("Die Brücke", null, "Hafenbote", "https://hafenbote.example/", new(2025, 11, 30), "de")
        );
        (stored.Versions.Count, stored.Current.Text).ShouldBe((1, Content.Text));
        (await App.Events(article)).ShouldBe(["article-imported", "particulars-corrected"]);
        (await browser.Get($"/articles/{article}/history")).Text.ShouldContain(
            "corrected the particulars of the article: the headline is “Die Brücke”, was “The bridge”; byline “”, was “A. Writer”"
        );
    }

    [Fact]
    public async Task A_stale_form_keeps_what_was_typed_and_shows_what_changed()
    {
        var article = await App.Article();
        var form = (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{article}/particulars")).Form("/particulars");
        await (await (await App.SignIn(TestApp.Editor)).Get($"/articles/{article}/particulars"))
            .Form("/particulars")
            .Submit(("Command.Outlet", "The Quay"));

        var stale = await form.Submit(("Command.Headline", "Mine"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("outlet “The Quay”, was “The Harbour Ledger”");
        stale.Form("/particulars")["Command.Headline"].ShouldBe("Mine");
        (await stale.Form("/particulars").Submit()).Status.ShouldBe(HttpStatusCode.OK);
        (await App.Stored(article)).Headline.ShouldBe("Mine");
    }

    [Theory]
    [InlineData("Command.Headline", " ", "Give the article a headline.")]
    [InlineData("Command.Address", "javascript:alert(1)", "Give a full address that begins with https:// or http://.")]
    [InlineData("Command.PublishedOn", "2199-01-01", "The publication date lies in the future; give a day up to today or leave it empty.")]
    [InlineData("Command.Language", "xx", "Choose the language of the text.")]
    [InlineData("Command.Byline", "A. Writer", "The particulars stand like that already; nothing was changed.")]
    public async Task Bad_input_gets_one_sentence_and_is_kept(string field, string value, string sentence)
    {
        var article = await App.Article();
        var page = await (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{article}/particulars"))
            .Form("/particulars")
            .Submit((field, value));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        (await App.Stored(article)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Another_language_tells_sentences_apart_anew_at_once()
    {
        var article = await App.Article("Das ist die Fa. Meier aus Hamburg. Sie ist z. B. bekannt.");
        var browser = await App.SignIn(TestApp.Checker);
        await browser.Get($"/articles/{article}");

        await (await browser.Get($"/articles/{article}/particulars")).Form("/particulars").Submit(("Command.Language", "de"));

        var drawn = (await browser.Get($"/articles/{article}")).Document.QuerySelectorAll(".proof .sentence").Length;
        var text = await App.Stored(article);
        drawn.ShouldBe(Domain.Articles.Splitting.Sentences.Split(text.Current.Text, "de").Count);
    }

    [Fact]
    public async Task Another_language_cuts_the_sentence_of_a_claim_anew_and_what_was_approved_of_it_ends()
    {
        const string text = "Die Fähre kam am 3. Oktober aus Kiel. Sie blieb.";
        var article = await App.Article(text);
        var cut = await App.Claim(article, "Die Fähre", Domain.Reviews.ReviewState.Approved);
        var same = await App.Claim(article, "Sie blieb", Domain.Reviews.ReviewState.Approved);

        (await App.Review(cut)).Claim.Sentence.ShouldBe("Die Fähre kam am 3.");
        await (await (await App.SignIn(TestApp.Checker)).Get($"/articles/{article}/particulars"))
            .Form("/particulars")
            .Submit(("Command.Language", "de"));

        var (one, other) = (await App.Review(cut), await App.Review(same));
        one.Claim.Sentence.ShouldBe("Die Fähre kam am 3. Oktober aus Kiel.");
        (one.State, one.VoidedBecause).ShouldBe((Domain.Reviews.ReviewState.InProgress, Domain.Reviews.VoidReason.Sentence));
        other.State.ShouldBe(Domain.Reviews.ReviewState.Approved);
        (await App.Events(cut)).ShouldContain("claim-sentence-recut");
        (await App.Events(same)).ShouldNotContain("claim-sentence-recut");
        (await (await App.SignIn(TestApp.Editor)).Get($"/claims/{cut}/history")).Text.ShouldContain(
            "corrected the article’s language, so that the sentence around the claim’s words is now “Die Fähre kam am 3. Oktober aus "
                + "Kiel.”, was “Die Fähre kam am 3.”"
        );
    }

    [Fact]
    public async Task An_administrator_does_not_correct_them()
    {
        var article = await App.Article();
        var form = (await (await App.SignIn(TestApp.Admin)).Get($"/articles/{article}/particulars")).Form("/particulars");
        (await form.Submit(("Command.Headline", "Another"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await App.Db(db => db.Articles.Load(article, default))).Version.ShouldBe(1);
    }
}
