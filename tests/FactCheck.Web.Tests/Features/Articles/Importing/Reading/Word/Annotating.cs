using System.Globalization;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Footnotes, endnotes, comments and links are the writer's notes, each at its words, none in the text.</summary>
public sealed class Annotating
{
    [Fact]
    public void Forty_notes_of_four_kinds_stand_at_their_words_and_none_in_the_text()
    {
        var body = string.Concat(
            Enumerable
                .Range(1, 10)
                .Select(i =>
                    P(
                        R($"Claim{i} stands"),
                        FootnoteRef(i),
                        R(" and "),
                        From(i),
                        R($"comment{i} words"),
                        To(i),
                        R($" end{i}"),
                        $"<w:r><w:endnoteReference w:id=\"{i}\"/></w:r>",
                        R(" and "),
                        $"<w:hyperlink r:id=\"r{i}\">{R($"link{i} words")}</w:hyperlink>",
                        R(".")
                    )
                )
        );
        string[] Each(Func<int, string> note) => [.. Enumerable.Range(1, 10).Select(note)];
        var endnotes = string.Concat(Each(i => $"<w:endnote w:id=\"{i}\">{P(R($"Secret endnote {i}."))}</w:endnote>"));
        var draft = Read(
            body,
            Footnotes(Each(i => Footnote(i, $"Secret footnote {i}."))),
            Comments(Each(i => Comment(i, $"Secret comment {i}."))),
            ("word/endnotes.xml", $"<w:endnotes {Namespaces}>{endnotes}</w:endnotes>"),
            Links([.. Enumerable.Range(1, 10).Select(i => ($"r{i}", $"https://example.org/{i}"))])
        );
        draft.Notes.Count.ShouldBe(40);
        draft.Stored().ShouldNotContain("Secret");
        draft.Stored().ShouldNotContain("example.org");
        draft
            .Of(NoteKind.Footnote)
            .Select(n => (n.Words, draft.Stored()[..n.Span.Start].Split('\n')[^1]))
            .ShouldBe(Enumerable.Range(1, 10).Select(i => ((string?)$"Secret footnote {i}.", $"Claim{i} stands")));
        draft
            .Of(NoteKind.Comment)
            .Select(n => (n.Words, draft.At(n), n.Author, n.WrittenAt))
            .ShouldBe(
                Enumerable
                    .Range(1, 10)
                    .Select(i =>
                        (
                            (string?)$"Secret comment {i}.",
                            $"comment{i} words",
                            (string?)"Ana Ruiz",
                            (DateTimeOffset?)DateTimeOffset.Parse("2024-05-01T10:00:00Z", CultureInfo.InvariantCulture)
                        )
                    )
            );
        draft
            .Of(NoteKind.Endnote)
            .Select(n => (n.Words, draft.Before(n)))
            .ShouldBe(Enumerable.Range(1, 10).Select(i => ((string?)$"Secret endnote {i}.", $"end{i}")));
        draft
            .Of(NoteKind.Link)
            .Select(n => (n.Address, draft.At(n)))
            .ShouldBe(Enumerable.Range(1, 10).Select(i => ((string?)$"https://example.org/{i}", $"link{i} words")));
    }

    [Fact]
    public void Comments_reach_over_borders_overlap_and_begin_and_end_the_text()
    {
        var draft = Read(
            P(From(1), R("It opened "), From(2), R("in 1932."))
                + P(R("It was"), To(1), R(" paid"), To(2), R(" twice "), From(3), R("over 😀"), To(3)),
            Comments(Comment(1, "one"), Comment(2, "two"), Comment(3, "three"))
        );
        draft
            .Of(NoteKind.Comment)
            .Select(n => (n.Words, draft.At(n)))
            .ShouldBe([("one", "It opened in 1932.\nIt was"), ("two", "in 1932.\nIt was paid"), ("three", "over 😀")]);
    }

