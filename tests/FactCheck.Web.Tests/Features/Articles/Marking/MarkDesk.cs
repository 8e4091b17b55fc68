using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Marking;

/// <summary>What the tests of marks share: a page of a claim, its records, and the toast.</summary>
internal static class MarkDesk
{
    public const string Text = "The bridge opened in 1932 and cost 40 million euros. The mayor said that nine in ten residents use it.";

    public static async Task<BrowserPage> Page(this TestApp app, Guid claim, string step, string person = TestApp.Checker) =>
        await (await app.SignIn(person)).Get($"/claims/{claim}/{step}");

    public static async Task<BrowserPage> Workbench(this TestApp app, Guid article, Guid claim, string person = TestApp.Checker) =>
        await (await app.SignIn(person)).Get($"/articles/{article}?claim={claim}");

    /// <summary>What was recorded of the claim, newest first.</summary>
    public static Task<List<string>> Records(this TestApp app, Guid claim) =>
        app.Db(db =>
            db.AuditRecords.Where(r => r.SubjectId == claim).OrderByDescending(r => r.Sequence).Select(r => r.Event).ToListAsync()
        );

    /// <summary>The claims that the article shows, in reading order: words and statement.</summary>
    public static async Task<List<(string Exact, string Statement)>> Claims(this TestApp app, Guid article) =>
        [
            .. (
                await app.Db(db =>
                    db.Reviews.Living()
                        .Where(r => r.ArticleId == article)
                        .OrderBy(r => r.Claim.Start)
                        .Select(r => new { r.Claim.Exact, r.Claim.Statement })
                        .ToListAsync()
                )
            ).Select(c => (c.Exact, c.Statement)),
        ];

    /// <summary>Presses Undo in the confirmation.</summary>
    public static Task<BrowserPage> Undo(this BrowserPage page) => page.Form("Undo").Submit();

    public static Task<List<Guid>> Ids(this TestApp app, Guid article) =>
        app.Db(db => db.Reviews.Living().Where(r => r.ArticleId == article).OrderBy(r => r.Claim.Start).Select(r => r.Id).ToListAsync());

    /// <summary>Does something to the claim, so that a form that was opened before is stale.</summary>
    public static Task ChangeMeanwhile(this TestApp app, Guid claim) =>
        app.Review(TestApp.Editor, claim, (review, actor, _) => review.WaiveEvidence(actor, "Plain to see."));

    public static Task<ReviewState> State(this TestApp app, Guid claim) =>
        app.Db(db => db.Reviews.Where(r => r.Id == claim).Select(r => r.State).FirstAsync());
}
