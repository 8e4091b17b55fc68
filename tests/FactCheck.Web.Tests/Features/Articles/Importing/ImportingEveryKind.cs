using System.Text;
using AngleSharp.Html.Dom;
using FactCheck.TestKit;
using FactCheck.TestKit.Rows;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Importing;

/// <summary>Every kind of READING.md's table, from the file that somebody chooses to the article that is stored.</summary>
[Trait("Run", "thorough")]
public sealed class ImportingEveryKind(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Kinds => [.. ReadingRows.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_is_read_said_and_stored_right(string kind)
    {
        var row = ReadingRows.All.Single(r => r.Name == kind);
        var form = (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form("Read it first");
        var read = await (
            row.File.Length > 0
                ? form.File("Upload", row.File, row.Content)
                : form.Fill(("Command.Text", Encoding.UTF8.GetString(row.Content)))
        ).Submit();

        foreach (var sentence in row.Said)
            read.Text.ShouldContain(sentence);
        (read.Document.QuerySelectorAll(".receipt .lines > li").Length > 0).ShouldBe(row.Said.Any(IsLine));
        var filled = read.Form("Import");
        foreach (var (field, value) in row.Filled)
            filled[field].ShouldBe(value);
        LeftOut(read).ShouldBe(row.LeftOut);
        if (row.Choices.Length > 0)
            (await filled.Submit(("Command.Headline", kind))).Problems.ShouldNotBeEmpty();

        var stored = await read.Form("Import").Submit([("Command.Headline", kind), .. row.Choices]);
        // What a choice makes of the text is looked at, too.
        if (stored.HasForm("/articles/new"))
            stored = await stored.Form("Import").Submit();
        stored.Text.ShouldContain("The article is in.");
        var id = Guid.Parse(stored.Url.Segments[^1]);
        var text = await site.App.Db(db =>
            db.Articles.Where(a => a.Id == id).SelectMany(a => a.Versions).Select(v => v.Text).SingleAsync()
        );
        text.ShouldBe(string.Join('\n', row.Text));
        var notes = await site.App.Db(db =>
            db.VersionNotes.Where(n => n.ArticleId == id).SelectMany(n => n.Notes).OrderBy(n => n.Number).ToListAsync()
        );
        notes.Select(n => (n.Kind, n.Quote, n.Words)).ShouldBe(row.Notes);
        if (row.Secret is { } secret)
            (read.Document.Source.Text + stored.Document.Source.Text).ShouldNotContain(secret);
    }

    // A question beside the list is no line of it.
    private static bool IsLine(string sentence) => sentence.EndsWith('.');

    private static (string, bool)[] LeftOut(BrowserPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("[name='Command.LeaveOut']")
                .OfType<IHtmlInputElement>()
                .Select(i => (i.Value, i.HasAttribute("checked"))),
        ];
}
