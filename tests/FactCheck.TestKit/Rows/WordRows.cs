using FactCheck.Domain.Articles.Notes;
using static FactCheck.TestKit.WordMarkup;

namespace FactCheck.TestKit.Rows;

/// <summary>The kinds as Word documents.</summary>
internal static class WordRows
{
    private const string Vanish = "<w:vanish/>";

    public static IEnumerable<ReadingRow> All { get; } =
    [
        Word(
            "Superscript and subscript, Word",
            P(R("The works took 3 × 10"), Sup("5"), R(" litres and CO"), Sub("2"), R(" fell."))
                + P(R("It rose by 7 per cent."), Sup("2"), R(" Wages fell.")),
            [],
            "The works took 3 × 10⁵ litres and CO₂ fell.",
            "It rose by 7 per cent. Wages fell."
        ) with
        {
            Said =
            [
                "A raised figure or letter was kept as one, as in 10⁵.",
                "A lowered figure or letter was kept as one, as in CO₂.",
                "A note mark without its note was taken out of the text.",
            ],
            Notes = [(NoteKind.Footnote, "", "2")],
        },
        Word(
            "Struck text, Word",
            P(R("The port paid "), R("15 ", "<w:strike/>"), R("51 million; it "), R("passed ", "<w:dstrike/>"), R("fell.")),
            [],
            "The port paid 51 million; it fell."
        ) with
        {
            Said = ["2 struck-out passages were left out."],
        },
        Word("Tracked changes, Word", P(R("The port paid "), Del("15"), Ins("51"), R(" million.")), [], "The port paid 51 million.") with
        {
            Said = ["Tracked changes: 1 put in, 1 taken out by Desk", "One passage was put in as a tracked change."],
            Choices = [("Command.Way", "Preserve")],
            Notes = [(NoteKind.Deletion, "", "15"), (NoteKind.Insertion, "51", null)],
        },
        Word(
            "Hidden text, Word",
            P(R("The port paid 51 million"), R(" as Mara Undertow told us", Vanish), R(".")),
            [],
            "The port paid 51 million."
        ) with
        {
            Said = ["A hidden passage was left out; what it says is not repeated here."],
            Secret = "Undertow",
        },
        Word(
            "Notes and comments, Word",
            P(R("The port paid 51 million."), FootnoteRef(1), R(" "), From(1), R("Nobody"), To(1), R(" said so.")),
            [Footnotes(Footnote(1, "Port books, page 4.")), Comments(Comment(1, "Ask the port."))],
            "The port paid 51 million. Nobody said so."
        ) with
        {
            Said = ["A footnote is kept as a note of the writer.", "A comment is kept as a note of the writer."],
            Notes = [(NoteKind.Footnote, "", "Port books, page 4."), (NoteKind.Comment, "Nobody", "Ask the port.")],
        },
        Word(
            "A text that stands in its notes, Word",
            P(FootnoteRef(1)),
            [Footnotes(Footnote(1, "The port paid 51 million."))],
            "The port paid 51 million."
        ) with
        {
            Said = ["The document has no text of its own: its note came in as the text."],
        },
        Word(
            "Symbols and formulas, Word",
            P(R("It stayed within "), "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/></w:r>", R("3 degrees of "), Half, R(" a turn.")),
            [],
            "It stayed within ±3 degrees of 1/2 a turn."
        ) with
        {
            Said = ["A symbol of a special font was written as a character.", "A formula was written as text."],
        },
        Word(
            "Tables, Word",
            P(R("Litres a year.")) + Table(Row("Year", "Litres"), Row("2019", "4.1"), Row("2020", "5.2")),
            [],
            "Litres a year.",
            "Year · Litres",
            "2019 · Litres: 4.1",
            "2020 · Litres: 5.2"
        ) with
        {
            Said = ["A table was written with each row on a line, each figure after the name of its column."],
        },
        new(
            "Packages, Word",
            "packages.docx",
            WordFile.Zip(
                (
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"/text/story.xml\"/></Relationships>"
                ),
                ("text/story.xml", Whole(DropCap + Item("1", "Steel") + Item("2", "Labour") + Item("1", "Sand") + Ruby)),
                ("text/_rels/story.xml.rels", Lists),
                Numbering(
                    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
                )
            ),
            "Drop the plan, they said.",
            "1. Steel",
            "2. Labour",
            "3. Sand",
            "東京で"
        )
        {
            Said = ["A large initial was joined to its word.", "A reading above its characters was left out."],
        },
    ];

    private const string Half =
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";

    private const string Lists =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"n\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"/word/numbering.xml\"/>"
        + "</Relationships>";

    private static string DropCap =>
        P("<w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/></w:pPr>", R("D")) + P(R("rop the plan, they said."));

    private static string Ruby =>
        P($"<w:r><w:ruby><w:rt>{R("とうきょう")}</w:rt><w:rubyBase>{R("東京")}</w:rubyBase></w:ruby></w:r>", R("で"));

    private static string Item(string list, string words) =>
        P($"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>", R(words));

    private static ReadingRow Word(string name, string body, (string, string)[] parts, params string[] text) =>
        new(name, "words.docx", WordFile.Zip([("word/document.xml", Whole(body)), .. parts]), text);
}