    [Fact]
    public void Ranges_between_paragraphs_and_in_cells_are_found()
    {
        var draft = Read(
            From(1)
                + P(R("First."))
                + P(R("Second."))
                + To(1).Split("<w:r>")[0]
                + Table($"<w:tr><w:tc>{P(R("2019"))}</w:tc><w:tc>{P(From(2), R("4.1"), To(2))}</w:tc></w:tr>"),
            Comments(Comment(1, "both"), Comment(2, "figure"))
        );
        draft.Of(NoteKind.Comment).Select(n => (n.Words, draft.At(n))).ShouldBe([("both", "First.\nSecond."), ("figure", "4.1")]);
    }

    [Fact]
    public void A_comment_on_a_deleted_range_and_one_without_a_range_stand_between_words()
    {
        var draft = Read(
            P(R("It opened "), From(1), Del("twice "), To(1), R("in 1932."), To(2)),
            Comments(Comment(1, "gone"), Comment(2, "end"))
        );
        draft
            .Of(NoteKind.Comment)
            .Select(n => (n.Words, n.Span.Length, draft.Before(n)))
            .ShouldBe([("gone", 0, "opened"), ("end", 0, "1932.")]);
    }

    [Fact]
    public void Answers_stand_beside_what_they_answer_and_a_comment_of_nothing_at_the_end()
    {
        var draft = Read(
            P(From(1), R("It opened"), To(1), R(" in 1932.")),
            Comments(Comment(1, "Sure?", "A1"), Comment(2, "Yes.", "A2"), Comment(3, "Lost.", "A3")),
            (
                "word/commentsExtended.xml",
                $"<w15:commentsEx {Namespaces}><w15:commentEx w15:paraId=\"A2\" w15:paraIdParent=\"A1\"/></w15:commentsEx>"
            )
        );
        draft.Notes.Select(n => (n.Words, draft.At(n))).ShouldBe([("Sure?", "It opened"), ("Yes.", "It opened"), ("Lost.", "")]);
        draft.Notes[2].Span.Start.ShouldBe("It opened in 1932.".Length);
    }

    [Fact]
    public void A_note_in_a_note_and_its_address_come_along()
    {
        var draft = Read(
            P(R("It opened"), FootnoteRef(1), R(".")),
            Footnotes(
                $"<w:footnote w:id=\"1\">"
                    + $"{P(From(1), R("Port books, https://port.example/1932."), To(1), R(" Old.", "<w:strike/>"))}</w:footnote>"
            ),
            Comments(Comment(1, "Checked."))
        );
        draft
            .Notes.Select(n => (n.Kind, n.Words, n.Address, draft.Before(n)))
            .ShouldBe([
                (NoteKind.Footnote, "Port books, https://port.example/1932.", "https://port.example/1932", "opened"),
                (NoteKind.Comment, "Checked.", null, "opened"),
            ]);
        draft.Count(ReceiptKind.StruckOut).ShouldBe(1);
    }

    [Fact]
    public void Links_of_fields_are_notes_and_their_codes_no_text()
    {
        static string Char(string what) => $"<w:r><w:fldChar w:fldCharType=\"{what}\"/></w:r>";
        static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>";
        var draft = Read(
            P(
                R("See "),
                Char("begin"),
                Code(" HYPERLINK "),
                Code("\"https://a.example/x\" \\t \"_blank\" "),
                Char("separate"),
                R("the books"),
                Char("end"),
                R(", ")
            )
                + P(
                    $"<w:fldSimple w:instr=\" HYPERLINK &quot;https://b.example/&quot; \">{R("the port")}</w:fldSimple>",
                    R(" and page "),
                    Char("begin"),
                    Code(" IF "),
                    Char("begin"),
                    Code(" PAGE "),
                    Char("separate"),
                    R("7"),
                    Char("end"),
                    Code(" = 7 "),
                    Char("separate"),
                    R("eight"),
                    Char("end"),
                    R(".")
                )
                + P(R("Lost "), Char("begin"), Code(" REF "))
                + P(R("and found."))
        );
        draft.Stored().ShouldBe("See the books,\nthe port and page eight.\nLost\nand found.");
        draft
            .Of(NoteKind.Link)
            .Select(n => (n.Address, draft.At(n)))
            .ShouldBe([("https://a.example/x", "the books"), ("https://b.example/", "the port")]);
    }
}
