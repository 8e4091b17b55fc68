using System.Globalization;
using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Marking;

namespace FactCheck.Web.Tests.Features.Articles.Reshaping;

public sealed class MovingAMark(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task Typed_words_move_the_mark_and_undo_and_undo_again_work()
    {
        var (article, claim) = await Marked();
        var moved = await (await _app.Page(claim, "move")).Form("Move the mark").Submit(("Command.Exact", "bridge opened in 1932"));

        moved.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim}");
        moved.TextOf(".toast").ShouldBe("The mark was moved. Undo");
        (await Exact(claim)).ShouldBe("bridge opened in 1932");
        (await _app.Records(claim))[0].ShouldBe("claim-edited");

        var back = await moved.Undo();
        back.TextOf(".toast").ShouldBe("The mark is back where it was. Undo");
        (await Exact(claim)).ShouldBe("opened in 1932");
        (await back.Undo()).TextOf(".toast").ShouldBe("The mark was moved. Undo");
        (await Exact(claim)).ShouldBe("bridge opened in 1932");
    }

    [Fact]
    public async Task The_bounds_that_the_script_sends_are_taken_from_the_workbench()
    {
        var (article, claim) = await Marked();
        var checker = await _app.SignIn(TestApp.Checker);
        var bench = await checker.Get($"/articles/{article}?claim={claim}");
        var form = bench.Document.QuerySelector("form[data-bounds]")!;
        string Field(string name) => form.QuerySelector($"[name='{name}']")!.GetAttribute("value")!;
        (Field("Command.Start"), Field("Command.End"), form.HasAttribute("hidden")).ShouldBe(("11", "25", true));

        var fields = form.QuerySelectorAll("input")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("name") == "Command.Start" ? "4" : i.GetAttribute("value")!));
        await checker.Post($"/claims/{claim}/move", [.. fields]);

        (await Exact(claim)).ShouldBe("bridge opened in 1932");
    }

    [Theory]
    [InlineData("opened", "opened")]
    [InlineData("opened in 1932 and cost", "opened in 1932 and cost")]
    public async Task Words_that_begin_where_the_mark_stands_need_no_occurrence(string words, string expected)
    {
        var (_, claim) = await Marked("It opened. It opened in 1932 and cost nothing.", "opened in 1932");
        await (await _app.Page(claim, "move")).Form("Move the mark").Submit(("Command.Exact", words));
        (await Exact(claim)).ShouldBe(expected);
        (await _app.Review(claim)).Claim.Start.ShouldBe(14);
    }

    [Theory]
    [InlineData("", "", "Give the words of the article that make the claim.")]
    [InlineData("never stood here", "", "These words are not in the article; copy them exactly as they stand.")]
    [InlineData("opened in 1932", "", "Nothing was changed, so nothing was saved.")]
    [InlineData("The bridge", "2", "These words stand only once in the article; leave the occurrence empty or give 1.")]
    public async Task A_place_that_cannot_be_is_refused(string words, string occurrence, string sentence)
    {
        var (_, claim) = await Marked();
        var page = await (await _app.Page(claim, "move"))
            .Form("Move the mark")
            .Submit(("Command.Exact", words), ("Command.Occurrence", occurrence));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        (await Exact(claim)).ShouldBe("opened in 1932");
    }

    [Theory]
    [InlineData(0, 9999, "This selection lies outside the article; select the words again.")]
    [InlineData(8, 8, "This selection lies outside the article; select the words again.")]
    [InlineData(3, 6, "This selection cuts a character in two; select whole characters.")]
    public async Task A_selection_that_cannot_be_is_refused_and_the_form_comes_back_with_the_words_marked(
        int start,
        int end,
        string sentence
    )
    {
        var (_, claim) = await Marked("It 👩‍🔧 opened in 1932.", "opened");
        var form = (await _app.Page(claim, "move"))
            .Form("Move the mark")
            .Without("Command.Start")
            .Without("Command.Exact")
            .With("Command.Start", Number(start))
            .With("Command.End", Number(end));
        var page = await form.Submit();
        page.Problems.ShouldBe([sentence]);
        page.Form("Move the mark")["Command.Exact"].ShouldBe("opened");
    }

    [Fact]
    public async Task A_stale_form_says_what_changed_and_can_be_sent_again()
    {
        var (_, claim) = await Marked();
        var form = (await _app.Page(claim, "move")).Form("Move the mark").Fill(("Command.Exact", "bridge opened"));
        await _app.ChangeMeanwhile(claim);

        var page = await form.Submit();
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".stale").ShouldNotBeNull();
        page.Form("Move the mark")["Command.Exact"].ShouldBe("bridge opened");
        await page.Form("Move the mark").Submit();
        (await Exact(claim)).ShouldBe("bridge opened");
    }

    [Fact]
    public async Task An_undo_that_came_too_late_changes_nothing()
    {
        var (_, claim) = await Marked();
        var moved = await (await _app.Page(claim, "move")).Form("Move the mark").Submit(("Command.Exact", "bridge opened"));
        await _app.ChangeMeanwhile(claim);
        (await moved.Undo()).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Exact(claim)).ShouldBe("bridge opened");
    }

    [Fact]
    public async Task Moving_an_approved_mark_voids_the_approval_and_the_form_says_so()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, "opened in 1932", ReviewState.Approved);
        var page = await _app.Page(claim, "move");
        page.Text.ShouldContain("voids the approval");
        await page.Form("Move the mark").Submit(("Command.Exact", "bridge opened"));
        (await _app.Records(claim))[..2].ShouldBe(["approval-voided", "claim-edited"]);
        (await _app.State(claim)).ShouldBe(ReviewState.InProgress);
    }

    [Fact]
    public async Task A_closed_claim_stays_where_it_is_and_an_administrator_moves_nothing()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, "opened in 1932", ReviewState.Closed);
        var page = await _app.Page(claim, "move");
        page.TextOf(".why").ShouldBe("The claim is closed; an editor has to reopen it before it can be changed.");
        (await page.Form("Move the mark").Submit(("Command.Exact", "bridge opened"))).Problems.ShouldHaveSingleItem();
        var admin = await _app.Page(claim, "move", TestApp.Admin);
        (await admin.Form("Move the mark").Submit(("Command.Exact", "bridge opened"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(Guid Article, Guid Claim)> Marked(string text = MarkDesk.Text, string words = "opened in 1932")
    {
        var article = await _app.Article(text);
        return (article, await _app.Claim(article, words));
    }

    private async Task<string> Exact(Guid claim) => (await _app.Review(claim)).Claim.Exact;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
