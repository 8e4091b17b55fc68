using System.Text;
using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Numbering;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Which lists of a document are numbered and how, and how far each has counted.</summary>
internal sealed class WordLists
{
    private const int Levels = 9;
    private const int MostLists = 10_000;

    private readonly Dictionary<string, WordListLevel[]> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _styled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _linked = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> _begun = [];

    public static WordLists Read(WordPackage package)
    {
        var all = new WordLists();
        package.Part(package.Named("numbering"), reader => WordXml.Children(reader, all.Enter));
        return all;
    }

    /// <summary>The counting begins anew: the same text is read once more.</summary>
    public void Again()
    {
        _counts.Clear();
        _begun.Clear();
    }

    /// <summary>“3. ” for the third item of a numbered list; nothing for one with bullets.</summary>
    public string Prefix(string list, int level, string? style = null)
    {
        if (_lists.GetValueOrDefault(list) is not { } found || Forms(found) is not { } forms)
            return "";
        if (style is not null && Array.FindIndex(forms, f => string.Equals(f.Style, style, StringComparison.Ordinal)) is var own and >= 0)
            level = own;
        level = Math.Min(level, Levels - 1);
        var count = Count(list, found, forms, level);
        var form = found.Over[level] ?? forms[level];
        if (form.Form is "bullet" or "none" or null)
            return "";
        var words = Words(form, forms, found, count, level);
        return words.Length == 0 ? "" : words + " ";
    }

    private int?[] Count(string id, List list, WordListLevel[] forms, int level)
    {
        if (!_counts.TryGetValue(list.Abstract, out var count))
            _counts[list.Abstract] = count = new int?[Levels];
        if (_begun.Add((id, level)) && list.Starts[level] is { } start)
            count[level] = start - 1;
        count[level] = (count[level] ?? (list.Over[level] ?? forms[level]).Start - 1) + 1;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            if (forms[deeper].Restart is not { } after || (after > 0 && level < after))
                count[deeper] = null;
        return count;
    }

    private static string Words(WordListLevel form, WordListLevel[] forms, List list, int?[] count, int level)
    {
        var pattern = form.Text ?? $"%{level + 1}.";
        var words = new StringBuilder();
        for (var at = 0; at < pattern.Length && words.Length < 100; at++)
        {
            if (pattern[at] is not '%' || at + 1 == pattern.Length || pattern[at + 1] is not (>= '1' and <= '9'))
            {
                words.Append(pattern[at]);
                continue;
            }
            var of = pattern[++at] - '1';
            var theirs = list.Over[of] ?? forms[of];
            words.Append(NumberForms.Of(count[of] ?? theirs.Start, form.Legal ? "decimal" : theirs.Form));
        }
        return PlaceMarks.Clean(words.ToString().Trim());
    }

    // A list may take its levels from another one that belongs to a style.
    private WordListLevel[]? Forms(List list) =>
        _forms.GetValueOrDefault(list.Abstract) is { } own && Array.Exists(own, l => l.Form is not null) ? own
        : list.Style is { } style && _styled.TryGetValue(style, out var other) ? _forms.GetValueOrDefault(other)
        : null;

    private void Enter(XmlReader reader)
    {
        if (!WordXml.IsWord(reader) || _forms.Count + _lists.Count > MostLists)
            return;
        if (reader.LocalName is "abstractNum")
            Abstract(reader);
        else if (reader.LocalName is "num")
            Numbered(reader);
    }

    private void Abstract(XmlReader reader)
    {
        var id = WordXml.Value(reader, "abstractNumId") ?? "";
        var levels = Enumerable.Range(0, Levels).Select(_ => new WordListLevel()).ToArray();
        _forms[id] = levels;
        WordXml.Children(
            reader,
            part =>
            {
                if (part.LocalName is "lvl")
                    levels[WordXml.Number(WordXml.Value(part, "ilvl"))] = WordListLevel.Read(part);
                else if (part.LocalName is "styleLink" && WordXml.Value(part) is { } style)
                    _styled.TryAdd(style, id);
                else if (part.LocalName is "numStyleLink" && WordXml.Value(part) is { } linked)
                    _linked[id] = linked;
            }
        );
    }

    private void Numbered(XmlReader reader)
    {
        var list = new List();
        _lists[WordXml.Value(reader, "numId") ?? ""] = list;
        WordXml.Children(
            reader,
            part =>
            {
                if (part.LocalName is "abstractNumId")
                    list.Abstract = WordXml.Value(part) ?? "";
                else if (part.LocalName is "lvlOverride")
                    Override(part, list, WordXml.Number(WordXml.Value(part, "ilvl")));
            }
        );
        list.Style = _linked.GetValueOrDefault(list.Abstract);
    }

    private static void Override(XmlReader reader, List list, int level) =>
        WordXml.Children(
            reader,
            part =>
            {
                if (part.LocalName is "startOverride")
                    list.Starts[level] = WordXml.Number(WordXml.Value(part), 100_000);
                else if (part.LocalName is "lvl")
                    list.Over[level] = WordListLevel.Read(part);
            }
        );

    private sealed class List
    {
        public string Abstract { get; set; } = "";

        public string? Style { get; set; }

        public int?[] Starts { get; } = new int?[Levels];

        public WordListLevel?[] Over { get; } = new WordListLevel?[Levels];
    }
}
