using System.Net;
using FactCheck.Domain.Claims;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Claims.Evidencing;

public sealed class EvidenceForms(Desk desk) : IClassFixture<Desk>
{
    private static readonly (string, string)[] NewSource =
    [
        ("Command.Title", "Ledger of the harbour"),
        ("Command.Type", "OfficialDocument"),
        ("Command.Standing", "Primary"),
        ("Command.Address", "https://harbour.example/ledger"),
        ("Command.Stance", "Contradicts"),
        ("Command.Passage", "Opened in 1933."),
        ("Command.Place", "page 9"),
    ];

    [Fact]
    public async Task A_new_source_and_its_evidence_are_recorded_together()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim, "evidence/new")).Form("Add evidence").Submit(NewSource);
        page.Url.AbsolutePath.ShouldBe(Desk.Address(claim));
        page.TextOf("#e1")!.ShouldContain("Ledger of the harbour");
        page.TextOf("#e1")!.ShouldContain("Opened in 1933.");
        (await desk.Records(claim))[0].ShouldBe("evidence-added");
        var evidence = (await desk.App.Review(claim)).Claim.Evidence.ShouldHaveSingleItem();
        evidence.Stance.ShouldBe(Stance.Contradicts);
        (
            await desk.App.Db(db => db.AuditRecords.CountAsync(r => r.SubjectId == evidence.SourceId && r.Event == "source-recorded"))
        ).ShouldBe(1);
    }

    [Theory]
    [InlineData("Command.Address", "http://www.atlas.example/ports/?utm_source=x#top")]
    [InlineData("Command.Title", "Atlas of the prots")]
    public async Task A_source_that_is_there_is_offered_once_and_used_or_recorded_anyway(string field, string value)
    {
        var atlas = ("Command.Title", "Atlas of the ports");
        var address = ("Command.Address", "https://atlas.example/ports");
        var first = await desk.Claim();
        if (
            await desk.App.Db(db => db.Sources.Where(s => s.Title == "Atlas of the ports").Select(s => s.Id).FirstOrDefaultAsync())
            == default
        )
            await (await desk.Page(TestApp.Checker, first, "evidence/new")).Form("Add evidence").Submit([.. NewSource, atlas, address]);
        var there = await desk.App.Db(db => db.Sources.Where(s => s.Title == "Atlas of the ports").Select(s => s.Id).FirstAsync());
        var claim = await desk.Claim();
        (string, string)[] described =
        [
            .. NewSource,
            ("Command.Title", "Something else entirely"),
            ("Command.Address", ""),
            (field, value),
        ];
        var before = await desk.App.Db(db => db.Sources.CountAsync());
        var page = await (await desk.Page(TestApp.Checker, claim, "evidence/new")).Form("Add evidence").Submit(described);

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["The library holds a source like this: use that one, or record it anyway."]);
        var form = page.Form("Add evidence");
        (form[field], form["Command.Passage"]).ShouldBe((value, "Opened in 1933."));
        await form.Submit(("Command.Offered", there.ToString()));
        (await desk.App.Review(claim)).Claim.Evidence.ShouldHaveSingleItem().SourceId.ShouldBe(there);
        (await desk.App.Db(db => db.Sources.CountAsync())).ShouldBe(before);

        var other = await desk.Claim();
        page = await (await desk.Page(TestApp.Checker, other, "evidence/new")).Form("Add evidence").Submit(described);
        await page.Form("Add evidence").Submit(("Command.Offered", Guid.Empty.ToString()));
        var recorded = (await desk.App.Review(other)).Claim.Evidence.ShouldHaveSingleItem().SourceId;
        recorded.ShouldNotBe(there);
        // Out of the way of the other case.
        await desk.App.Change(
            TestApp.Checker,
            async (db, actor, _) =>
            {
                (await db.Sources.FindAsync(recorded))!.Retire(actor, "For the next case.");
                return 0;
            }
        );
    }

    [Fact]
    public async Task A_source_of_the_library_can_be_used_again()
    {
        var source = await desk.App.Evidence(await desk.Claim(), title: "Used before");
        var claim = await desk.Claim();
        var form = (await desk.Page(TestApp.Checker, claim, $"evidence/new?source={source}")).Form("Add evidence");
        form["Command.SourceId"].ShouldBe(source.ToString());
        await form.Submit(("Command.Stance", "Context"), ("Command.Note", "See there."));
        (await desk.App.Review(claim)).Claim.Evidence.ShouldHaveSingleItem().SourceId.ShouldBe(source);
    }

    [Theory]
    [InlineData("Command.Address", "javascript:alert(1)", "Give a full address that begins with https:// or http://.")]
    [InlineData(
        "Command.AccessedOn",
        "2999-01-01",
        "The day the source was accessed lies in the future; give a day up to today or leave it empty."
    )]
    [InlineData(
        "Command.PublishedOn",
        "2999-01-01",
        "The source’s publication date lies in the future; give a day up to today or leave it empty."
    )]
    [InlineData("Command.Title", "", "Give the source a title, or choose one of the library.")]
    [InlineData("Command.Type", "", "Choose what kind of source it is.")]
    [InlineData("Command.Stance", "", "Say what the source does to the claim.")]
    [InlineData("Command.Standing", "Secondary", "Say why a secondary source has to do; the report prints it.")]
    [InlineData("Command.Passage", "a\u0007b", "This holds a control character or half of a character; remove it.")]
    public async Task A_wrong_field_is_refused_in_words_and_everything_typed_stays(string field, string value, string sentence)
    {
        var claim = await desk.Claim();
        var form = (await desk.Page(TestApp.Checker, claim, "evidence/new")).Form("Add evidence").Fill(NewSource);
        var page = await form.Submit((field, value));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        var again = page.Form("Add evidence");
        foreach (var (name, typed) in NewSource.Where(f => f.Item1 != field))
            again[name].ShouldBe(typed, name);
        (await desk.App.Review(claim)).Claim.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public async Task Evidence_says_at_least_where_it_was_seen()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim, "evidence/new"))
            .Form("Add evidence")
            .Fill(NewSource)
            .Submit(("Command.Passage", " "), ("Command.Place", ""));
        page.Problems.ShouldBe(["Give a passage, a place or a note, so that a reader can find what you saw."]);
    }

    [Fact]
    public async Task A_source_is_not_recorded_when_the_claim_cannot_be_changed()
    {
        var claim = await desk.Claim(Domain.Reviews.ReviewState.Closed);
        var sources = await desk.App.Db(db => db.Sources.CountAsync());
        var page = await (await desk.Page(TestApp.Checker, claim, "evidence/new")).Form("Add evidence").Submit(NewSource);
        page.Problems.ShouldBe(["The claim is closed; an editor has to reopen it before it can be changed."]);
        (await desk.App.Db(db => db.Sources.CountAsync())).ShouldBe(sources);
    }

    [Fact]
    public async Task Evidence_can_be_changed_and_removed_and_its_number_is_not_used_again()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        await (await desk.Page(TestApp.Checker, claim, "evidence/1/edit"))
            .Form("Save the evidence")
            .Submit(("Command.Passage", "Opened on 4 May."));
        (await desk.App.Review(claim)).Claim.Evidence[0].Passage.ShouldBe("Opened on 4 May.");
        await (await desk.Page(TestApp.Checker, claim, "evidence/1/remove")).Form("Remove evidence 1").Submit();
        (await desk.App.Review(claim)).Claim.Evidence.ShouldBeEmpty();
        (await desk.Records(claim))[..2].ShouldBe(["evidence-removed", "evidence-changed"]);
        await (await desk.Page(TestApp.Checker, claim, "evidence/new"))
            .Form("Add evidence")
            .Submit([.. NewSource, ("Command.Title", "Tolls of the bridge"), ("Command.Address", "https://harbour.example/tolls")]);
        (await desk.App.Review(claim)).Claim.Evidence[0].Number.ShouldBe(2);
    }

    [Fact]
    public async Task Cited_evidence_stays_until_a_revision_goes_without_it()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        await desk.App.Verdict(claim);
        var page = await (await desk.Page(TestApp.Checker, claim, "evidence/1/remove")).Form("Remove evidence 1").Submit();
        page.Problems.ShouldBe(["The current rationale cites evidence 1; write a revision without it first."]);
    }

    [Fact]
    public async Task A_waiver_takes_a_reason_and_is_shown()
    {
        var claim = await desk.Claim();
        var form = (await desk.Page(TestApp.Checker, claim, "waiver")).Form("Save the waiver");
        (await form.Submit()).Problems.ShouldBe(["Say why no evidence is needed; the report prints it."]);
        var page = await (await desk.Page(TestApp.Checker, claim, "waiver"))
            .Form("Save the waiver")
            .Submit(("Command.Reason", "The article is its own evidence."));
        page.Text.ShouldContain("No evidence is needed: The article is its own evidence.");
    }
}
