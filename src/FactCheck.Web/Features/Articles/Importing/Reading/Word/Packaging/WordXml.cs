using System.Globalization;
using System.Text;
using System.Xml;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>Walks the elements of a part, never more deeply than Word nests them.</summary>
internal static class WordXml
{
    private const int DeepestElement = 256;

    /// <summary>The next node, unless the elements are nested more deeply than Word nests them.</summary>
    public static bool Next(XmlReader reader) =>
        reader.Depth <= DeepestElement ? reader.Read() : throw new InvalidDataException("Nested too deeply.");

    /// <summary>Goes to the first element of a part.</summary>
    public static bool Root(XmlReader reader)
    {
        while (Next(reader))
            if (reader.NodeType == XmlNodeType.Element)
                return true;
        return false;
    }

    /// <summary>Stops at each element inside of this one; what the visitor does not go through is gone past.</summary>
    public static void Children(XmlReader reader, Action<XmlReader> visit)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            visit(reader);
            if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false })
                Pass(reader);
        }
    }

    /// <summary>The text of an element and of those inside of it.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var (depth, words) = (reader.Depth, new StringBuilder());
        while (Next(reader) && reader.Depth > depth)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                words.Append(reader.Value);
        return words.ToString();
    }

    /// <summary>Whether this is an element of the text, in either of the two forms of the standard.</summary>
    public static bool IsWord(XmlReader reader) => reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    /// <summary>Whether this is an element of a formula.</summary>
    public static bool IsMath(XmlReader reader) => reader.NamespaceURI.EndsWith("/math", StringComparison.Ordinal);

    /// <summary>The attribute <c>w:val</c>, or another of the element's namespace.</summary>
    public static string? Value(XmlReader reader, string name = "val") => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>An attribute by its local name, whatever its namespace.</summary>
    public static string? Named(XmlReader reader, string name, string space)
    {
        string? found = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (
                string.Equals(reader.LocalName, name, StringComparison.Ordinal)
                && reader.NamespaceURI.Contains(space, StringComparison.Ordinal)
            )
                found = reader.Value;
        reader.MoveToElement();
        return found;
    }

    /// <summary>Whether a property that is on or off is on.</summary>
    public static bool On(XmlReader reader) => Value(reader) is not ("0" or "false" or "off" or "none");

    /// <summary>A number up to a bound; 0 for anything else.</summary>
    public static int Number(string? digits, int most = 8) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : 0;

    /// <summary>A moment as Word writes it.</summary>
    public static DateTimeOffset? Moment(string? value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && moment.Year is >= 1900 and < 9000
            ? moment.ToUniversalTime()
            : null;

    private static void Pass(XmlReader reader)
    {
        var depth = reader.Depth;
        while (Next(reader) && reader.Depth > depth) { }
    }
}
