using System.Text;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing;
using FactCheck.Web.Features.Articles.Importing.Reading;
using Microsoft.Extensions.DependencyInjection;
using static FactCheck.TestKit.WordMarkup;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Files that a Word document shows in the place of paragraphs are read where they stand, one level deep.</summary>
public sealed class InsertedFiles(Site site) : IClassFixture<Site>
{
    private const string Chunk = "<w:altChunk r:id=\"k1\"/>";

    [Theory]
    [InlineData(
        "part.html",
        "<html><body><h2>The cost</h2><p>It took 10<sup>5</sup> litres.</p></body></html>",
        "## The cost\nIt took 10⁵ litres."
    )]
    [InlineData("part.txt", "It took 5 litres.\nThen more.", "It took 5 litres.\nThen more.")]
    public async Task A_page_and_a_text_are_read_in_their_place(string name, string content, string text)
    {
        var draft = await Read(Chunk, (name, Encoding.UTF8.GetBytes(content)));

        draft.Text.ShouldBe($"It rose.\n{text}\nIt fell.");
        draft.Places(ReceiptKind.InsertedFile).ShouldBe([new(2, $"word/{name}")]);
        draft.Count(ReceiptKind.Embedded).ShouldBe(0);
    }

    [Fact]
    public async Task A_document_is_read_with_its_notes_and_what_was_done_to_it_and_what_it_inserts_itself_is_said()
    {
        var inner = Document(
            P(R("First."))
                + P(R("They paid "), R("15 ", "<w:strike/>"), R("51 million"), FootnoteRef(1), R(", "), From(1), R("it says"), To(1))
                + Chunk,
            [Rels("inner.txt"), Footnotes(Footnote(1, "Port books.")), Comments(Comment(1, "Who?"))],
            ("inner.txt", "Never read."u8.ToArray())
        );
        var draft = await Read(Chunk, ("part.docx", inner));

        draft.Stored().ShouldBe("It rose.\nFirst.\nThey paid 51 million, it says\nIt fell.");
        draft.Places(ReceiptKind.StruckOut).ShouldBe([new(3, "15 ")]);
        draft.Places(ReceiptKind.Embedded).Select(p => p.Words).ShouldBe(["word/inner.txt"]);
        draft
            .Notes.Select(n => (n.Kind, n.Words, draft.Stored()[..n.Span.Start].Split(' ')[^1], draft.At(n)))
            .ShouldBe([(NoteKind.Footnote, "Port books.", "million", ""), (NoteKind.Comment, "Who?", "", "it says")]);
    }

    [Fact]
    public async Task Its_tracked_changes_are_asked_about()
    {
        var inner = Document(P(R("They paid "), Del("15"), Ins("51", "Ana Ruiz"), R(" million.")), []);
        var changes = (await Read(Chunk, ("part.docx", inner))).Changes.ShouldNotBeNull();

        changes.Accepted.Stored().ShouldBe("It rose.\nThey paid 51 million.\nIt fell.");
        changes.Rejected.Stored().ShouldBe("It rose.\nThey paid 15 million.\nIt fell.");
        changes.Authors.ShouldBe(["Ana Ruiz", "Desk"]);
    }

    [Theory]
    [InlineData("part.rtf", "{}")]
    [InlineData("part.mht", "x")]
    [InlineData("part.docx", "no package")]
    [InlineData("part.html", "<p> </p>")]
    [InlineData("part.txt", "bell \u0007")]
    public async Task What_cannot_be_read_is_said_with_its_place(string name, string content)
    {
        var draft = await Read(Chunk, (name, Encoding.UTF8.GetBytes(content)));

        draft.Stored().ShouldBe("It rose.\nIt fell.");
        draft.Places(ReceiptKind.Embedded).ShouldBe([new(2, $"word/{name}")]);
    }

    [Fact]
    public async Task A_hidden_one_is_not_revealed_and_all_together_are_bounded()
    {
        var hidden = P($"<w:r><w:rPr><w:vanish/></w:rPr>{Chunk}</w:r>");
        var draft = await Read(hidden, ("part.txt", "Ms Undertow told us."u8.ToArray()));
        draft.Stored().ShouldBe("It rose.\nIt fell.");
        System.Text.Json.JsonSerializer.Serialize(draft).ShouldNotContain("Undertow");

        var large = await Read(Chunk, ("part.txt", Encoding.UTF8.GetBytes(new string('x', 6 * 1024 * 1024))));
        large.Stored().ShouldBe("It rose.\nIt fell.");
        large.Count(ReceiptKind.Embedded).ShouldBe(1);
    }

    private Task<ArticleDraft> Read(string chunk, (string Name, byte[] Content) file) =>
        site
            .App.Services.GetRequiredService<ArticleFiles>()
            .Read(
                "story.docx",
                Document(P(R("It rose.")) + chunk + P(R("It fell.")), [Rels(file.Name)], file),
                TestContext.Current.CancellationToken
            );

    private static byte[] Document(string body, (string, string)[] parts, params (string Name, byte[] Content)[] files) =>
        WordFile.Zip([
            ("word/document.xml", Encoding.UTF8.GetBytes(Whole(body))),
            .. parts.Select(p => (p.Item1, Encoding.UTF8.GetBytes(p.Item2))),
            .. files.Select(f => ($"word/{f.Name}", f.Content)),
        ]);

    private static (string, string) Rels(string name) =>
        (
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"k1\" "
                + $"Type=\"x/aFChunk\" Target=\"{name}\"/></Relationships>"
        );
}
