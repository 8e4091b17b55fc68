using System.Xml;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>What stands in other parts of the document: heads and feet of pages, charts, diagrams, embedded files.</summary>
internal sealed partial class WordText
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    // What stands on every page is no part of the text; it is said once.
    private void Section(XmlReader reader) =>
        WordXml.Children(
            reader,
            property =>
            {
                if (property.LocalName is not ("headerReference" or "footerReference"))
                    Format(property);
                else if (!isInner && links.Path(WordXml.Named(property, "id", "relationships")) is { } path && _opened.Add(path))
                    Margin(path);
            }
        );

    private void Margin(string path) =>
        links.Open(
            path,
            (part, theirs) =>
            {
                var text = new WordText(styles, lists: null, notes, theirs, way, [], isInner: true);
                var words = NoteWords.Of([string.Join(" / ", text.Lines(part).Select(l => l.Trim()).Where(l => l.Length > 0))]);
                var theirNotes = text.Findings.Notes("");
                if (words?.Any(char.IsLetter) is not true && theirNotes.Count == 0)
                    return;
                PutHere(Findings.Did(ReceiptKind.PageMargin, words));
                // What the writer noted there is kept.
                foreach (var note in theirNotes)
                    Findings.Beside(note with { Span = default }, Findings.LastMark);
                foreach (var (kind, what) in text.Findings.Acts.Where(a => a.Kind is ReceiptKind.Comment or ReceiptKind.Link))
                    Findings.DidBeside(kind, what, Findings.LastMark);
            }
        );

    private void ReadChart(string id)
    {
        if (IsGone("[chart]") || links.Path(id) is not { } path)
            return;
        var chart = new Chart();
        if (isInner || !links.Open(path, (part, _) => chart.Read(part)))
        {
            PutHere(Findings.Did(ReceiptKind.Embedded, path));
            return;
        }
        List<Block> blocks = [.. TableLines.Of(chart.Rows()).Select(l => new Block(BlockKind.Paragraph, 0, l))];
        if (chart.Title.Length > 0)
            blocks.Insert(0, new(BlockKind.Caption, 0, chart.Title));
        if (chart.IsTooLarge)
            PutHere(Findings.Did(ReceiptKind.NotRead, path));
        if (blocks.Count == 0)
            PutHere(Findings.Did(ReceiptKind.Embedded, path));
        Beside(blocks, ReceiptKind.Chart);
    }

    private void ReadDiagram(string id)
    {
        if (IsGone("[diagram]") || links.Path(id) is not { } path)
            return;
        var lines = new List<string>();
        void Look(XmlReader part)
        {
            if (part.LocalName is "p" && part.NamespaceURI.Contains("drawingml", StringComparison.Ordinal))
                lines.Add(PlaceMarks.Clean(WordXml.Text(part)).Trim());
            else
                WordXml.Children(part, Look);
        }

        if (isInner || !links.Open(path, (part, _) => WordXml.Children(part, Look)) || lines.TrueForAll(l => l.Length == 0))
            PutHere(Findings.Did(ReceiptKind.Embedded, path));
        else
            Beside([.. lines.Where(l => l.Length > 0).Select(l => new Block(BlockKind.Paragraph, 0, l))], ReceiptKind.TextBox);
    }

    /// <summary>Whether what stands here is hidden or taken out, which is said as of words.</summary>
    private bool IsGone(string name)
    {
        if (!IsHidden && Scope?.LeavesOut(way) is not true)
            return false;
        if (_open.TryPeek(out var paragraph))
            paragraph.Add(name, IsHidden ? _look with { Hidden = true } : _look, Scope);
        return true;
    }

    // A table of contents repeats the headings.
    private void Control(XmlReader reader)
    {
        var isContents = false;
        void Gallery(XmlReader part) => isContents |= part.LocalName is "docPartGallery" && WordXml.Value(part) is "Table of Contents";
        WordXml.Children(
            reader,
            part =>
            {
                if (part.LocalName is "sdtPr")
                    WordXml.Children(part, p => WordXml.Children(p, Gallery));
                else if (isContents && part.LocalName is "sdtContent")
                    PutHere(Findings.Did(ReceiptKind.Navigation));
                else
                    Visit(part);
            }
        );
    }

    private void Unread(XmlReader reader, string name)
    {
        if (!IsGone($"[{reader.LocalName}]"))
            PutHere(Findings.Did(ReceiptKind.Embedded, PlaceMarks.Clean(name)));
    }

    private void PutHere(string mark)
    {
        if (_open.TryPeek(out var paragraph))
            paragraph.Put(mark);
        else
            _loose.Append(mark);
    }

    private void Box(XmlReader reader)
    {
        var look = _look;
        var blocks = Apart(reader);
        _look = look;
        Beside(blocks, ReceiptKind.TextBox);
    }

    /// <summary>Puts what stands beside the paragraph after it.</summary>
    private void Beside(List<Block> blocks, ReceiptKind kind)
    {
        if (blocks.Find(b => b.Words.Length > 0) is not { } first)
            return;
        if (!_open.TryPeek(out var host))
        {
            blocks.ForEach(Emit);
            return;
        }
        host.Put(Findings.Did(kind, PlaceMarks.Part(first.Words).Words));
        host.Boxes.AddRange(blocks);
    }
}
