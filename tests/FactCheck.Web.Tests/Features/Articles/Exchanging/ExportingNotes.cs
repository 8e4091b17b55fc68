using System.Text.Json;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Noting;

namespace FactCheck.Web.Tests.Features.Articles.Exchanging;

public sealed class ExportingNotes(Site site) : IClassFixture<Site>
{
    private TestApp App => site.App;

    [Fact]
    public async Task Notes_are_annotations_that_comment_and_link_and_are_no_claims_when_read_again()
    {
        var article = await App.Article();
        await App.Claim(article);
        await App.Note(article, [.. NotesDesk.Notes(), new(Domain.Articles.Notes.NoteKind.Comment, new(-1, -1)) { Words = "Lost." }]);
        var browser = await App.SignIn(TestApp.Checker);
        var file = (await browser.Get($"/articles/{article}/annotations.jsonld")).Bytes;

        using var json = JsonDocument.Parse(file);
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(5);
        var notes = json
            .RootElement.GetProperty("first")
            .GetProperty("items")
            .EnumerateArray()
            .Where(i => i.GetProperty("body").EnumerateArray().Any(b => b.GetProperty("type").GetString() == "factcheck:WriterNote"))
            .ToList();
        notes.Select(n => n.GetProperty("motivation").GetString()).ShouldBe(["commenting", "linking", "commenting", "commenting"]);
        notes[0].GetProperty("creator").GetProperty("name").GetString().ShouldBe("Iris Holm");
        notes[0].GetProperty("body")[0].GetProperty("value").GetString().ShouldStartWith(NotesDesk.Secret);
        notes[1].GetProperty("body")[0].GetProperty("source").GetString().ShouldBe("https://survey.example/ten");
        notes[1].GetProperty("target").GetProperty("selector")[1].GetProperty("exact").GetString().ShouldBe("nine in ten");
        notes[3].GetProperty("target").GetProperty("selector").GetArrayLength().ShouldBe(1);

        var other = await App.Article();
        var page = await (await browser.Get($"/articles/{other}/annotations"))
            .Form($"/articles/{other}/annotations")
            .File("Command.File", "claims.jsonld", file)
            .Submit();
        page.Text.ShouldContain("1 claim was marked.");
    }
}
