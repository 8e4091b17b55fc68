namespace FactCheck.TestKit;

/// <summary>Parts of Word documents, written in the elements of their text.</summary>
public static class WordMarkup
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
        + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public static string P(params string[] inside) => $"<w:p>{string.Concat(inside)}</w:p>";

    public static string R(string words, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static string Sup(string words) => R(words, "<w:vertAlign w:val=\"superscript\"/>");

    public static string Sub(string words) => R(words, "<w:vertAlign w:val=\"subscript\"/>");

    public static string Ins(string words, string who = "Desk") =>
        $"<w:ins w:id=\"1\" w:author=\"{who}\" w:date=\"2024-05-02T09:30:00Z\">{R(words)}</w:ins>";

    public static string Del(string words, string who = "Desk") =>
        $"<w:del w:id=\"2\" w:author=\"{who}\" w:date=\"2024-05-02T09:31:00Z\"><w:r><w:delText xml:space=\"preserve\">"
        + $"{words}</w:delText></w:r></w:del>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{P(R(c))}</w:tc>"))}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string FootnoteRef(int id) => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";

    public static (string, string) Styles(string styles) => ("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public static (string, string) Numbering(string lists) => ("word/numbering.xml", $"<w:numbering {Namespaces}>{lists}</w:numbering>");

    public static (string, string) Footnotes(params string[] notes) =>
        ("word/footnotes.xml", $"<w:footnotes {Namespaces}>{string.Concat(notes)}</w:footnotes>");

    public static string Footnote(int id, string words) => $"<w:footnote w:id=\"{id}\">{P(R(" " + words))}</w:footnote>";

    public static (string, string) Comments(params string[] notes) =>
        ("word/comments.xml", $"<w:comments {Namespaces}>{string.Concat(notes)}</w:comments>");

    public static string Comment(int id, string words, string paragraph = "0") =>
        $"<w:comment w:id=\"{id}\" w:author=\"Ana Ruiz\" w:date=\"2024-05-01T10:00:00Z\"><w:p w14:paraId=\"{paragraph}\">"
        + $"{R(words)}</w:p></w:comment>";

    public static string From(int id) => $"<w:commentRangeStart w:id=\"{id}\"/>";

    public static string To(int id) => $"<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>";

    public static (string, string) Links(params (string Id, string Address)[] links) =>
        (
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(
                    links.Select(l => $"<Relationship Id=\"{l.Id}\" Type=\"x/hyperlink\" Target=\"{l.Address}\" TargetMode=\"External\"/>")
                )
                + "</Relationships>"
        );

    public static string Whole(string body) => $"<?xml version=\"1.0\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>";
}
