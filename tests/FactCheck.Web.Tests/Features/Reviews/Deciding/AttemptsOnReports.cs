using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Prefacing;
using FactCheck.Web.Tests.Features.Reports;
using static FactCheck.Web.Tests.Features.Reviews.Deciding.AttemptDesk;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>An editor issues own words, or withdraws a report alone.</summary>
internal static class AttemptsOnReports
{
    private const string Mine = "Nothing the article says is true.";
    private const string Wrote = "You wrote the bottom line. Somebody else has to confirm these words";
    private const string OwnWithdrawal = "You proposed this withdrawal; another editor has to confirm it.";
    private const string Forged = "Its main source was forged.";

    public static Attempt[] All { get; } =
    [
        On("issues own words", Wrote, site => Issues(site, () => site.Write(Mine, by: Mallory))),
        On("issues own words with a comma of a friend", Wrote, site => Issues(site, () => Comma(site))),
        On("issues own words, changed after they were confirmed", Wrote, site => Issues(site, () => Changed(site))),
        On("issues own words with the ids of others", Wrote, PostedIds),
        On("issues own words by the hash of another’s", "Somebody changed", ByOldHash),
        new("confirms own words", "You wrote all of this; somebody else has to confirm it.", Confirms),
        On("confirms own withdrawal", OwnWithdrawal, site => Withdraws(site, again: false)),
        On("confirms own withdrawal, dropped and proposed again", OwnWithdrawal, site => Withdraws(site, again: true)),
        On("withdraws alone", "Withdrawing takes two editors: propose it, and another editor confirms it.", Alone),
    ];

    private static Attempt On(string name, string refusal, Func<ReportSite, Task<Post>> prepare) =>
        new(name, refusal) { OnReport = prepare };

    private static Func<Browser, Task<BrowserForm>> Issue(ReportSite site) =>
        async browser => (await browser.Get(site.Page)).Form(site.Issue);

    private static Func<Browser, Task<BrowserForm>> Confirm(ReportSite site) =>
        async browser => (await browser.Get(site.Page)).Form("/front/confirm");

    private static Func<Browser, Task<BrowserForm>> ConfirmWithdrawal(ReportSite site) =>
        async browser => (await browser.Get(site.Page + "/withdraw/confirm")).Form("/report/withdraw/confirm");

    private static async Task<Post> Issues(ReportSite site, Func<Task> first)
    {
        await first();
        return new(Issue(site));
    }

    private static async Task Comma(ReportSite site)
    {
        await site.Write(Mine, by: Mallory);
        await site.Write("Nothing, the article says, is true.", by: TestApp.Checker2);
    }

    private static async Task Changed(ReportSite site)
    {
        await site.Write(Mine, by: Mallory);
        await (await Confirm(site)(await site.App.SignIn(TestApp.Checker2))).Submit();
        await site.Write("All the article says is true.", by: Mallory);
        await site.Write(Mine, by: Mallory);
    }

    private static async Task<Post> PostedIds(ReportSite site)
    {
        await site.Write(Mine, by: Mallory);
        var other = (await site.App.Actor(TestApp.Editor)).Id.ToString();
        return new(async browser =>
        {
            var form = await Issue(site)(browser);
            foreach (var name in (string[])["OrderedBy", "IssuedBy", "ActorId", "ConfirmedBy"])
                form.With(name, other).With("Command." + name, other);
            return form.With("Command.OneEditor", "true").With("OneEditor", "true");
        });
    }

    // The page was opened while another’s words stood there.
    private static async Task<Post> ByOldHash(ReportSite site)
    {
        var old = await Issue(site)(await site.App.SignIn(Mallory));
        await site.Write(Mine, by: Mallory);
        return new(_ => Task.FromResult(old)) { Proper = Issue(site), IsRefused = Post.Outdated };
    }

    // An article whose headline, coverage note and bottom line are one person’s.
    private static async Task<Post> Confirms(TestApp app)
    {
        var article = await app.Article(by: Mallory);
        await app.Change(
            Mallory,
            async (db, actor, now) =>
            {
                (await db.Articles.Load(article, default)).ReviewCoverage(actor, "The rest are opinions.", now);
                return 0;
            }
        );
        await app.Send(Mallory, new WriteFrontMatter { ArticleId = article, BottomLine = Mine });
        return new(async browser => (await browser.Get($"/articles/{article}/report/front/confirm")).Form("/front/confirm"));
    }

    private static async Task<Post> Withdraws(ReportSite site, bool again)
    {
        await site.IssueReport();
        await site.ProposeWithdrawal(Forged, Mallory);
        if (again)
        {
            await (await (await site.App.SignIn(Mallory)).Get(site.Page + "/withdraw/confirm")).Form("/withdraw/drop").Submit();
            await site.ProposeWithdrawal(Forged + " Both of them.", Mallory);
        }
        return new(ConfirmWithdrawal(site));
    }

    private static async Task<Post> Alone(ReportSite site)
    {
        await site.IssueReport();
        return new(async browser =>
            (await browser.Get(site.Page + "/withdraw"))
                .Form("/report/withdraw")
                .Fill(("Command.Reason", Forged))
                .Without("Command.Alone")
                .With("Command.Alone", "true")
        )
        {
            Before = () => site.ProposeWithdrawal(Forged, Mallory),
            Proper = ConfirmWithdrawal(site),
        };
    }
}
