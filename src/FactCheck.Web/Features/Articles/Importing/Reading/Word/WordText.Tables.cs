using System.Xml;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Tables: the cells of a row stand in one line, so that a figure can be marked with what it is of.</summary>
internal sealed partial class WordText
{
    private const string Between = " · ";
    private const int LongestCell = 400;

    private void Table(XmlReader reader)
    {
        EndOfPart();
        var (merged, begun) = (new Dictionary<int, string>(), false);
        void Rows(XmlReader part)
        {
            if (!WordXml.IsWord(part) || part.LocalName is "tblPr" or "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr")
                return;
            if (part.LocalName is not "tr")
            {
                Around(part, Rows);
                return;
            }
            var cells = Row(part, merged);
            if (cells.Count > 1 && !begun && cells.Exists(c => c.Exists(b => b.Words.Length > 0)))
            {
                begun = true;
                var first = Findings.Did(ReceiptKind.Table, PlaceMarks.Part(Joined(cells)).Words.Trim());
                cells[0].Insert(0, new(BlockKind.Paragraph, 0, first));
            }
            Write(cells);
        }

        WordXml.Children(reader, Rows);
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

    private List<List<Block>> Row(XmlReader reader, Dictionary<int, string> merged)
    {
        var (cells, column, changes, hiding) = (new List<List<Block>>(), 0, _changes.Count, _hiding);
        void Cells(XmlReader part)
        {
            switch (part.LocalName)
            {
                case "trPr":
                    column += RowProperties(part);
                    break;
                case "tc":
                    column += Cell(part, column, merged, cells);
                    break;
                case "sdtPr" or "sdtEndPr" or "tblPrEx":
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
        return cells;
    }

    /// <summary>How many columns are left free before the row's first cell; what became of the row holds for all in it.</summary>
    private int RowProperties(XmlReader reader)
    {
        var before = 0;
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
            }
        );
        return before;
    }

    private int Cell(XmlReader reader, int column, Dictionary<int, string> merged, List<List<Block>> cells)
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
        cells.Add(blocks);
        return span;
    }

    // Columns that lay out a page have paragraphs, not figures.
    private void Write(List<List<Block>> cells)
    {
        if (
            cells.Count == 1
            || cells.Exists(c => Words(c).Length > LongestCell && c.Count > 1)
            || cells.Exists(c => Words(c).Length > 2000)
        )
            cells.ForEach(c => c.ForEach(Emit));
        else if (cells.Count > 1)
            Emit(new(BlockKind.Paragraph, 0, Joined(cells)));
    }

    private static string Joined(List<List<Block>> cells)
    {
        var words = cells.ConvertAll(Words);
        var last = words.FindLastIndex(w => !string.IsNullOrWhiteSpace(PlaceMarks.Part(w).Words));
        return string.Join(Between, words.Take(last + 1)) + string.Concat(words.Skip(last + 1));
    }

    private static string Words(List<Block> cell) =>
        string.Join(' ', cell.Select(b => b.Words.Replace('\n', ' ').Trim()).Where(w => w.Length > 0));
}
