using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Reports;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>
/// Issue 11: every way round the second person that somebody thought of, tried with an ordinary account over the real site, once and
/// eight times at the same moment. Not one leaves a decision; the second person then decides, so that each could have succeeded.
/// </summary>
public sealed class BypassAttempts
{
    private static readonly Attempt[] All =
    [
        .. AttemptsByContributors.All,
        .. AttemptsByForms.All,
        .. AttemptsByRoles.All,
        .. AttemptsOnProposals.All,
        .. AttemptsOnReports.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(a => a.Name)];

    [Fact]
    public void There_are_more_than_thirty_and_each_is_another()
    {
        All.Length.ShouldBeGreaterThan(30);
        All.Select(a => a.Name).ShouldBeUnique();
    }

    [Theory, MemberData(nameof(Names))]
    public Task One_post_leaves_no_decision_and_the_second_person_decides(string name) => Try(name, posts: 1);

    [Theory, MemberData(nameof(Names)), Trait("Run", "thorough")]
    public Task Eight_posts_at_once_leave_no_decision(string name) => Try(name, posts: 8);

    private static async Task Try(string name, int posts)
    {
        var attempt = All.Single(a => string.Equals(a.Name, name, StringComparison.Ordinal));
        if (attempt.OnReport is { } onReport)
        {
            await using var site = await ReportSite.Start();
            await Try(site.App, attempt.Refusal, await onReport(site), posts);
        }
        else
        {
            await using var app = await TestApp.Start();
            await Try(app, attempt.Refusal, await attempt.OnClaim!(app), posts);
        }
    }

    private static async Task Try(TestApp app, string refusal, Post post, int posts)
    {
        (await Decided.By(app, post.By)).ShouldBeEmpty();
        var browser = await app.SignIn(post.By);

        // Every other one is the same page sent once more, the rest are pages of their own.
        var forms = new List<BrowserForm> { await post.Form(browser) };
        while (forms.Count < posts)
            forms.Add(forms.Count % 2 == 0 ? forms[0] : await post.Form(browser));
        var pages = await Task.WhenAll(forms.Select(f => f.Submit()));

        foreach (var page in pages)
            (post.IsRefused(page, refusal) || (posts > 1 && Post.IsList(page))).ShouldBeTrue($"{page.Status} {page.Url} {page.Text}");
        (await Decided.By(app, post.By)).ShouldBeEmpty();
        if (posts == 1)
            await Properly(app, post);
    }

    private static async Task Properly(TestApp app, Post post)
    {
        if (post.Before is { } before)
            await before();
        var had = await Decided.Recorded(app, post.Second);

        var done = await (await (post.Proper ?? post.Form)(await app.SignIn(post.Second))).Submit();

        done.Problems.ShouldBeEmpty();
        (await Decided.Recorded(app, post.Second)).Count.ShouldBeGreaterThan(had.Count, done.Text);
        (await Decided.By(app, post.By)).ShouldBeEmpty();
    }
}
