using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Sources;

public sealed class CorrectingSources(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task A_typo_is_mended_for_every_claim_and_what_was_approved_of_them_ends()
    {
        var article = await App.Article();
        var approved = await App.Claim(article, "opened in 1932", ReviewState.Approved);
        var source = await SourceOf(approved);
        var open = await App.Claim(article, "The bridge");
        await Reuse(source, open);
        var browser = await App.SignIn(TestApp.Checker2);
        var page = await (await browser.Get($"/sources/{source}")).Follow("Correct them");
        page.TextOf("#what-ends")!.ShouldContain("2 claims rest on it");
        page.TextOf("#what-ends")!.ShouldContain("one approval will end");

        page = await page.Form("/correct").Submit(("Command.Title", "City archive, volume 3"));

        page.Text.ShouldContain("The source is corrected; the claims that rest on it follow.");
        page.TextOf("h1").ShouldBe("City archive, volume 3");
        page.Text.ShouldContain("corrected the source: the title is “City archive, volume 3”, was “City archive”");
        var (first, second) = (await App.Review(approved), await App.Review(open));
        (first.State, first.VoidedBecause).ShouldBe((ReviewState.InProgress, VoidReason.Source));
        var corrector = (await App.Actor(TestApp.Checker2)).Id;
        first.PartsBy(corrector).ShouldBe([Part.Source]);
        second.PartsBy(corrector).ShouldBe([Part.Source]);
        (await browser.Get($"/claims/{approved}")).Text.ShouldContain("what is recorded of a source that it rests on was corrected");
        (await browser.Get($"/articles/{article}/history")).Text.ShouldContain(
            "the source of evidence 1, “City archive, volume 3”, was corrected"
        );
    }

    [Fact]
    public async Task The_form_begins_with_what_is_recorded_and_asks_for_a_change()
    {
        var source = await Source();
        var form = (await (await App.SignIn(TestApp.Checker)).Get($"/sources/{source}/correct")).Form("/correct");
        (form["Command.Title"], form["Command.Publisher"], form["Command.Type"]).ShouldBe(("City archive", "The city", "OfficialDocument"));

        var same = await form.Submit();

        same.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        same.Problems.ShouldBe(["The source stands like that already; nothing was changed."]);
    }

    [Theory]
    [InlineData("Command.Title", " ", "Give the source a title.")]
    [InlineData("Command.Address", "javascript:alert(1)", "Give a full address that begins with https:// or http://.")]
    [InlineData("Command.Standing", "Secondary", "Say why a secondary source has to do; the report prints it.")]
    public async Task Bad_input_gets_one_sentence_and_is_kept(string field, string value, string sentence)
    {
        var source = await Source();

        var page = await (await (await App.SignIn(TestApp.Checker)).Get($"/sources/{source}/correct"))
            .Form("/correct")
            .Submit((field, value));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        page.Form("/correct")[field].ShouldBe(value);
    }

    [Fact]
    public async Task A_stale_form_keeps_what_was_typed_and_shows_what_changed()
    {
        var source = await Source();
        var form = (await (await App.SignIn(TestApp.Checker)).Get($"/sources/{source}/correct")).Form("/correct");
        await (await (await App.SignIn(TestApp.Editor)).Get($"/sources/{source}/correct"))
            .Form("/correct")
            .Submit(("Command.Publisher", "The port"));

        var stale = await form.Submit(("Command.Title", "Mine"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("publisher “The port”, was “The city”");
        stale.Form("/correct")["Command.Title"].ShouldBe("Mine");
        (await stale.Form("/correct").Submit()).TextOf("h1").ShouldBe("Mine");
    }

    [Fact]
    public async Task Whoever_may_not_check_claims_sees_no_way_to_it_and_is_refused()
    {
        var source = await Source();
        var admin = await App.SignIn(TestApp.Admin);

        (await admin.Get($"/sources/{source}")).Document.QuerySelector($"a[href='/sources/{source}/correct']").ShouldBeNull();
        (await admin.Get($"/sources/{source}/correct"))
            .Document.QuerySelector("form[action$='/correct'] button[aria-disabled=true]")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task An_unknown_source_is_not_found() =>
        (await (await App.SignIn(TestApp.Checker)).Get($"/sources/{Guid.CreateVersion7()}/correct")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );

    private async Task<Guid> Source() => await App.Evidence(await App.Claim(await App.Article()));

    private async Task<Guid> SourceOf(Guid claim) => (await App.Review(claim)).Claim.Evidence[0].SourceId;

    private async Task Reuse(Guid source, Guid claim) =>
        await (await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}/evidence/new?source={source}"))
            .Form("/evidence/new")
            .Submit(("Command.SourceId", source.ToString()), ("Command.Stance", "Context"), ("Command.Place", "page 3"));
}
