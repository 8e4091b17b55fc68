using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Claims;

namespace FactCheck.Web.Tests.Features.Articles.Marking;

public sealed class EditingAClaim(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task A_new_wording_is_saved_and_the_mark_stays()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim, "edit"))
            .Form("Save the claim")
            .Submit(("Command.Statement", "The bridge was opened in 1932."), ("Command.ClaimantName", ""), ("Command.ClaimantRole", ""));
        page.TextOf("h1").ShouldBe("The bridge was opened in 1932.");
        page.Text.ShouldContain("The article, in its own voice");
        var edited = (await desk.App.Review(claim)).Claim;
        edited.Exact.ShouldBe("opened in 1932");
        (await desk.Records(claim))[0].ShouldBe("claim-edited");
    }

    [Fact]
    public async Task The_mark_moves_to_other_words()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim, "edit"))
            .Form("Save the claim")
            .Submit(("Command.Exact", "\"nine in ten\" residents"));
        page.TextOf(".excerpt .seg").ShouldBe("“nine in ten” residents");
    }

    [Theory]
    [InlineData("Command.Exact", "words that are not there", "These words are not in the article; copy them exactly as they stand.")]
    [InlineData("Command.Exact", "it", "These words stand 2 times in the article; say which occurrence you mean, 1 to 2.")]
    [InlineData("Command.Occurrence", "7", "These words stand only once in the article; leave the occurrence empty or give 1.")]
    [InlineData(
        "Command.StatedOn",
        "2999-01-01",
        "The date of the statement lies in the future; give a day up to today or leave it empty."
    )]
    [InlineData("Command.Statement", " ", "Say in a sentence of its own what is claimed.")]
    [InlineData("Command.Kind", "", "Choose what kind of claim it is.")]
    [InlineData("Command.ClaimantName", "", "Name whose role this is, or leave both empty.")]
    public async Task A_wrong_field_is_refused_in_words_and_everything_typed_stays(string field, string value, string sentence)
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim, "edit"))
            .Form("Save the claim")
            .Fill(("Command.StatedAt", "Typed at length"))
            .Submit((field, value));
        page.Problems.ShouldBe([sentence]);
        page.Form("Save the claim")["Command.StatedAt"].ShouldBe("Typed at length");
        (await desk.App.Review(claim)).Claim.StatedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_edit_voids_the_approval_and_the_form_says_so_before()
    {
        var claim = await desk.Claim(ReviewState.Approved);
        var form = await desk.Page(TestApp.Checker, claim, "edit");
        form.Text.ShouldContain("Saving takes the claim back to in progress and voids the approval.");
        await form.Form("Save the claim").Submit(("Command.Statement", "Another statement."));
        var review = await desk.App.Review(claim);
        review.State.ShouldBe(ReviewState.InProgress);
        review.ApprovedBy.ShouldBeNull();
        (await desk.Records(claim))[..2].ShouldBe(["approval-voided", "claim-edited"]);
    }
}
