using System.Net;
using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.TestKit;
using FactCheck.Web.Answering;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Tests.Localization;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Web.Tests.Answering;

public sealed class AnswersTests
{
    private static readonly Dictionary<string, (Exception Thrown, int Status, string? Field, string? Name, string Sentence)> Table = new(
        StringComparer.Ordinal
    )
    {
        ["shape"] = (
            new ValidationException([new ValidationFailure("Headline", "Give the article a headline.")]),
            422,
            "Headline",
            null,
            "Give the article a headline."
        ),
        ["a rule asked by a validator"] = (
            new ValidationException([new ValidationFailure("Text", "EmptyText") { CustomState = ArticleRefusals.EmptyText }]),
            422,
            "Text",
            "EmptyText",
            "The article has no text; paste it or choose a file."
        ),
        ["rule"] = (
            new RuleViolation(ArticleRefusals.SameText),
            422,
            "Text",
            "SameText",
            "This is the text that is being checked already; nothing was changed."
        ),
        ["stale"] = (
            new StaleVersion(Guid.Empty, 1, 2),
            409,
            null,
            "ChangedByOthers",
            "Somebody else has changed this in the meantime; load it again."
        ),
        ["forbidden"] = (
            new Forbidden(RoleRefusals.RoleForbids(Permission.ManageAccounts)),
            403,
            null,
            "RoleForbids",
            "Only an administrator can manage accounts."
        ),
        ["missing"] = (new NotFound(), 404, null, "NothingHere", "The address is wrong, or what stood here is not for you."),
        ["not looked at"] = (
            UploadRefused.TooLarge(),
            413,
            "file",
            "FileTooLarge",
            "This file is larger than 50 MB; no report of ours is that large."
        ),
        ["unreadable"] = (new BadHttpRequestException("", 400), 400, null, "RequestUnreadable", "What was sent cannot be read."),
    };

    public static TheoryData<string> Everything => [.. Table.Keys];

    [Theory, MemberData(nameof(Everything))]
    public void What_went_wrong_has_one_answer(string name)
    {
        var (thrown, status, field, code, sentence) = Table[name];

        var answer = new Answers(new Book().Phrases).To(thrown).ShouldNotBeNull();

        (answer.Status, answer.CanBeMended).ShouldBe((status, status is 409 or 422));
        answer.Wrongs.ShouldHaveSingleItem().ShouldBe(new(field, code, sentence));
    }

    [Fact]
    public void A_fault_of_ours_has_none() => new Answers(new Book().Phrases).To(new InvalidOperationException()).ShouldBeNull();

    [Theory]
    [InlineData("/articles/01a2032d-41b3-7b92-964a-7adf03774b14/annotations.jsonld", HttpStatusCode.NotFound, "NothingHere")]
    [InlineData("/articles/new", HttpStatusCode.Forbidden, "RoleForbids")]
    public async Task A_program_hears_why_in_json_and_a_person_reads_it_on_a_page(string path, HttpStatusCode status, string name)
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);

        var (body, type, answered) = await Ask(browser, new(HttpMethod.Get, path));

        (answered, type).ShouldBe((status, "application/problem+json"));
        body.GetProperty("status").GetInt32().ShouldBe((int)status);
        body.GetProperty("wrongs")[0].GetProperty("name").GetString().ShouldBe(name);
        var sentence = body.GetProperty("title").GetString()!;
        var page = await browser.Get(path);
        page.Status.ShouldBe(status);
        page.Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_program_that_posts_a_form_hears_what_is_wrong_with_which_field()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Checker);
        var form = (await browser.Get("/articles/new")).Form(Routes.ImportArticle).Fill(("Command.Text", " "), ("Command.Headline", ""));

        var (body, type, status) = await Ask(browser, form.Request());

        (status, type).ShouldBe((HttpStatusCode.UnprocessableEntity, "application/problem+json"));
        body.GetProperty("wrongs")
            .EnumerateArray()
            .Select(w => (w.GetProperty("field").GetString(), w.GetProperty("name").GetString()))
            .ShouldBe([("Text", "EmptyText"), ("Headline", "GiveTheHeadline")]);
    }

    private static async Task<(JsonElement Body, string? Type, HttpStatusCode Status)> Ask(Browser browser, HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new("application/json"));
        using var answer = await browser.Direct.SendAsync(request, TestContext.Current.CancellationToken);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (json.RootElement.Clone(), answer.Content.Headers.ContentType?.MediaType, answer.StatusCode);
    }
}
