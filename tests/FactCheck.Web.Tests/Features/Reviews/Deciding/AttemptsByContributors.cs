using System.Text;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Reshaping;
using FactCheck.Web.Tests.Features.Articles.Marking;
using FactCheck.Web.Tests.Features.Articles.Revising;
using Microsoft.EntityFrameworkCore;
using static FactCheck.Web.Tests.Features.Reviews.Deciding.AttemptDesk;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>An editor had a hand in the claim, in one of all the ways there are, and approves its verdict.</summary>
internal static class AttemptsByContributors
{
    private const string Houses = "The mayor said that 90 percent of the houses burned. Rain came in June.";

    public static Attempt[] All { get; } =
    [
        Hand("all of it is own work", "the statement, the evidence, the verdict and the submission", OwnWork),
        Hand("wrote the statement", "the statement", app => app.Submitted(c => app.Edit(Mallory, c, s => s + "!"))),
        Hand("wrote the statement and put it back", "the statement", PutBack),
        Hand("moved the mark", "the statement", app => app.Submitted(c => Move(app, c))),
        Hand("brought evidence", "the evidence", app => app.Submitted(c => app.Evidence(c, Mallory))),
        Hand("changed a note of the evidence", "the evidence", app => app.Submitted(c => ChangeNote(app, c))),
        Hand("removed evidence", "the evidence", app => app.Submitted(c => Remove(app, c))),
        Hand("waived evidence", "the evidence", app => app.Submitted(c => Do(app, c, (r, a) => r.WaiveEvidence(a, "All saw it.")))),
        Hand("recorded the source", "a source", app => app.Submitted(c => LendSource(app, c))),
        Hand("wrote an earlier verdict", "the verdict", app => app.Submitted(c => app.Verdict(c, Mallory, rationale: "It is."))),
        Hand("submitted it", "the submission", app => Submits(app, again: false)),
        Hand("submitted it and took that back", "the submission", app => Submits(app, again: true)),
        Hand("answered the reason of a return", "the submission", Answers),
        Hand("had it once and gave it away", "the statement", GivenAway),
        Hand("imported the text", "the text of the article", Imported),
        Hand("revised the sentence", "the text of the article", app => Revised(app, settled: false)),
        Hand("revised words that another settled", "the text of the article", app => Revised(app, settled: true)),
        Hand("wrote the article", "the article as its author", app => Author(app, unlinked: false)),
        Hand("wrote the article, no longer linked", "the article as its author", app => Author(app, unlinked: true)),
        Hand("marked what another split", "the statement", Split),
        Hand("marked what another merged", "the statement", Merged),
        Hand("marked what was taken back and marked anew", "the statement", TakenBack),
        Hand("imported the mark in a file", "the statement", FromFile),
    ];

    private static Attempt Hand(string name, string part, Func<TestApp, Task<Guid>> claim) =>
        new(name, $"You contributed to {part}, so another editor must approve it.", async app => new(Approve(await claim(app))));

    private static Task Do(TestApp app, Guid claim, Action<Review, Domain.People.Actor> what) =>
        app.Review(Mallory, claim, (review, actor, _) => what(review, actor));

    private static async Task<Guid> OwnWork(TestApp app)
    {
        var claim = await app.Mark(Mallory, await app.Article(), "opened in 1932");
        await Do(app, claim, (review, actor) => review.Start(actor));
        await app.Evidence(claim, Mallory);
        await app.Verdict(claim, Mallory);
        await app.Submit(claim, Mallory);
        return claim;
    }

    private static Task<Guid> PutBack(TestApp app) =>
        app.Submitted(async claim =>
        {
            await app.Edit(Mallory, claim, s => s + "!");
            await app.Edit(Mallory, claim, s => s[..^1]);
        });

    private static async Task Move(TestApp app, Guid claim) =>
        await app.Send(
            Mallory,
            new MoveMark
            {
                ClaimId = claim,
                Version = await app.Version(claim),
                Exact = "The bridge opened in 1932",
            }
        );

    private static async Task ChangeNote(TestApp app, Guid claim)
    {
        await app.Evidence(claim);
        await Do(app, claim, (r, a) => r.ChangeEvidence(a, r.Claim.Evidence[0], r.Claim.Evidence[0].Details with { Note = "See there." }));
    }

    private static async Task Remove(TestApp app, Guid claim)
    {
        await app.Evidence(claim);
        await app.Evidence(claim, title: "City museum");
        await Do(app, claim, (review, actor) => review.RemoveEvidence(actor, review.Claim.Evidence[1]));
    }

