using System.Globalization;
using System.Xml;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Which lists of a document are numbered, and how far each has counted.</summary>
internal sealed class DocxLists
{
    private readonly HashSet<(string Abstract, int Level)> _numbered = [];
    private readonly Dictionary<string, string> _abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), int> _counts = [];

    public static DocxLists Read(DocxPackage package)
    {
        var all = new DocxLists();
        package.Part(
            "word/numbering.xml",
            reader =>
            {
                var (list, number, level) = ("", "", 0);
                while (DocxPackage.Next(reader))
                {
                    if (reader.NodeType != XmlNodeType.Element || !DocxPackage.IsWord(reader))
                        continue;
                    switch (reader.LocalName)
                    {
                        case "abstractNum":
                            list = DocxPackage.Value(reader, "abstractNumId") ?? "";
                            break;
                        case "lvl":
                            level = Number(DocxPackage.Value(reader, "ilvl"));
                            break;
                        case "numFmt" when DocxPackage.Value(reader) is not ("bullet" or "none" or null):
                            all._numbered.Add((list, level));
                            break;
                        case "num":
                            number = DocxPackage.Value(reader, "numId") ?? "";
                            break;
                        case "abstractNumId":
                            all._abstracts[number] = DocxPackage.Value(reader) ?? "";
                            break;
                    }
                }
            }
        );
        return all;
    }

    /// <summary>“3. ” for the third item of a numbered list; nothing for one with bullets.</summary>
    public string Prefix(string list, int level)
    {
        if (!_numbered.Contains((_abstracts.GetValueOrDefault(list, ""), level)))
            return "";
        for (var deeper = level + 1; deeper < 9; deeper++)
            _counts.Remove((list, deeper));
        var count = _counts[(list, level)] = _counts.GetValueOrDefault((list, level)) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{count}. ");
    }

    public static int Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 8) : 0;
}
