using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data.Library;

/// <summary>What finds sources is made anew where it is missing, as after an update of the program.</summary>
public sealed class FillingTheIndex
{
    [Theory]
    [InlineData("DELETE FROM \"SourceEntries\"; DELETE FROM \"SourceWords\";")]
    [InlineData("DELETE FROM \"SourceWords\";")]
    [InlineData("DELETE FROM \"SourceEntries\" WHERE \"Row\" = 1;")]
    public async Task A_start_fills_what_is_missing(string loss)
    {
        await using var app = await TestApp.Start(fresh: true);
        var claim = await app.Claim(await app.Article());
        await app.Evidence(claim, title: "Chart of the bay");
        await app.Evidence(claim, title: "Tide tables");
        await app.Db(db => db.Database.ExecuteSqlRawAsync(loss));

        await Startup.Prepare(app.Services);

        var page = await (await app.SignIn(TestApp.Checker)).Get("/sources?q=tide&used=True");
        page.Document.QuerySelectorAll("tbody th > a").ShouldHaveSingleItem().TextContent.ShouldBe("Tide tables");
        await using var output = new StringWriter();
        (await VerifyAudit.Run(app.Services, output)).ShouldBe(0, output.ToString());
    }
}
