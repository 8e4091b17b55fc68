using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Marking;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>What comes before an attempt.</summary>
internal static class AttemptDesk
{
    public const string Mallory = TestApp.Editor2;

    /// <summary>A claim that the checker submitted, after this was done to it while it was in progress.</summary>
    public static async Task<Guid> Submitted(this TestApp app, Func<Guid, Task>? first = null)
    {
        var claim = await app.Claim(await app.Article(), state: ReviewState.InProgress);
        if (first is not null)
            await first(claim);
        await app.Finish(claim);
        return claim;
    }

    /// <summary>The checker brings evidence, writes the verdict and submits.</summary>
    public static async Task Finish(this TestApp app, Guid claim, bool start = false)
    {
        if (start)
            await app.Review(TestApp.Checker, claim, (review, actor, _) => review.Start(actor));
        await app.Evidence(claim);
        await app.Verdict(claim, rationale: "The archive has the day [1], and the plaque.");
        await app.Submit(claim);
    }

    public static Task Submit(this TestApp app, Guid claim, string by = TestApp.Checker, string? answer = null) =>
        app.Review(by, claim, (review, actor, now) => review.Submit(actor, now, answer));

    public static async Task Give(this TestApp app, Guid claim, string to)
    {
        var person = await app.Actor(to);
        await app.Review(TestApp.Editor, claim, (review, actor, _) => review.Assign(actor, person));
    }

    public static async Task Edit(this TestApp app, string by, Guid claim, Func<string, string> statement)
    {
        var form = (await (await app.SignIn(by)).Get($"/claims/{claim}/edit")).Form("/edit");
        (await form.Submit(("Command.Statement", statement(form["Command.Statement"]!)))).Problems.ShouldBeEmpty();
    }

    public static Task<Guid> Mark(this TestApp app, string by, Guid article, string words) =>
        app.Send(
            by,
            new MarkClaim
            {
                ArticleId = article,
                Exact = words,
                Statement = $"It says: {words}.",
                Kind = ClaimKind.Statistic,
                Wording = Wording.Paraphrased,
            }
        );

    public static async Task<int> Version(this TestApp app, Guid claim) => (await app.Review(claim)).Version;

    /// <summary>The administrator gives exactly these roles.</summary>
    public static async Task Roles(this TestApp app, string person, bool checker = false, bool editor = false, bool administrator = false)
    {
        var id = await app.Db(db => db.Users.Where(u => u.Email == person).Select(u => u.Id).SingleAsync());
        var page = await (await (await app.SignIn(TestApp.Admin)).Get($"/admin/accounts/{id}/roles"))
            .Form("Change the roles")
            .Submit(
                ("Command.FactChecker", checker ? "true" : ""),
                ("Command.Editor", editor ? "true" : ""),
                ("Command.Administrator", administrator ? "true" : "")
            );
        page.Problems.ShouldBeEmpty();
    }

    public static Func<Browser, Task<BrowserForm>> Approve(Guid claim) =>
        async browser => (await browser.Get($"/claims/{claim}/approve")).Form("/approve");

    public static Func<Browser, Task<BrowserForm>> ApproveProposal(Guid claim) =>
        async browser => (await browser.Get($"/claims/{claim}/approve-proposal")).Form("/approve-proposal");

    /// <summary>The form of the list with this claim chosen, as a script would choose it.</summary>
    public static Func<Browser, Task<BrowserForm>> Together(TestApp app, Guid claim) =>
        async browser =>
            (await browser.Get("/approvals?page=1&all=true"))
                .Form("/approvals?all=true")
                .Without("Command.Chosen")
                .With("Command.Chosen", FormattableString.Invariant($"{claim}:{await app.Version(claim)}"));
}
