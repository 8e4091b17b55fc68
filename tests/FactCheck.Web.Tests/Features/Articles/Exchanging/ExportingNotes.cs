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

    [Fact]
    public async Task The_table_has_a_row_for_each_note_that_no_spreadsheet_runs_and_no_import_takes_for_a_claim()
    {
        var article = await App.Article();
        await App.Claim(article);
        await App.Note(
            article,
            NotesDesk.On(Content.Text, "opened in 1932") with
            {
                Words = "=HYPERLINK(\"x\")",
                Author = "+Iris",
                WrittenAt = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero),
                Address = "https://archive.example/day",
            },
            new(Domain.Articles.Notes.NoteKind.Endnote, new(-1, -1)) { Words = "@Lost" }
        );
        var browser = await App.SignIn(TestApp.Checker);
        var file = (await browser.Get($"/articles/{article}/annotations.csv")).Bytes;

        var rows = System.Text.Encoding.UTF8.GetString(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Length.ShouldBe(4);
        rows[0]
            .ShouldEndWith("\"id\",\"row\",\"note_kind\",\"note\",\"note_author\",\"note_written_at\",\"note_address\",\"note_standing\"");
        rows[1].ShouldEndWith(",\"claim\",\"\",\"\",\"\",\"\",\"\",\"\"");
        rows[2].ShouldStartWith("\"1\",\"11\",\"25\",\"opened in 1932\",");
        rows[2]
            .ShouldEndWith(
                ",\"note\",\"Comment\",\"'=HYPERLINK(\"\"x\"\")\",\"'+Iris\",\"2026-03-01T08:00:00.0000000Z\","
                    + "\"https://archive.example/day\",\"Held\""
            );
        rows[3].ShouldStartWith("\"2\",\"\",\"\",\"\",");
        rows[3].ShouldEndWith(",\"note\",\"Endnote\",\"'@Lost\",\"\",\"\",\"\",\"Lost\"");

        var other = await App.Article();
        var page = await (await browser.Get($"/articles/{other}/annotations"))
            .Form($"/articles/{other}/annotations")
            .File("Command.File", "claims.csv", file)
            .Submit();
        page.Text.ShouldContain("1 claim was marked.");
    }
}
