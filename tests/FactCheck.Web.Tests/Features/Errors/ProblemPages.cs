using System.Net;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Errors;

/// <summary>Whoever is signed in stays at the desk, also where there is nothing or it is not for them.</summary>
public sealed class ProblemPages
{
    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/admin/accounts", HttpStatusCode.Forbidden)]
    public async Task Signed_in_people_keep_the_header_of_the_desk(string address, HttpStatusCode status)
    {
        await using var app = await TestApp.Start();

        var page = await (await app.SignIn(TestApp.Checker)).Get(address);

        page.Status.ShouldBe(status);
        page.Document.QuerySelectorAll("header nav a").Select(a => a.TextContent).ShouldBe(["My work", "Articles", "Sources", "Reports"]);
        page.TextOf("header .who").ShouldNotBeNull().ShouldStartWith((await app.Actor(TestApp.Checker)).Name);
        page.Form("Sign out").ShouldNotBeNull();
    }

    [Fact]
    public async Task Everybody_else_gets_that_of_the_public_pages()
    {
        await using var app = await TestApp.Start();

        var page = await app.Anonymous().Get("/reports/FC-0000-0000");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Document.QuerySelectorAll("header nav a")
            .Select(a => a.TextContent)
            .ShouldBe(["Fact-checks", "Corrections", "Verify a report"]);
        page.Document.QuerySelector("header .who").ShouldBeNull();
    }
}
