using System.Net;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Sources;

/// <summary>Merging, retiring and retracting sources, as a person does it in the browser.</summary>
public sealed class KeepingSources(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task A_source_that_is_there_twice_is_merged_and_every_claim_follows()
    {
        var article = await App.Article();
        var (approved, open) = (await App.Claim(article, "opened in 1932", ReviewState.Approved), await App.Claim(article, "The bridge"));
        var merged = (await App.Review(approved)).Claim.Evidence[0].SourceId;
        var kept = await App.Evidence(open, title: "Archive of the city, box 7");
        var browser = await App.SignIn(TestApp.Checker2);
        var page = await (await browser.Get($"/sources/{merged}")).Follow("Merge");
        page.TextOf("#what-ends")!.ShouldContain("one approval will end");
        page = await browser.Get($"/sources/{merged}/merge?q=box+7");

        page = await page.Form("Merge into the chosen one").Submit(("Command.Into", kept.ToString()));

        page.Text.ShouldContain("The source is merged; the claims that rested on it rest on the other now.");
        page.TextOf("#fate")!.ShouldContain("Archive of the city, box 7 took its place");
        page.Text.ShouldContain("merged the source into “Archive of the city, box 7”");
        page.Document.QuerySelector($"#fate a[href='/sources/{kept}']").ShouldNotBeNull();
        var review = await App.Review(approved);
        review.Claim.Evidence.Select(e => e.SourceId).Distinct().ShouldBe([kept]);
        (review.State, review.VoidedBecause).ShouldBe((ReviewState.InProgress, VoidReason.Merge));
        review.PartsBy((await App.Actor(TestApp.Checker2)).Id).ShouldBe([Part.Source]);
        (await browser.Get($"/claims/{approved}")).Text.ShouldContain("a source that it rests on was merged into another one");
        (await browser.Get($"/claims/{approved}/history")).Text.ShouldContain("was merged into “Archive of the city, box 7”");
        (await browser.Get($"/sources/{kept}")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await browser.Get($"/sources/{merged}/merge")).Document.QuerySelector("a[href$='/correct']").ShouldBeNull();
    }

    [Fact]
    public async Task A_source_with_the_same_address_is_proposed_and_one_that_was_chosen_is_needed()
    {
        var claim = await App.Claim(await App.Article());
        var (one, other) = (await App.Evidence(claim, title: "Plan of the quay"), await App.Evidence(claim, title: "Something else"));
        var page = await (await App.SignIn(TestApp.Checker)).Get($"/sources/{one}/merge");
        var values = page.Document.QuerySelectorAll("input[name='Command.Into']").Select(i => i.GetAttribute("value")).ToList();
        values.ShouldContain(other.ToString());
        values.ShouldNotContain(one.ToString());
        page = await page.Form("Merge into the chosen one").Submit(("Command.Into", ""));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["Choose the source that stays."]);
        page = await page.Form("Merge into the chosen one").Submit(("Command.Into", one.ToString()));
        page.Problems.ShouldBe(["A source cannot be merged into itself: choose another one."]);
    }

    [Fact]
    public async Task A_retired_source_takes_no_new_evidence_until_it_is_brought_back()
    {
        var (used, open) = (await App.Claim(await App.Article()), await App.Claim(await App.Article()));
        var source = await App.Evidence(used, title: "Register of the quays");
        var browser = await App.SignIn(TestApp.Checker);
        var form = (await (await browser.Get($"/sources/{source}")).Follow("Retire")).Form("/retire");
        (await form.Submit(("Command.Reason", " "))).Problems.ShouldBe(["Say why no new evidence may use it."]);

        var page = await form.Submit(("Command.Reason", "A second edition is out."));

        page.TextOf("#retired")!.ShouldContain("A second edition is out.");
        var evidence = (await browser.Get($"/claims/{open}/evidence/new")).Form("/evidence/new");
        page = await evidence.Submit(
            ("Command.SourceId", source.ToString()),
            ("Command.Stance", nameof(Stance.Context)),
            ("Command.Place", "p. 1")
        );
        page.Problems.ShouldBe(["The source is retired, and no new evidence may use it: A second edition is out."]);
        page.Form("/evidence/new")["Command.Place"].ShouldBe("p. 1");
        (await App.Review(used)).Claim.Evidence[0].SourceId.ShouldBe(source);

        page = await (await (await browser.Get($"/sources/{source}")).Follow("Bring it back")).Form("/bring-back").Submit();

        page.Text.ShouldContain("The source is back.");
        page = await (await browser.Get($"/claims/{open}/evidence/new?source={source}"))
            .Form("/evidence/new")
            .Submit(("Command.Stance", nameof(Stance.Context)), ("Command.Place", "p. 1"));
        page.Text.ShouldContain("The evidence was added.");
    }

    [Fact]
    public async Task A_retraction_flags_every_claim_until_somebody_has_looked_again()
    {
        var article = await App.Article();
        var claim = await App.Claim(article, "opened in 1932", ReviewState.Approved);
        var source = (await App.Review(claim)).Claim.Evidence[0].SourceId;
        var browser = await App.SignIn(TestApp.Checker);
        var form = (await (await browser.Get($"/sources/{source}")).Follow("Record a retraction")).Form("/retract");
        (await form.Submit()).Problems.ShouldBe(["Give the day of the retraction.", "Say where the publisher says so."]);

        var page = await form.Submit(
            ("Command.On", "2020-05-03"),
            ("Command.SaidIn", "A notice of 3 May"),
            ("Command.Address", "https://archive.example/notice")
        );

        page.TextOf("#retraction")!.ShouldContain("A notice of 3 May");
        var review = await App.Review(claim);
        (review.State, review.VoidedBecause).ShouldBe((ReviewState.InProgress, VoidReason.Retraction));
        (await browser.Get($"/claims/{claim}")).TextOf($"#e1")!.ShouldContain("Retracted by its publisher");
        (await browser.Get($"/articles/{article}")).TextOf($"li[data-id='{claim}']")!.ShouldContain("Retracted source");
        (await (await App.SignIn(TestApp.Editor)).Get($"/articles/{article}/report")).Text.ShouldContain(
            "Claim 1 rests on a source that its publisher retracted"
        );
        var assignee = await App.Db(db => db.Users.Where(u => u.Id == review.AssigneeId).Select(u => u.Email).SingleAsync());
        (await (await App.SignIn(assignee!)).Get("/")).Text.ShouldContain("Rests on a source that its publisher retracted");

        page = await (await (await browser.Get($"/sources/{source}")).Follow("take it back")).Form("/lift").Submit();

        page.Document.QuerySelector("#retraction").ShouldBeNull();
        page.Text.ShouldContain("took back that the publisher retracted the source on 2020-05-03: A notice of 3 May");
        (await browser.Get($"/claims/{claim}")).TextOf("#e1")!.ShouldNotContain("Retracted by its publisher");
    }

    [Fact]
    public async Task Whoever_may_not_check_claims_is_shown_no_way_to_it()
    {
        var source = await App.Evidence(await App.Claim(await App.Article()), title: "Chart of the bay");
        var page = await (await App.SignIn(TestApp.Admin)).Get($"/sources/{source}");
        foreach (var step in new[] { "merge", "retire", "retract" })
            page.Document.QuerySelector($"a[href='/sources/{source}/{step}']").ShouldBeNull(step);
    }
}
