using System.Text;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>An entry of a BibTeX file with its fields as they are written, without the quotes or braces around them.</summary>
internal sealed record BibTexEntry(string Kind, string Key, IReadOnlyDictionary<string, string> Fields);

/// <summary>Takes a BibTeX file apart; an entry that cannot be read is null, and the next line with an “@” begins another.</summary>
internal sealed class BibTexFile(string text)
{
    private const int LongestValue = 100_000;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<string, string> _strings = Months.ToDictionary(m => m, m => m, StringComparer.OrdinalIgnoreCase);
    private int _at;

    public IEnumerable<BibTexEntry?> Entries()
    {
        while ((_at = text.IndexOf('@', _at)) >= 0)
        {
            var start = _at++;
            var kind = Word();
            Blanks();
            if (kind.Length == 0 || !(Is('{') || Is('(')))
                continue;
            switch (kind.ToLowerInvariant())
            {
                case "comment" or "preamble":
                    Skip();
                    break;
                case "string":
                    if (Body() is { } defined)
                        foreach (var (name, value) in defined.Fields)
                            _strings[name] = value;
                    else
                    {
                        _at = After(start);
                        yield return null;
                    }
                    break;
                default:
                    var entry = Body(kind);
                    if (entry is null)
                        _at = After(start);
                    yield return entry;
                    break;
            }
        }
    }

    // What is inside of the braces: a key and fields, or fields alone for the definition of a string.
    private BibTexEntry? Body(string? kind = null)
    {
        var close = text[_at++] == '{' ? '}' : ')';
        var key = "";
        if (kind is not null)
        {
            var end = text.AsSpan(_at).IndexOfAny(',', close, '\n');
            if (end < 0 || text[_at + end] == '\n')
                return null;
            key = text.Substring(_at, end).Trim();
            _at += end;
        }
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == ','))
                _at++;
            if (_at >= text.Length)
                return null;
            if (text[_at] == close)
            {
                _at++;
                return new(kind ?? "", key, fields);
            }
            var name = Word();
            Blanks();
            if (name.Length == 0 || !Is('='))
                return null;
            _at++;
            if (Value() is not { } value)
                return null;
            fields.TryAdd(name, value);
        }
    }

    // Pieces in braces, in quotes, by a name or as a number, joined by “#”.
    private string? Value()
    {
        var value = new StringBuilder();
        while (true)
        {
            Blanks();
            if (Is('{') || Is('"'))
            {
                if (Enclosed(text[_at] == '{' ? '}' : '"') is not { } piece)
                    return null;
                value.Append(piece);
            }
            else
            {
                var name = Word();
                if (name.Length == 0)
                    return null;
                value.Append(_strings.GetValueOrDefault(name, name));
            }
            // Names that stand for names that stand for names grow beyond any memory.
            if (value.Length > LongestValue)
                return null;
            Blanks();
            if (!Is('#'))
                return value.ToString();
            _at++;
        }
    }

    private string? Enclosed(char close)
    {
        var (start, depth) = (++_at, 0);
        for (; _at < Math.Min(text.Length, start + LongestValue); _at++)
            if (text[_at] == '\\')
                _at++;
            else if (depth == 0 && text[_at] == close)
                return text[start.._at++];
            else if (text[_at] == '{')
                depth++;
            else if (text[_at] == '}' && --depth < 0)
                return null;
        return null;
    }

    private void Skip()
    {
        if (Is('{'))
            Enclosed('}');
    }

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '-' or '_' or ':' or '.' or '+' or '/'))
            _at++;
        return text[start.._at];
    }

    private bool Is(char c) => _at < text.Length && text[_at] == c;

    private void Blanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    // The next line that begins an entry.
    private int After(int start) => text.IndexOf("\n@", start + 1, StringComparison.Ordinal) is >= 0 and var next ? next + 1 : text.Length;
}