    private static async Task LendSource(TestApp app, Guid claim)
    {
        var source = await app.Evidence(await app.Claim(await app.Article()), Mallory);
        await app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
                (await db.Reviews.Load(claim, default)).AddEvidence(
                    actor,
                    await db.Sources.SingleAsync(s => s.Id == source),
                    new(Domain.Claims.Stance.Context, "Opened.", null, null),
                    now
                )
        );
    }

    private static async Task<Guid> Submits(TestApp app, bool again)
    {
        var claim = await app.Claim(await app.Article(), state: ReviewState.InProgress);
        await app.Evidence(claim);
        await app.Verdict(claim);
        await app.Give(claim, Mallory);
        await app.Submit(claim, Mallory);
        if (!again)
            return claim;
        await Do(app, claim, (review, actor) => review.WithdrawSubmission(actor));
        await app.Give(claim, TestApp.Checker);
        await app.Submit(claim);
        return claim;
    }

    private static async Task<Guid> Answers(TestApp app)
    {
        var claim = await app.Claim(await app.Article(), state: ReviewState.ChangesRequested);
        await app.Give(claim, Mallory);
        await app.Submit(claim, Mallory, "There is only one bridge.");
        return claim;
    }

    private static Task<Guid> GivenAway(TestApp app) =>
        app.Submitted(async claim =>
        {
            await app.Give(claim, Mallory);
            await app.Edit(Mallory, claim, s => s + " So it is.");
            await app.Give(claim, TestApp.Checker);
        });

    private static async Task<Guid> Imported(TestApp app) =>
        await app.Claim(await app.Article(by: Mallory), state: ReviewState.AwaitingApproval);

    private static async Task<Guid> Revised(TestApp app, bool settled)
    {
        var article = await app.Article(Houses);
        var claim = await app.Claim(article, "90 percent of the houses burned", ReviewState.AwaitingApproval);
        var text = settled
            ? Houses.Replace("90 percent of the", "95 percent of all", StringComparison.Ordinal)
            : Houses.Replace("said that", "told us that", StringComparison.Ordinal);
        await app.Revise(article, text, Mallory);
        if (settled)
            await (await app.SettleForm(claim, "Keep the proposed words")).Submit();
        await app.Submit(claim);
        return claim;
    }

    private static async Task<Guid> Author(TestApp app, bool unlinked)
    {
        var article = await app.Article();
        var checker = await app.SignIn(TestApp.Checker);
        var author = (await app.Actor(Mallory)).Id.ToString();
        string[] links = unlinked ? [author, ""] : [author];
        var claim = await app.Claim(article, state: ReviewState.InProgress);
        foreach (var link in links)
            await (await checker.Get($"/articles/{article}/author")).Form("Save the author").Submit(("Command.Author", link));
        await app.Finish(claim);
        return claim;
    }

    private static async Task<Guid> Split(TestApp app)
    {
        var whole = await app.Mark(Mallory, await app.Article(), "residents use it, and that it cost 40 million euros");
        var parted = await app.Send(
            TestApp.Checker,
            new SplitClaim
            {
                ClaimId = whole,
                Version = await app.Version(whole),
                At = Content.Text.IndexOf("and that it cost", StringComparison.Ordinal),
                First = "They use it.",
                Second = "It cost 40 million.",
            }
        );
        await app.Finish(parted.OtherId, start: true);
        return parted.OtherId;
    }

    private static async Task<Guid> Merged(TestApp app)
    {
        var article = await app.Article();
        var keeper = await app.Claim(article, "use it", ReviewState.InProgress);
        var other = await app.Mark(Mallory, article, "residents use it");
        await app.Send(
            TestApp.Checker,
            new MergeClaims
            {
                ClaimId = keeper,
                Version = await app.Version(keeper),
                With = other,
                Statement = "They use it.",
                Reason = "They say the same.",
            }
        );
        await app.Agree(other);
        await app.Finish(keeper);
        return keeper;
    }

    private static async Task<Guid> TakenBack(TestApp app)
    {
        var article = await app.Article();
        var first = await app.Mark(Mallory, article, "opened in 1932");
        await app.Send(
            TestApp.Checker,
            new TakeBackMark
            {
                ClaimId = first,
                Version = await app.Version(first),
                Reason = "A slip.",
            }
        );
        await app.Agree(first);
        var second = await app.Mark(TestApp.Checker, article, "opened in 1932");
        await app.Finish(second, start: true);
        return second;
    }

    private static async Task<Guid> FromFile(TestApp app)
    {
        var article = await app.Article();
        var file = Encoding.UTF8.GetBytes(
            """
            [{"type":"Annotation","body":"It opened in 1932.","target":{"source":"urn:x","selector":{"type":"TextQuoteSelector",
            "exact":"opened in 1932"}}}]
            """
        );
        var page = await (await app.SignIn(Mallory)).Get($"/articles/{article}/annotations");
        await page.Form($"/articles/{article}/annotations").File("Command.File", "a.json", file).Submit();
        var claim = (await app.Ids(article)).ShouldHaveSingleItem();
        await app.Finish(claim, start: true);
        return claim;
    }
}
