using System.Globalization;
using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The figures of a chart, as the document keeps them with its picture.</summary>
internal sealed class Chart
{
    private const int MostPoints = 10_000,
        MostSeries = 200;

    private readonly List<string> _titles = [];
    private readonly List<Series> _series = [];
    private int _left = MostPoints;

    /// <summary>What it is called, and what its axes are.</summary>
    public string Title => string.Join(" · ", _titles);

    /// <summary>Whether it has more points than are read.</summary>
    public bool IsTooLarge => _left < 0 || _series.Count > MostSeries;

    public void Read(XmlReader reader) => WordXml.Children(reader, Visit);

    /// <summary>A row for each category, a column for each series.</summary>
    public IReadOnlyList<TextRow> Rows()
    {
        var read = _series.Take(MostSeries).Where(s => s.Values.Count > 0).ToArray();
        if (read.Length == 0)
            return [];
        var rows = new List<TextRow>();
        if (Array.Exists(read, s => s.Name.Length > 0))
            rows.Add(Row("", read.Select(s => s.Name), isHead: true));
        var names = Array.Find(read, s => s.Names.Count > 0)?.Names ?? [];
        foreach (var at in read.SelectMany(s => s.Values.Keys).Distinct().Order())
            rows.Add(Row(names.GetValueOrDefault(at, ""), read.Select(s => s.Values.GetValueOrDefault(at, "")), isHead: false));
        return rows;
    }

    private static TextRow Row(string name, IEnumerable<string> cells, bool isHead) =>
        new([new(0, 1, name), .. cells.Select((c, at) => new TextCell(at + 1, 1, c))], isHead);

    private void Visit(XmlReader part)
    {
        if (part.LocalName is "title")
            Say(Words(part), _titles);
        else if (part.LocalName is "ser" or "series")
        {
            _series.Add(new());
            WordXml.Children(part, p => Enter(p, _series[^1]));
        }
        else
            WordXml.Children(part, Visit);
    }

    private void Enter(XmlReader part, Series series)
    {
        if (part.LocalName is "tx")
            series.Name = Clean(Points(part, []).GetValueOrDefault(0, ""));
        else if (part.LocalName is "cat" or "xVal")
            Points(part, series.Names);
        else if (part.LocalName is "val" or "yVal")
            Points(part, series.Values);
    }

    private Dictionary<int, string> Points(XmlReader reader, Dictionary<int, string> points)
    {
        var form = "";
        void Look(XmlReader part)
        {
            if (part.LocalName is "formatCode")
                form = WordXml.Text(part);
            else if (part.LocalName is "pt" && int.TryParse(part.GetAttribute("idx"), CultureInfo.InvariantCulture, out var at))
            {
                // Of several levels of names the nearest stands first.
                var words = Shown(WordXml.Text(part), part.GetAttribute("formatCode") ?? form);
                if (--_left >= 0 && words.Length > 0)
                    points.TryAdd(at, words);
            }
            else if (part.LocalName is "v" && points.Count == 0)
                points.TryAdd(0, Clean(WordXml.Text(part)));
            else
                WordXml.Children(part, Look);
        }

        WordXml.Children(reader, Look);
        return points;
    }

    // Figures are kept as a machine counts; readers see them as the form says.
    private static string Shown(string words, string form)
    {
        if (!double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return Clean(words);
        if (form.Contains("yy", StringComparison.OrdinalIgnoreCase) && number is > 0 and < 2_900_000)
            return DateTime
                .FromOADate(number)
                .ToString(
                    form.Contains('d', StringComparison.OrdinalIgnoreCase) ? "yyyy-MM-dd"
                        : form.Contains('m', StringComparison.OrdinalIgnoreCase) ? "yyyy-MM"
                        : "yyyy",
                    CultureInfo.InvariantCulture
                );
        return form.Contains('%', StringComparison.Ordinal)
            ? (100 * number).ToString("G10", CultureInfo.InvariantCulture) + "%"
            : number.ToString("G12", CultureInfo.InvariantCulture);
    }

    private static void Say(string words, List<string> titles)
    {
        if (Clean(words) is { Length: > 0 } title)
            titles.Add(title);
    }

    // What is shown, without the cells that it was taken from.
    private static string Words(XmlReader reader)
    {
        var words = new System.Text.StringBuilder();
        void Look(XmlReader part)
        {
            if (part.LocalName is "t" or "v")
                words.Append(WordXml.Text(part));
            else
                WordXml.Children(part, Look);
        }

        WordXml.Children(reader, Look);
        return words.ToString();
    }

    private static string Clean(string words) =>
        PlaceMarks.Clean(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private sealed class Series
    {
        public string Name { get; set; } = "";

        public Dictionary<int, string> Names { get; } = [];

        public Dictionary<int, string> Values { get; } = [];
    }
}
