using FactCheck.TestKit;
using FactCheck.Web.Cli;

namespace FactCheck.Web.Tests.Cli;

public sealed class CreatingTheFirstAdministrator
{
    private static readonly string[] Ruth = ["ruth@desk.example", "Ruth Amsel"];

    [Fact]
    public async Task The_account_can_sign_in_and_is_made_once()
    {
        await using var app = await TestApp.Start(environment: "Production", people: false);
        (await Run(app, Ruth, "seven quiet lamps burn")).ShouldBe(
            (0, "Ruth Amsel can sign in with ruth@desk.example and is an administrator.\n")
        );
        (await Run(app, Ruth, "seven quiet lamps burn")).ShouldBe((1, "This address has an account already.\n"));
        var page = await (await app.SignIn("ruth@desk.example", "seven quiet lamps burn")).Get("/admin/accounts");
        page.Text.ShouldContain("Ruth Amsel");
    }

    [Fact]
    public async Task A_short_password_and_missing_arguments_are_refused_in_words()
    {
        await using var app = await TestApp.Start(environment: "Production", people: false);
        (await Run(app, Ruth, "short")).ShouldBe((1, "Use 15 characters or more; a few words in a row will do.\n"));
        (await Run(app, ["ruth@desk.example"], "")).Code.ShouldBe(2);
        (await app.Db(db => Task.FromResult(db.Users.Count()))).ShouldBe(0);
    }

    private static async Task<(int Code, string Words)> Run(TestApp app, string[] args, string typed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await CreateAdmin.Run(app.Services, args, new StringReader(typed), output), output.ToString());
    }
}
