using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Claims;

namespace FactCheck.Web.Tests.Features.Reviews.Writing;

public sealed class WritingVerdicts(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task A_revision_is_written_on_the_claims_page_and_compared_with_the_one_before()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        await Write(claim, "mostly-true", "The bridge opened that year.", "The archive has the day [1].");
        var page = await Write(claim, "true", "The bridge opened that spring.", "The archive has the day [1].");
        page.TextOf(".verdict .word").ShouldBe("True");
        page.TextOf(".diff del").ShouldBe("removed: year");
        page.TextOf(".diff ins").ShouldBe("added: spring");
        page.Text.ShouldContain("Rating changed from Mostly true to True");
        (await desk.Records(claim))[..2].ShouldBe(["verdict-written", "verdict-written"]);
    }

    [Theory]
    [InlineData("Command.Rating", "pants-on-fire", "Choose a rating of the scale shown; this one belongs to another.")]
    [InlineData(
        "Command.ScaleId",
        "0199a000-0000-7000-8000-0000000000ff",
        "Choose a rating of the scale shown; this one belongs to another."
    )]
    [InlineData(
        "Command.Rationale",
        "As [1] and [7] show.",
        "The rationale cites [7], which is not evidence of this claim; cite only the numbers listed under Evidence."
    )]
    [InlineData("Command.Rationale", "", "Write the rationale: how the evidence leads to the rating.")]
    [InlineData("Command.Conclusion", " ", "Write the conclusion: one sentence that a reader can quote.")]
    public async Task A_wrong_field_is_refused_in_words_and_everything_typed_stays(string field, string value, string sentence)
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        var form = (await desk.Page(TestApp.Checker, claim))
            .Form("/verdict")
            .Fill(("Command.Rating", "true"), ("Command.Conclusion", "Typed conclusion."), ("Command.Rationale", "Typed rationale [1]."));
        var page = await form.Submit((field, value));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        var again = page.Form("/verdict");
        if (field is not "Command.Conclusion")
            again["Command.Conclusion"].ShouldBe("Typed conclusion.");
        if (field is not "Command.Rationale")
            again["Command.Rationale"].ShouldBe("Typed rationale [1].");
        if (field is not "Command.Rating")
            again["Command.Rating"].ShouldBe("true");
        (await desk.App.Review(claim)).Verdicts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conclusion_too_long_is_kept_and_counted()
    {
        var claim = await desk.Claim();
        var longer = new string('a', 168);
        var page = await Write(claim, "true", longer, "Because.");
        page.Problems.ShouldBe(["This is 168 characters. Cut it to 160 or fewer."]);
        page.Form("/verdict")["Command.Conclusion"].ShouldBe(longer);
    }

    [Fact]
    public async Task A_rating_that_was_not_chosen_is_asked_for()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim))
            .Form("/verdict")
            .Submit(("Command.Conclusion", "So."), ("Command.Rationale", "Because."));
        page.Problems.ShouldBe(["Choose a rating."]);
        page.TextOf(".picker .error").ShouldBe("Choose a rating.");
    }

    [Fact]
    public async Task A_revision_voids_the_submission()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        await Write(claim, "false", "It is not so.", "The archive says otherwise [1].");
        (await desk.App.Review(claim)).State.ShouldBe(ReviewState.InProgress);
        (await desk.Records(claim))[..2].ShouldBe(["submission-voided", "verdict-written"]);
    }

    private async Task<BrowserPage> Write(Guid claim, string rating, string conclusion, string rationale) =>
        await (await desk.Page(TestApp.Checker, claim))
            .Form("/verdict")
            .Submit(("Command.Rating", rating), ("Command.Conclusion", conclusion), ("Command.Rationale", rationale));
}
