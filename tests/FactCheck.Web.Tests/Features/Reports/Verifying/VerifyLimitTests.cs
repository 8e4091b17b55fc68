using System.Net;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

public sealed class VerifyLimitTests
{
    private static readonly Dictionary<string, string?> Three = new(StringComparer.Ordinal) { ["Verify:PerMinute"] = "3" };

    [Fact]
    public async Task After_the_limit_a_program_is_told_when_to_come_again()
    {
        await using var app = await TestApp.Start(Three, people: false);
        for (var i = 0; i < 3; i++)
            (await app.Ask([1, 2, 3])).Status.ShouldBe(HttpStatusCode.OK);

        var said = await app.Ask([1, 2, 3]);

        said.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (said.Genuine, said.Standing).ShouldBe((false, "unknown"));
        said.Reasons.ShouldBe(["Too many files from your address; try again after the seconds in Retry-After."]);
        said.Response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task The_form_shares_the_limit_and_says_so_in_a_sentence_while_the_page_stays_open()
    {
        await using var app = await TestApp.Start(Three, people: false);
        var reader = app.Anonymous();
        for (var i = 0; i < 2; i++)
            await app.Ask([1, 2, 3]);
        Task<BrowserPage> Post(BrowserPage page) => reader.Send(page.Form("/verify").File("file", "a.pdf", [1, 2, 3]).Request());
        (await Post(await reader.Get("/verify"))).Status.ShouldBe(HttpStatusCode.OK);

        var refused = await Post(await reader.Get("/verify"));

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Text.ShouldContain("Wait a minute, then try again.");
        refused.Response.Headers.RetryAfter.ShouldNotBeNull();
        (await reader.Get("/verify")).Status.ShouldBe(HttpStatusCode.OK);
        (await reader.Get("/reports")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
