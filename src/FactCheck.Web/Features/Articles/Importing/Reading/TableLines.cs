namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>
/// Writes a table down, each row a line: its cells with a point between them, each figure after the name of its column, so that it can be
/// marked with its year as well as with what it is of.
/// </summary>
internal sealed class TableLines
{
    public const string Between = " · ";
    private const int LongestName = 100,
        LongestFigure = 24,
        MostHeads = 20,
        MostColumns = 1000,
        MostNaming = 200_000;

    private readonly Dictionary<int, string> _names = [];
    private readonly int _heads;
    private int _left = MostNaming;

    private TableLines(IReadOnlyList<TextRow> rows)
    {
        // A title over all columns names none of them.
        var titles = rows.TakeWhile(r => r.Cells.Count <= 1 || r.Cells.All(c => c.Plain.Length == 0)).Count();
        TextRow[] rest = [.. rows.Skip(titles)];
        var heads = rest.TakeWhile(r => r.IsHead).Count();
        // A table of nothing but heads is one that wants its words bold.
        if (heads == 0 || heads == rest.Length)
            heads = TableHead.Is(rest) ? 1 : 0;
        _heads = titles + heads;
        foreach (var cell in rest.Take(Math.Min(heads, MostHeads)).SelectMany(r => r.Cells).Where(c => c.Plain.Length > 0))
            Name(cell);
    }

    /// <summary>A line for each row, empty where it has no words.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<TextRow> rows)
    {
        var table = new TableLines(rows);
        return [.. rows.Select((row, at) => table.Line(row, isHead: at < table._heads))];
    }

    private void Name(TextCell cell)
    {
        var words = cell.Plain.TrimEnd(':');
        for (var column = cell.Column; column < Math.Min(cell.Column + cell.Span, MostColumns); column++)
        {
            var known = _names.GetValueOrDefault(column, "");
            if (known.Length == 0)
                _names[column] = words;
            else if (known.Length < LongestName && !known.Contains(words, StringComparison.Ordinal))
                _names[column] = $"{known} {words}";
        }
    }

    // Empty cells before and after say nothing; those between keep the others in their columns.
    private string Line(TextRow row, bool isHead)
    {
        var (first, last) = (-1, -1);
        for (var at = 0; at < row.Cells.Count; at++)
            if (row.Cells[at].Plain.Length > 0)
                (first, last) = (first < 0 ? at : first, at);
        return string.Concat(
            row.Cells.Select((cell, at) => (at > first && at <= last ? Between : "") + (isHead || first == last ? cell.Words : Named(cell)))
        );
    }

    // Years and figures of any kind; a sentence with a figure in it says what it is of.
    private static bool IsFigure(string words) => words.Length <= LongestFigure && words.Any(char.IsDigit);

    private string Named(TextCell cell)
    {
        if (!TableHead.IsAmount(cell.Plain) && (cell.Column == 0 || !IsFigure(cell.Plain)))
            return cell.Words;
        if (_names.GetValueOrDefault(cell.Column) is not { } name || string.Equals(name, cell.Plain, StringComparison.Ordinal))
            return cell.Words;
        var shown = name.Length > LongestName ? string.Concat(name.AsSpan(0, LongestName), "…") : name;
        // A table that would be mostly names keeps them in its head.
        _left -= shown.Length;
        return _left < 0 ? cell.Words : $"{shown}: {cell.Words}";
    }
}
