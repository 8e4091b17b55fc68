using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Covering;

public sealed class DecidingTogether(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task Whoever_decides_second_about_a_sentence_reads_first_what_was_decided()
    {
        var (article, starts) = await _app.Quay();
        var late = (await _app.List(article, "Untouched")).Choosing(starts[1..3], "Opinion", "Colour.");
        await (await _app.List(article, person: TestApp.Editor)).Choosing([starts[2]], "Question").Submit();

        var page = await late.Submit();
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".stale")!.ShouldContain("decided about 1 sentence: not checkable, a question");
        page.Document.QuerySelectorAll("table.sentences input[checked]").Length.ShouldBe(2);
        page.Form("/coverage/decide")["Command.Note"].ShouldBe("Colour.");
        (await _app.Decided(article)).ShouldBe([(starts[2], CoverageReason.Question, null)]);

        await page.Form("/coverage/decide").Submit();
        (await _app.Decided(article)).ShouldBe([
            (starts[1], CoverageReason.Opinion, "Colour."),
            (starts[2], CoverageReason.Opinion, "Colour."),
        ]);
    }

    [Fact]
    public async Task Two_who_decide_about_different_sentences_are_not_in_each_others_way()
    {
        var (article, starts) = await _app.Quay();
        var late = (await _app.List(article)).Choosing([starts[1]], "Opinion");
        await (await _app.List(article, person: TestApp.Editor)).Choosing([starts[2]], "Question").Submit();

        (await late.Submit()).TextOf(".toast")!.ShouldContain("One sentence is decided.");
        (await _app.Decided(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_decision_that_nobody_here_has_read_is_not_taken_back()
    {
        var (article, starts) = await _app.Quay();
        await (await _app.List(article)).Choosing([starts[1]], "Opinion").Submit();
        var late = (await _app.List(article)).TakingBack([starts[1]]);
        await (await _app.List(article, person: TestApp.Editor)).Choosing([starts[1]], "Heading").Submit();

        (await late.Submit()).Status.ShouldBe(HttpStatusCode.Conflict);
        (await _app.Decided(article)).ShouldBe([(starts[1], CoverageReason.Heading, null)]);
    }

    [Fact]
    public async Task A_refusal_for_another_reason_does_not_pass_for_having_read_the_change()
    {
        var (article, starts) = await _app.Quay();
        var late = (await _app.List(article, "Untouched")).Choosing([starts[1]]);
        await (await _app.List(article, person: TestApp.Editor)).Choosing([starts[1]], "Question").Submit();

        var refused = await late.Submit();
        refused.Problems.ShouldBe(["Choose why these sentences carry no claim."]);
        refused.Text.ShouldContain("One more sentence is chosen that this list does not show; it stays chosen.");
        (await refused.Form("/coverage/decide").Submit(("Command.Reason", "Opinion"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }
}
