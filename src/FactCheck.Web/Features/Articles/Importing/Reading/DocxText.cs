using System.Text;
using System.Xml;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>
/// The paragraphs of a document, in the order in which they stand; what was deleted, moved away or is only a field's code is left out.
/// </summary>
internal sealed class DocxText(DocxStyles styles, DocxLists lists)
{
    // A text box stands inside of a paragraph, so paragraphs nest.
    private readonly Stack<OpenParagraph> _open = new();

    public Notation Notation { get; } = new();

    /// <summary>The words of the first paragraph that is the document's title.</summary>
    public string? Title { get; private set; }

    public void Read(XmlReader reader)
    {
        if (!DocxPackage.Next(reader))
            return;
        while (!reader.EOF)
        {
            // Fallback repeats what the choice before it says.
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Fallback" or "del" or "moveFrom" or "pPrChange" or "rPrChange" })
            {
                DocxPackage.Skip(reader);
                continue;
            }
            if (reader.NodeType == XmlNodeType.Element && DocxPackage.IsWord(reader))
                Enter(reader);
            else if (reader.NodeType == XmlNodeType.EndElement && DocxPackage.IsWord(reader) && reader.LocalName is "p")
                Close();
            else if (
                reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA
            )
                Words(reader.Value);
            if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "t" } && _open.TryPeek(out var paragraph))
                paragraph.InText = false;
            if (!DocxPackage.Next(reader))
                break;
        }
    }

    private void Enter(XmlReader reader)
    {
        if (reader.LocalName is "p")
        {
            _open.Push(new());
            if (reader.IsEmptyElement)
                Close();
            return;
        }
        if (!_open.TryPeek(out var open))
            return;
        switch (reader.LocalName)
        {
            case "pStyle":
                open.Style = DocxPackage.Value(reader);
                break;
            case "numId":
                open.List = DocxPackage.Value(reader);
                break;
            case "ilvl":
                open.Level = DocxLists.Number(DocxPackage.Value(reader));
                break;
            case "t":
                open.InText = !reader.IsEmptyElement;
                break;
            case "tab" or "ptab":
                open.Words.Append(' ');
                break;
            case "br" or "cr":
                open.Words.Append('\n');
                break;
            case "noBreakHyphen":
                open.Words.Append('\u2011');
                break;
            case "softHyphen":
                open.Words.Append('\u00AD');
                break;
        }
    }

    private void Words(string value)
    {
        if (_open.TryPeek(out var paragraph) && paragraph.InText)
            paragraph.Words.Append(value);
    }

    private void Close()
    {
        if (!_open.TryPop(out var paragraph))
            return;
        var meaning = styles.Of(paragraph.Style);
        var list = paragraph.List ?? meaning.List;
        var words = paragraph.Words.ToString();
        if (string.IsNullOrWhiteSpace(words))
            return;
        if (meaning.IsTitle)
            Title ??= words.ReplaceLineEndings(" ");
        // Numbered headings are headings, and list 0 is none.
        if (meaning.Kind is BlockKind.Heading || list is null or "0")
            Notation.Add(meaning.Kind is BlockKind.ListItem ? BlockKind.Paragraph : meaning.Kind, meaning.Level, words);
        else
            Notation.Add(BlockKind.ListItem, paragraph.Level, lists.Prefix(list, paragraph.Level) + words);
        if (Notation.IsTooLong)
            throw new TooMuchUnpacked();
    }

    private sealed class OpenParagraph
    {
        public StringBuilder Words { get; } = new();

        public string? Style { get; set; }

        public string? List { get; set; }

        public int Level { get; set; }

        public bool InText { get; set; }
    }
}
