using System.Text;
using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The paragraphs of a document, in the order in which they stand, with what was found in them and done to them.</summary>
internal sealed partial class WordText(
    WordStyles styles,
    WordLists? lists,
    WordNotes notes,
    Relations links,
    ChangesWay way,
    ICollection<string> authors,
    bool isInner = false,
    IReadOnlyDictionary<string, ArticleDraft>? inserted = null
)
{
    // A text box stands inside of a paragraph, so paragraphs nest.
    private readonly Stack<Paragraph> _open = new();
    private readonly Stack<Change> _changes = new();
    private readonly Dictionary<string, string> _ranges = new(StringComparer.Ordinal);
    private readonly StringBuilder _loose = new();
    private readonly Fields _fields = new();
    private RunLook _look = RunLook.Plain;
    private int _hiding;
    private bool _skipsMark;
    private string? _alt;
    private Change? _format;

    public Notation Notation { get; } = new();

    public Findings Findings => Notation.Findings;

    /// <summary>The words of the first paragraph that is the document's title.</summary>
    public string? Title { get; private set; }

    /// <summary>The id of the last paragraph, by which answers find what they answer.</summary>
    public string? LastParagraph { get; private set; }

    /// <summary>Whether what was read is a document at all.</summary>
    public bool IsDocument { get; private set; }

    /// <summary>Reads the whole document.</summary>
    public void Document(XmlReader reader)
    {
        IsDocument = reader.LocalName is "document" && WordXml.IsWord(reader);
        WordXml.Children(reader, Visit);
        EndOfPart();
        foreach (var block in _typed.End(Findings))
            Put(block);
    }

    /// <summary>The lines of a note.</summary>
    public IReadOnlyList<string> Lines(XmlReader reader)
    {
        var blocks = Apart(reader);
        return [.. blocks.SelectMany(b => b.Words.Split('\n')).Select(Findings.Take)];
    }

    private Change? Scope => _changes.FirstOrDefault(c => c.LeavesOut(way)) ?? (_changes.TryPeek(out var change) ? change : null);

    private bool IsHidden => _hiding > 0 || _look.IsHidden;

    private void Visit(XmlReader reader)
    {
        if (WordXml.IsWord(reader))
            VisitWord(reader);
        else if (WordXml.IsMath(reader) && reader.LocalName is "oMath")
            Equation(reader);
        else if (reader.LocalName is "AlternateContent")
            Alternate(reader);
        else
            Picture(reader);
    }

    private void VisitWord(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                ReadParagraph(reader);
                break;
            case "pPr":
                Properties(reader);
                break;
            case "tbl":
                Table(reader);
                break;
            case "txbxContent":
                Box(reader);
                break;
            case "r":
                Run(reader);
                break;
            case "ins" or "del" or "moveFrom" or "moveTo":
                _changes.Push(Change.Read(reader));
                WordXml.Children(reader, Visit);
                _changes.Pop();
                break;
            case "hyperlink":
                Linked(reader, Target(reader));
                break;
            case "fldSimple":
                Linked(reader, Fields.Address(WordXml.Value(reader, "instr")));
                break;
            case "commentRangeStart" or "commentRangeEnd" or "commentReference":
                Comment(reader.LocalName, WordXml.Value(reader, "id"));
                break;
            case "sectPr":
                Section(reader);
                break;
            case "sdt":
                Control(reader);
                break;
            case "altChunk":
                Inserted(reader);
                break;
            case "subDoc" or "control":
                Unread(reader, links.Path(WordXml.Named(reader, "id", "relationships")) ?? reader.LocalName);
                break;
            case "sdtPr" or "sdtEndPr" or "tblPr" or "tblGrid" or "rubyPr" or "customXmlPr" or "smartTagPr":
                break;
            default:
                if (_open.Count > 0)
                    VisitInline(reader);
                else
                    WordXml.Children(reader, Visit);
                break;
        }
    }

    private void VisitInline(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "rPr":
                var (look, style, _, format) = RunLook.Read(reader, way is ChangesWay.Reject);
                _format = format;
                _look = look.Over(styles.Look(_open.Peek().Style, style));
                break;
            case "t":
                Say(WordXml.Text(reader));
                break;
            case "delText":
                Deleted(WordXml.Text(reader));
                break;
            case "tab" or "ptab":
                Say(" ");
                break;
            case "br" or "cr":
                Say("\n");
                break;
            case "noBreakHyphen":
                Say("\u2011");
                break;
            case "softHyphen":
                Say("\u00AD");
                break;
            case "sym":
                Symbol(SymbolFonts.Of(WordXml.Value(reader, "font"), WordXml.Value(reader, "char")));
                break;
            case "instrText":
                _fields.Code(WordXml.Text(reader));
                break;
            case "fldChar":
                Field(WordXml.Value(reader, "fldCharType"), Fields.OfForm(reader));
                break;
            case "footnoteReference" or "endnoteReference":
                Reference(reader);
                break;
            case "ruby":
                Ruby(reader);
                break;
            case "object":
                Embedded(reader);
                break;
            default:
                WordXml.Children(reader, Visit);
                break;
        }
    }

    private void Run(XmlReader reader)
    {
        if (!_open.TryPeek(out var paragraph))
            return;
        var (look, skips, format, since) = (_look, _skipsMark, _format, paragraph.Count);
        (_look, _skipsMark, _format) = (styles.Look(paragraph.Style, null), false, null);
        WordXml.Children(reader, Visit);
        if (_format is { } changed)
            Formatted(changed, paragraph, since);
        (_look, _skipsMark, _format) = (look, skips, format);
    }
}
