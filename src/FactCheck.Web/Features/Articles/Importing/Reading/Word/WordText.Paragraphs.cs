using System.Xml;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Paragraphs, from their beginning to the text.</summary>
internal sealed partial class WordText
{
    private readonly Stack<List<Block>> _apart = new();
    private readonly TypedNotes _typed = new();

    // Words of a paragraph whose mark is gone: they belong to the next one.
    private (string Words, Paragraph Paragraph)? _waiting;

    private void ReadParagraph(XmlReader reader)
    {
        LastParagraph = WordXml.Named(reader, "paraId", "word") ?? LastParagraph;
        var paragraph = new Paragraph();
        var look = _look;
        _open.Push(paragraph);
        paragraph.Put(_loose.ToString());
        _loose.Clear();
        WordXml.Children(reader, Visit);
        _look = look;
        Close();
    }

    private void Properties(XmlReader reader)
    {
        if (!_open.TryPeek(out var paragraph))
            return;
        Properties(reader, paragraph);
    }

    private void Properties(XmlReader reader, Paragraph paragraph) =>
        WordXml.Children(
            reader,
            property =>
            {
                switch (property.LocalName)
                {
                    case "pStyle":
                        paragraph.Style = WordXml.Value(property);
                        break;
                    case "numPr":
                        Properties(property, paragraph);
                        break;
                    case "numId":
                        paragraph.List = WordXml.Value(property);
                        break;
                    case "ilvl":
                        paragraph.Level = WordXml.Number(WordXml.Value(property));
                        break;
                    case "framePr":
                        paragraph.DropCap = WordXml.Value(property, "dropCap") is "drop" or "margin";
                        break;
                    case "rPr":
                        var (look, style, mark, format) = RunLook.Read(property);
                        paragraph.Mark = mark;
                        paragraph.MarkHidden = look.Over(styles.Look(paragraph.Style, style)).IsHidden;
                        Formatted(format);
                        break;
                    case "pPrChange" when way is ChangesWay.Reject:
                        Formatted(Change.Read(property));
                        (paragraph.Style, paragraph.List, paragraph.Level) = (null, null, null);
                        WordXml.Children(property, old => Properties(old, paragraph));
                        break;
                    case "sectPr":
                        Section(property);
                        break;
                    default:
                        Format(property);
                        break;
                }
            }
        );

    private void Close()
    {
        var paragraph = _open.Pop();
        _fields.EndOfParagraph();
        var words = (_waiting?.Words ?? "") + paragraph.Compose(Findings, way, authors, _typed.Marked) + Border(paragraph);
        var plain = PlaceMarks.Part(words).Words;
        var blank = string.IsNullOrWhiteSpace(plain);
        _waiting = null;
        if (paragraph.Mark?.LeavesOut(way) is true || paragraph.MarkHidden || (paragraph.DropCap && !blank))
        {
            if (paragraph is { DropCap: true, Mark: null })
                words = Findings.Did(ReceiptKind.DropCap, plain.Trim()) + words.Trim();
            _waiting = (words, paragraph);
        }
        else
            Write(paragraph, words, blank);
        foreach (var box in paragraph.Boxes)
            Emit(box);
    }

    // A border that came or went is a change of its own unless the words before it are part of it.
    private string Border(Paragraph paragraph)
    {
        if (paragraph.Mark is not { } mark || paragraph.Count == 0)
            return "";
        if (
            paragraph.LastChange is { } last
            && last.PutIn == mark.PutIn
            && string.Equals(last.Author, mark.Author, StringComparison.Ordinal)
        )
            return "";
        if (mark.Author is { } author)
            authors.Add(author);
        var done = Findings.Did(mark.Kind, "¶");
        if (way is not ChangesWay.Preserve)
            return done;
        var (open, close) = Findings.Note(mark.Note("¶"));
        return done + open + close;
    }

    private void Write(Paragraph paragraph, string words, bool blank)
    {
        var meaning = styles.Of(paragraph.Style);
        var list = paragraph.List ?? meaning.List;
        var level = paragraph.Level ?? meaning.Depth ?? 0;
        // An item without words has a number all the same; list 0 is none.
        var number =
            list is null or "0" || (blank && paragraph.Count > 0)
                ? ""
                : lists?.Prefix(list, level, paragraph.List is null ? paragraph.Style : null) ?? "";
        if (blank)
        {
            if (words.Length > 0)
                Emit(new(BlockKind.Paragraph, 0, words));
            return;
        }
        if (meaning.IsTitle)
            Title ??= PlaceMarks.Part(words).Words.ReplaceLineEndings(" ");
        // Numbered headings are headings.
        if (meaning.Kind is BlockKind.Heading)
            Emit(new(meaning.Kind, meaning.Level, number + words));
        else if (list is null or "0")
            Emit(new(meaning.Kind is BlockKind.ListItem ? BlockKind.Paragraph : meaning.Kind, meaning.Level, words));
        else
            Emit(new(BlockKind.ListItem, level, number + words));
    }

    private void Emit(Block block)
    {
        if (_apart.TryPeek(out var apart))
        {
            apart.Add(block);
            return;
        }
        if (_typed.Holds(block))
            return;
        if (!string.IsNullOrWhiteSpace(PlaceMarks.Part(block.Words).Words))
            foreach (var held in _typed.Released())
                Put(held);
        Put(block);
    }

    private void Put(Block block)
    {
        Notation.Add(block.Kind, block.Level, block.Words);
        if (Notation.IsTooLong)
            throw new TooMuchUnpacked();
    }

    private void EndOfPart()
    {
        if (_waiting is var (words, paragraph))
        {
            _waiting = null;
            Write(paragraph, words, string.IsNullOrWhiteSpace(PlaceMarks.Part(words).Words));
        }
        if (_loose.Length == 0)
            return;
        Emit(new(BlockKind.Paragraph, 0, _loose.ToString()));
        _loose.Clear();
    }

    /// <summary>What stands inside of an element, kept apart from what is around it.</summary>
    private List<Block> Apart(XmlReader reader, Action<XmlReader>? visit = null)
    {
        var (waiting, blocks) = (_waiting, new List<Block>());
        _waiting = null;
        _apart.Push(blocks);
        WordXml.Children(reader, visit ?? Visit);
        EndOfPart();
        _apart.Pop();
        _waiting = waiting;
        return blocks;
    }
}
