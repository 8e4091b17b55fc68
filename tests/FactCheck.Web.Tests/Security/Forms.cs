using System.Net;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Security;

public sealed class Forms
{
    private const string Token = "__RequestVerificationToken";
    private const string Page = "/admin/accounts/new";

    [Fact]
    public async Task A_form_without_its_token_or_with_somebody_elses_is_refused()
    {
        await using var app = await TestApp.Start();
        var form = await Form(app);
        var foreign = (await Form(app))[Token]!;
        var own = form[Token]!;
        (await form.Without(Token).Submit()).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await form.With(Token, foreign).Submit()).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await form.Without(Token).With(Token, own[..^4] + "AAAA").Submit()).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await form.Without(Token).With(Token, own).Submit()).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_form_without_its_own_key_is_refused()
    {
        await using var app = await TestApp.Start();
        (await (await Form(app)).Without("__Once").Submit()).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_same_post_eight_times_at_once_makes_one_account()
    {
        await using var app = await TestApp.Start();
        var form = (await Form(app)).Fill(
            ("Command.Email", "new@demo.test"),
            ("Command.Name", "Nora Ek"),
            ("Command.Password", "seven quiet lamps burn"),
            ("Command.Editor", "true")
        );
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.Submit()));
        pages.ShouldAllBe(p => p.Url.AbsolutePath == "/admin/accounts");
        (await app.Db(db => Task.FromResult(db.Users.Count()))).ShouldBe(6);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_post_that_comes_from_another_site_is_refused(string from)
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        var request = (await browser.Get(Page)).Form("Make the account").Request();
        request.Headers.Add("Sec-Fetch-Site", from);
        (await browser.Send(request)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("utf-7", HttpStatusCode.BadRequest)]
    [InlineData("unheard-of", HttpStatusCode.UnprocessableEntity)]
    public async Task A_post_in_an_encoding_that_nobody_reads_is_no_error_of_the_site(string charset, HttpStatusCode answer)
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        var request = (await browser.Get(Page)).Form("Make the account").Request();
        request.Content!.Headers.ContentType!.CharSet = charset;
        (await browser.Send(request)).Status.ShouldBe(answer);
    }

    [Fact]
    public async Task Every_posting_form_carries_exactly_one_token_and_one_key()
    {
        await using var app = await TestApp.Start();
        var article = await app.Article();
        var claim = await app.Claim(article, state: Domain.Reviews.ReviewState.AwaitingApproval);
        var browser = await app.SignIn(TestApp.Editor);
        foreach (
            var path in new[]
            {
                "/",
                "/articles/new",
                $"/articles/{article}",
                $"/articles/{article}/report",
                $"/claims/{claim}",
                $"/claims/{claim}/verdict",
                $"/claims/{claim}/approve",
            }
        )
            foreach (var form in (await browser.Get(path)).Document.Forms.Where(f => f.GetAttribute("method") == "post"))
            {
                form.QuerySelectorAll($"input[name={Token}]").Length.ShouldBe(1, $"{path} {form.GetAttribute("action")}");
                form.QuerySelectorAll("input[name=__Once]").Length.ShouldBe(1, $"{path} {form.GetAttribute("action")}");
            }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "Command.Name=a%00b")]
    [InlineData("application/x-www-form-urlencoded", "many")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "")]
    public async Task A_form_that_cannot_be_read_is_refused_in_words(string type, string body)
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        var token = (await browser.Get(Page)).Form("Make the account")[Token]!;
        if (body == "many")
            body = string.Join('&', Enumerable.Range(0, 2000).Select(i => $"f{i}=x"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Page)
        {
            Content = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(body)),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("RequestVerificationToken", token);
        var page = await browser.Send(request);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain("This form cannot be accepted");
    }

    [Theory]
    [InlineData("/account/sign-in", "Command.Email")]
    [InlineData("/sources", "q")]
    public async Task A_code_that_is_no_character_breaks_nothing(string path, string field)
    {
        await using var app = await TestApp.Start();
        var page =
            field == "q"
                ? await (await app.SignIn(TestApp.Checker)).Get($"{path}?q=%EF%BF%BE")
                : await (await app.Anonymous().Get(path)).Form("Sign in").Submit((field, "a\uFFFEb"), ("Command.Password", "x"));
        page.Status.ShouldBe(field == "q" ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_code_that_is_no_character_is_refused_beside_its_field()
    {
        await using var app = await TestApp.Start();
        var page = await (await Form(app)).Submit(("Command.Name", "a\uFFFEb"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldContain("This holds a control character or half of a character; remove it.");
    }

    private static async Task<BrowserForm> Form(TestApp app) =>
        (await (await app.SignIn(TestApp.Admin)).Get(Page)).Form("Make the account");
}
