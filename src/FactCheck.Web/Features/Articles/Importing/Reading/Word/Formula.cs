using System.Text;
using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>A formula on one line, as one would type it; null where it is too deep or too long, or has a part that is no formula.</summary>
internal sealed class Formula
{
    public const string Unread = "[formula]";
    private const int Deepest = 40,
        Longest = 2000;

    private readonly ChangesWay _way;
    private int _depth;
    private bool _failed;

    private Formula(ChangesWay way) => _way = way;

    public static string? Read(XmlReader reader, ChangesWay way)
    {
        var formula = new Formula(way);
        var words = formula.Inside(reader).Trim();
        return formula._failed || words.Length is 0 or > Longest ? null : words;
    }

    private string Inside(XmlReader reader)
    {
        var words = new StringBuilder();
        _depth++;
        WordXml.Children(
            reader,
            part =>
            {
                var more = _failed || _depth > Deepest ? Fail() : Element(part);
                // "3" before "1/2" is three and a half, not thirty-one halves.
                if (more.Length > 0 && words.Length > 0 && part.LocalName is "f" && char.IsDigit(words[^1]) && char.IsDigit(more[0]))
                    words.Append(' ');
                if (words.Length < Longest)
                    words.Append(more);
                else
                    _failed |= more.Length > 0;
            }
        );
        _depth--;
        return words.ToString();
    }

    private string Element(XmlReader reader) =>
        reader.LocalName switch
        {
            "t" => PlaceMarks.Clean(WordXml.Text(reader)),
            "delText" when _way is ChangesWay.Reject => PlaceMarks.Clean(WordXml.Text(reader)),
            "del" or "moveFrom" when _way is not ChangesWay.Reject => "",
            "ins" or "moveTo" when _way is ChangesWay.Reject => "",
            "rPr" or "ctrlPr" or "delText" or "fPr" or "argPr" => "",
            "f" => Fraction(Parts.Of(reader, this)),
            "sSup" => Parts.Of(reader, this) is var p ? Group(p["e"]) + Up(p["sup"]) : "",
            "sSub" => Parts.Of(reader, this) is var p ? Group(p["e"]) + Down(p["sub"]) : "",
            "sSubSup" => Parts.Of(reader, this) is var p ? Group(p["e"]) + Down(p["sub"]) + Up(p["sup"]) : "",
            "sPre" => Parts.Of(reader, this) is var p ? Down(p["sub"]) + Up(p["sup"]) + Group(p["e"]) : "",
            "rad" => Root(Parts.Of(reader, this)),
            "nary" => Sum(Parts.Of(reader, this)),
            "d" => Bracket(Parts.Of(reader, this)),
            "func" => Parts.Of(reader, this) is var p ? $"{p["fName"]} {Group(p["e"])}" : "",
            "limLow" => Parts.Of(reader, this) is var p ? p["e"] + Down(p["lim"]) : "",
            "limUpp" => Parts.Of(reader, this) is var p ? p["e"] + Up(p["lim"]) : "",
            "acc" => Parts.Of(reader, this) is var p ? p["e"] + (p.Property("chr") ?? "\u0302") : "",
            "bar" => Parts.Of(reader, this) is var p ? p["e"] + "\u0305" : "",
            "m" => $"[{string.Join("; ", Parts.Of(reader, this).All("mr"))}]",
            "mr" => string.Join(", ", Parts.Of(reader, this).All("e")),
            "eqArr" => string.Join("; ", Parts.Of(reader, this).All("e")),
            "drawing" or "pict" or "object" or "AlternateContent" => Fail(),
            _ => Inside(reader),
        };

    private static string Fraction(Parts parts) =>
        parts.Property("type") is "noBar" ? $"({parts["num"]} ¦ {parts["den"]})" : $"{Group(parts["num"])}/{Group(parts["den"])}";

    private static string Root(Parts parts)
    {
        var sign = parts["deg"] switch
        {
            "" or "2" => "√",
            "3" => "∛",
            "4" => "∜",
            var degree => Up(degree) + "√",
        };
        return sign + (parts["e"].Length == 1 || parts["e"].All(char.IsDigit) ? parts["e"] : $"({parts["e"]})");
    }

    private static string Sum(Parts parts) =>
        (parts.Property("chr") ?? "∫")
        + (parts["sub"].Length > 0 ? $"_({parts["sub"]})" : "")
        + (parts["sup"].Length > 0 ? $"^({parts["sup"]})" : "")
        + $" {parts["e"]}";

    private static string Bracket(Parts parts) =>
        (parts.Property("begChr") ?? "(")
        + string.Join(parts.Property("sepChr") ?? "|", parts.All("e"))
        + (parts.Property("endChr") ?? ")");

    private static string Up(string words) => words.Length == 0 ? "" : RaisedAndLowered.Up(words) ?? $"^({words})";

    private static string Down(string words) => words.Length == 0 ? "" : RaisedAndLowered.Down(words) ?? $"_({words})";

    // What is one figure or one name needs no brackets, nor what has some.
    private static string Group(string words) =>
        words.All(c => char.IsLetterOrDigit(c) || c is '.' or ',' || RaisedAndLowered.Is(c))
        || (words is ['(', .., ')'] && words.IndexOf(')', StringComparison.Ordinal) == words.Length - 1)
            ? words
            : $"({words})";

    private string Fail()
    {
        _failed = true;
        return "";
    }

    /// <summary>The parts of an element of a formula by their names.</summary>
    private sealed class Parts
    {
        private readonly List<(string Name, string Words)> _parts = [];
        private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

        public string this[string name] => _parts.Find(p => string.Equals(p.Name, name, StringComparison.Ordinal)).Words ?? "";

        public static Parts Of(XmlReader reader, Formula formula)
        {
            var parts = new Parts();
            WordXml.Children(
                reader,
                part =>
                {
                    if (part.LocalName.EndsWith("Pr", StringComparison.Ordinal))
                        WordXml.Children(part, p => parts._properties.TryAdd(p.LocalName, WordXml.Value(p) ?? ""));
                    else
                        parts._parts.Add((part.LocalName, part.LocalName is "mr" ? formula.Element(part) : formula.Inside(part)));
                }
            );
            return parts;
        }

        public string? Property(string name) => _properties.GetValueOrDefault(name);

        public IEnumerable<string> All(string name) =>
            _parts.Where(p => string.Equals(p.Name, name, StringComparison.Ordinal)).Select(p => p.Words);
    }
}
