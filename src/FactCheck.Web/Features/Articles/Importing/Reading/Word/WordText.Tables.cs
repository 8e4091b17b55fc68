using System.Xml;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Tables: the cells of a row stand in one line, so that a figure can be marked with what it is of.</summary>
internal sealed partial class WordText
{
    private const int LongestCell = 400;

    private void Table(XmlReader reader)
    {
        EndOfPart();
        var (merged, rows, length) = (new Dictionary<int, string>(), new List<Row>(), 0L);
        void Rows(XmlReader part)
        {
            if (!WordXml.IsWord(part))
                return;
            if (part.LocalName is "tblPr" or "tblPrEx" or "tblGrid")
                Formats(part);
            else if (part.LocalName is "tr")
                rows.Add(ReadRow(part, merged));
            else if (part.LocalName is not ("sdtPr" or "sdtEndPr"))
                Around(part, Rows);
            if (part.LocalName is "tr" && (length += rows[^1].Cells.Sum(c => (long)c.Words.Length)) > 2L * PlainText.MaxLength)
                throw new TooMuchUnpacked();
        }

        WordXml.Children(reader, Rows);
        Write(rows);
    }

    // Rows and cells may stand in content controls and in changes.
    private void Around(XmlReader reader, Action<XmlReader> visit)
    {
        var change = reader.LocalName is "ins" or "del" or "moveFrom" or "moveTo";
        if (change)
            _changes.Push(Change.Read(reader));
        WordXml.Children(reader, visit);
        if (change)
            _changes.Pop();
    }

    private Row ReadRow(XmlReader reader, Dictionary<int, string> merged)
    {
        var (cells, column, isHead, changes, hiding) = (new List<Cell>(), 0, false, _changes.Count, _hiding);
        void Cells(XmlReader part)
        {
            switch (part.LocalName)
            {
                case "trPr":
                    (var before, isHead) = RowProperties(part);
                    column += before;
                    break;
                case "tc":
                    cells.Add(ReadCell(part, column, merged));
                    column += cells[^1].Span;
                    break;
                case "tblPrEx":
                    Formats(part);
                    break;
                case "sdtPr" or "sdtEndPr":
                    break;
                default:
                    Around(part, Cells);
                    break;
            }
        }

        WordXml.Children(reader, Cells);
        while (_changes.Count > changes)
            _changes.Pop();
        _hiding = hiding;
        return new(cells, isHead);
    }

    /// <summary>
    /// How many columns are left free before the row's first cell, and whether it names them; what became of the row holds for all in it.
    /// </summary>
    private (int Before, bool IsHead) RowProperties(XmlReader reader)
    {
        var (before, isHead) = (0, false);
        WordXml.Children(
            reader,
            property =>
            {
                if (property.LocalName is "ins" or "del")
                    _changes.Push(Change.Read(property));
                else if (property.LocalName is "hidden" && WordXml.On(property))
                    _hiding++;
                else if (property.LocalName is "gridBefore")
                    before = WordXml.Number(WordXml.Value(property), 1000);
                else if (property.LocalName is "tblHeader")
                    isHead = WordXml.On(property);
                else
                    Format(property);
            }
        );
        return (before, isHead);
    }

    private Cell ReadCell(XmlReader reader, int column, Dictionary<int, string> merged)
    {
        var (span, merge, changes) = (1, (string?)null, _changes.Count);
        void Inside(XmlReader part)
        {
            if (part.LocalName is not "tcPr")
            {
                Visit(part);
                return;
            }
            WordXml.Children(
                part,
                property =>
                {
                    if (property.LocalName is "gridSpan")
                        span = Math.Max(1, WordXml.Number(WordXml.Value(property), 1000));
                    else if (property.LocalName is "vMerge")
                        merge = WordXml.Value(property) ?? "continue";
                    else if (property.LocalName is "cellIns" or "cellDel")
                        _changes.Push(Change.Read(property));
                    else
                        Format(property);
                }
            );
        }

        var blocks = Apart(reader, Inside);
        while (_changes.Count > changes)
            _changes.Pop();
        if (merge is "continue" && merged.TryGetValue(column, out var above))
            blocks.Add(new(BlockKind.Paragraph, 0, above));
        else if (merge is not null)
            merged[column] = PlaceMarks.Part(Words(blocks)).Words is { Length: <= LongestCell } short_ ? short_ : "";
        else
            merged.Remove(column);
        return new(column, span, blocks, Words(blocks));
    }

    private void Write(List<Row> rows)
    {
        var inLines = rows.Where(r => !r.IsLayout).ToList();
        var lines = TableLines.Of([.. inLines.Select(r => new TextRow([.. r.Cells.Select(c => c.Of())], r.IsHead))]);
        var (at, begun) = (0, false);
        foreach (var row in rows)
        {
            if (row.IsLayout)
            {
                row.Cells.ForEach(c => c.Blocks.ForEach(Emit));
                continue;
            }
            var line = lines[at++];
            if (!begun && PlaceMarks.Part(line).Words.Trim() is { Length: > 0 } first)
                (line, begun) = (Findings.Did(ReceiptKind.Table, first) + line, true);
            Emit(new(BlockKind.Paragraph, 0, line));
        }
    }

    private static string Words(List<Block> cell) =>
        string.Join(' ', cell.Select(b => b.Words.Replace('\n', ' ').Trim()).Where(w => w.Length > 0));

    private sealed record Cell(int Column, int Span, List<Block> Blocks, string Words)
    {
        public TextCell Of() => new(Column, Span, Words);
    }

    private sealed record Row(List<Cell> Cells, bool IsHead)
    {
        // Columns that lay out a page have paragraphs, not figures.
        public bool IsLayout =>
            Cells.Count <= 1 || Cells.Exists(c => c.Words.Length > 2000 || (c.Words.Length > LongestCell && c.Blocks.Count > 1));
    }
}
