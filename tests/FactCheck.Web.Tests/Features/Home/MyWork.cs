using FactCheck.Domain.Reviews;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Home;

public sealed class MyWork
{
    [Fact]
    public async Task An_empty_desk_says_what_to_do_next()
    {
        await using var app = await TestApp.Start();
        var page = await (await app.SignIn(TestApp.Editor)).Get("/");
        page.TextOf("h1").ShouldBe("Nothing waits for you");
        page.Text.ShouldContain("No verdict waits for you.");
        page.Document.QuerySelector(".button.primary")!.TextContent.ShouldBe("Import an article");
        page.Text.ShouldContain("Nothing has happened yet.");
    }

    [Fact]
    public async Task Everybody_sees_what_is_theirs()
    {
        await using var app = await TestApp.Start();
        var article = await app.Article();
        var waiting = await app.Claim(article, "opened in 1932", ReviewState.AwaitingApproval);
        var returned = await app.Claim(article, "“nine in ten” residents use it", ReviewState.ChangesRequested);
        var working = await app.Claim(article, "cost 40 million euros", ReviewState.InProgress);
        await app.Claim(article, "The bridge");
        await app.Claim(article, "The mayor", ReviewState.Approved);
        await app.Review(TestApp.Editor, working, (review, actor, now) => review.Schedule(actor, now.AddHours(5), now));

        var checker = await (await app.SignIn(TestApp.Checker)).Get("/");
        checker.TextOf("h1").ShouldBe("One verdict came back to you");
        Claims(checker, "returned").ShouldBe([returned]);
        checker.Text.ShouldContain("Say which bridge.");
        Claims(checker, "mine").ShouldBe([working, waiting]);
        Claims(checker, "soon").ShouldBe([working]);
        checker.Document.GetElementById("approve").ShouldBeNull();

        var editor = await (await app.SignIn(TestApp.Editor)).Get("/");
        editor.TextOf("h1").ShouldBe("One verdict waits for you");
        Claims(editor, "approve").ShouldBe([waiting]);
        Claims(editor, "mine").ShouldBeEmpty();
        editor.Text.ShouldContain("1 of 5 claims settled");

        var other = await (await app.SignIn(TestApp.Checker2)).Get("/");
        other.TextOf("h1").ShouldBe("Nothing waits for you");
        Claims(other, "returned").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_verdict_to_which_an_editor_contributed_does_not_wait_for_that_editor()
    {
        await using var app = await TestApp.Start();
        var claim = await app.Claim(await app.Article(), state: ReviewState.InProgress);
        await app.Evidence(claim, by: TestApp.Editor);
        await app.Verdict(claim);
        await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
        Claims(await (await app.SignIn(TestApp.Editor)).Get("/"), "approve").ShouldBeEmpty();
        Claims(await (await app.SignIn(TestApp.Editor2)).Get("/"), "approve").ShouldBe([claim]);
    }

    [Fact]
    public async Task The_oldest_submission_comes_first()
    {
        await using var app = await TestApp.Start();
        var article = await app.Article();
        var older = await app.Claim(article, "cost 40 million euros", ReviewState.AwaitingApproval);
        app.Clock.Move(TimeSpan.FromHours(1));
        var newer = await app.Claim(article, "opened in 1932", ReviewState.AwaitingApproval);
        var page = await (await app.SignIn(TestApp.Editor)).Get("/");
        page.TextOf("h1").ShouldBe("Two verdicts wait for you");
        Claims(page, "approve").ShouldBe([older, newer]);
        page.Document.QuerySelector(".button.primary")!.TextContent.ShouldBe("Review claim 2");
    }

    [Fact]
    public async Task What_just_happened_is_told_in_words_with_its_place()
    {
        await using var app = await TestApp.Start();
        var claim = await app.Claim(await app.Article());
        var page = await (await app.SignIn(TestApp.Checker2)).Get("/");
        var latest = page.Document.QuerySelector("[aria-labelledby=desk] li a")!;
        (latest.TextContent, latest.GetAttribute("href")).ShouldBe(
            ("marked the claim “The article says: opened in 1932.”", $"/claims/{claim}")
        );
    }

    [Fact]
    public async Task An_administrator_without_a_desk_is_led_to_the_accounts()
    {
        await using var app = await TestApp.Start();
        await app.Article();
        var page = await (await app.SignIn(TestApp.Admin)).Get("/");
        page.TextOf("h1").ShouldBe("The desk at a glance");
        page.Document.QuerySelector(".button.primary")!.GetAttribute("href").ShouldBe("/admin/accounts");
        page.Document.QuerySelector("a[href='/articles/new']").ShouldBeNull();
        page.Text.ShouldContain("The bridge");
    }

    private static IEnumerable<Guid> Claims(BrowserPage page, string section) =>
        page
            .Document.QuerySelectorAll($"[aria-labelledby={section}] a[href^='/claims/']")
            .Select(a => Guid.Parse(a.GetAttribute("href")!["/claims/".Length..]));
}
