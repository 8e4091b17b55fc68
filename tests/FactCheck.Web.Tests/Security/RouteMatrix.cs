using System.Net;
using FactCheck.Domain.Captures;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Assets;
using FactCheck.Web.Tests.Features.Articles.Noting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Security;

/// <summary>Every route with every role, reading and posting.</summary>
public sealed class RouteMatrix
{
    private static readonly string?[] People = [null, TestApp.Checker, TestApp.Editor, TestApp.Admin];

    [Fact]
    public async Task Every_route_is_in_the_table_and_the_table_names_no_other()
    {
        await using var app = await TestApp.Start();
        var routes = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null || e.RoutePattern.RawText is "/healthz")
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct();
        routes.ShouldBe(RouteTable.All.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_other_endpoint_is_a_static_file_of_the_site()
    {
        await using var app = await TestApp.Start();
        var others = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null && e.RoutePattern.RawText is not "/healthz")
            .ToList();
        others.ShouldNotBeEmpty();
        others.ShouldAllBe(e => e.Metadata.GetMetadata<SiteAssetEndpoint>() != null);
    }

    [Fact]
    public async Task Reading_is_open_to_whom_the_table_says()
    {
        await using var app = await TestApp.Start();
        var place = await Places(app);
        var wrong = new List<string>();
        foreach (var person in People)
        {
            var browser = person is null ? app.Anonymous() : await app.SignIn(person);
            foreach (var (route, (who, _)) in RouteTable.All)
            {
                var answer = await browser.Direct.GetAsync(place(route), TestContext.Current.CancellationToken);
                if (!Fits(answer, May(who, person), person))
                    wrong.Add($"{person ?? "anonymous"} GET {route}: {(int)answer.StatusCode}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Trait("Run", "thorough")]
    [Fact]
    public async Task Posting_is_open_to_whom_the_table_says()
    {
        await using var app = await TestApp.Start();
        var place = await Places(app);
        var wrong = new List<string>();
        foreach (var person in People)
        {
            foreach (var (route, (_, who)) in RouteTable.All.Where(r => r.Value.Post != Who.Nobody))
            {
                var browser = person is null ? app.Anonymous() : await app.SignIn(person);
                var form = (await browser.Get(person is null ? "/account/sign-in" : "/account/password")).Document.Forms[0];
                var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                using var content = new FormUrlEncodedContent([
                    new("__RequestVerificationToken", token),
                    new("__Once", Guid.NewGuid().ToString()),
                ]);
                var answer = await browser.Direct.PostAsync(place(route), content, TestContext.Current.CancellationToken);
                if (!Fits(answer, May(who, person), person))
                    wrong.Add($"{person ?? "anonymous"} POST {route}: {(int)answer.StatusCode}");
            }
        }
        wrong.ShouldBeEmpty();
        (await app.Db(db => Task.FromResult(db.Users.Count()))).ShouldBe(5);
    }

    // Refused is the sign-in page for a reader and 403 for a role; allowed is anything else that is no crash.
    private static bool Fits(HttpResponseMessage answer, bool may, string? person) =>
        may
            ? (int)answer.StatusCode < 500
                && answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
                && !LeadsToSignIn(answer, person)
        : person is null ? answer.StatusCode == HttpStatusCode.Unauthorized || LeadsToSignIn(answer, person)
        : answer.StatusCode == HttpStatusCode.Forbidden;

    private static bool LeadsToSignIn(HttpResponseMessage answer, string? person) =>
        person is null
        && answer.StatusCode == HttpStatusCode.Redirect
        && answer.Headers.Location!.ToString().Contains("/account/sign-in?returnTo=");

    private static bool May(Who who, string? person) =>
        who switch
        {
            Who.Everybody => true,
            Who.SignedIn => person is not null,
            Who.Desk => person is TestApp.Checker or TestApp.Editor,
            Who.Editor => person is TestApp.Editor,
            Who.Administrator => person is TestApp.Admin,
            _ => false,
        };

    // Real things, so that a refusal is about the person and not about the address.
    private static async Task<Func<string, string>> Places(TestApp app)
    {
        var article = await app.Article();
        var claim = await app.Claim(article, state: ReviewState.AwaitingApproval);
        await app.Review(TestApp.Checker, claim, (review, actor, now) => review.AddComment(actor, "Which day?", blocking: false, now));
        var review = await app.Review(claim);
        var account = (await app.Actor(TestApp.Checker2)).Id;
        var note = await app.LostNote(article);
        var capture = await app.Change(
            TestApp.Checker,
            (db, actor, now) => Task.FromResult(db.Captures.Add(Capture.Ask(actor, "https://a.example/", null, now)).Entity.Id)
        );
        return route =>
            "/"
            + route
                .Replace("{status:int}", "404")
                .Replace("{code}", "FC-0000-0000")
                .Replace("{format}", "CslJson")
                .Replace("{number:int}", "1")
                .Replace("{version:int:min(1)}", "1")
                .Replace("{number:int:min(1)}", "1")
                .Replace("{note:guid}", note.ToString())
                .Replace("{comment:guid}", review.Comments[0].Id.ToString())
                .Replace(
                    "{id:guid}",
                    (
                        route.Split('/')[0] switch
                        {
                            "articles" => article,
                            "sources" => review.Claim.Evidence[0].SourceId,
                            "admin" => account,
                            "captures" => capture,
                            _ => claim,
                        }
                    ).ToString()
                );
    }
}
