using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Marking;

namespace FactCheck.Web.Tests.Features.Articles.Covering;

public sealed class UndoingDecisions(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task A_decision_is_undone_from_its_confirmation_and_the_undo_too()
    {
        var (article, starts) = await _app.Quay();
        var done = await (await _app.List(article)).Choosing(starts[1..3], "Other", "Colour.").Submit();
        done.TextOf(".toast").ShouldBe("2 sentences are decided. Undo");

        var back = await done.Undo();
        back.TextOf(".toast").ShouldBe("Taken back. These sentences are untouched again. Undo");
        (await _app.Decided(article)).ShouldBeEmpty();

        await back.Undo();
        (await _app.Decided(article)).ShouldBe([
            (starts[1], CoverageReason.Other, "Colour."),
            (starts[2], CoverageReason.Other, "Colour."),
        ]);
    }

    [Fact]
    public async Task Undoing_leads_back_to_the_sentence_on_the_workbench()
    {
        var (article, starts) = await _app.Quay();
        var done = await (await _app.List(article)).Choosing([starts[1]], "Opinion").With("proof", "2").Submit();
        done.Url.PathAndQuery.ShouldBe($"/articles/{article}");
        (await done.Undo()).Url.PathAndQuery.ShouldBe($"/articles/{article}");
        (await _app.Decided(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_that_took_anothers_place_is_undone_to_that_one()
    {
        var (article, starts) = await _app.Quay();
        await (await _app.List(article)).Choosing(starts[1..3], "Opinion", "Colour.").Submit();
        var done = await (await _app.List(article)).Choosing(starts[1..3], "Heading").Submit();
        await done.Undo();
        (await _app.Decided(article)).ShouldBe([
            (starts[1], CoverageReason.Opinion, "Colour."),
            (starts[2], CoverageReason.Opinion, "Colour."),
        ]);
    }

    [Fact]
    public async Task What_one_step_cannot_bring_back_offers_no_undo()
    {
        var (article, starts) = await _app.Quay();
        await (await _app.List(article)).Choosing([starts[1]], "Opinion").Submit();
        await (await _app.List(article)).Choosing([starts[2]], "Question").Submit();
        (await (await _app.List(article)).Choosing(starts[1..3], "Heading").Submit()).TextOf(".toast").ShouldBe("2 sentences are decided.");
        (await (await _app.List(article)).Choosing(starts[2..4], "OutOfScope").Submit())
            .TextOf(".toast")
            .ShouldBe("2 sentences are decided.");
    }

    [Fact]
    public async Task All_untouched_sentences_at_once_are_undone_whole_and_earlier_decisions_stay()
    {
        var (article, starts) = await _app.Quay();
        await (await _app.List(article)).Choosing([starts[1]], "Opinion").Submit();
        var done = await (await _app.List(article)).Choosing([], "OutOfScope").Fill(("Command.AllUntouched", "true")).Submit();
        (await _app.Decided(article)).Count.ShouldBe(4);
        await done.Undo();
        (await _app.Decided(article)).ShouldBe([(starts[1], CoverageReason.Opinion, null)]);
    }

    [Fact]
    public async Task An_undo_that_came_too_late_changes_nothing()
    {
        var (article, starts) = await _app.Quay();
        var done = await (await _app.List(article)).Choosing(starts[1..3], "Opinion").Submit();
        await (await _app.List(article, person: TestApp.Editor)).Choosing([starts[1]], "Heading").Submit();

        (await done.Undo()).Status.ShouldBe(HttpStatusCode.Conflict);
        (await _app.Decided(article)).ShouldBe([(starts[1], CoverageReason.Heading, null), (starts[2], CoverageReason.Opinion, null)]);
    }
}
