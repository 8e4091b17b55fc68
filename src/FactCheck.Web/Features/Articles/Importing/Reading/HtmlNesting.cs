namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>
/// Looks how deeply the tags of a page are nested before anything parses it: parsers and what walks their trees go as deep as the
/// page, and end when it is deep enough.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>What browsers allow too; a page of a newspaper has about thirty.</summary>
    private const int Deepest = 512;

    // They have no end tag, or end where the next one begins.
    private static readonly HashSet<string> _unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "td",
        "th",
        "tr",
        "tbody",
        "tfoot",
    };

    // What stands inside is no markup.
    private static readonly string[] _raw = ["script", "style", "title", "textarea"];

    public static bool IsTooDeep(string html)
    {
        var open = new OpenTags();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = Next(html, at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (at < 0)
                    return false;
                continue;
            }
            var closes = html[at + 1] == '/';
            var name = Name(html, at + (closes ? 2 : 1));
            if (name.Length == 0 || _unnested.Contains(name))
                continue;
            if (closes)
                open.Close(name);
            else if (Array.Exists(_raw, raw => name.Equals(raw, StringComparison.OrdinalIgnoreCase)))
            {
                at = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
                if (at < 0)
                    return false;
            }
            else
            {
                open.Push(name);
                if (open.Count > Deepest)
                    return true;
            }
        }
        return false;
    }

    private static int Next(string html, int at) => html.IndexOf('<', at + 1);

    private static string Name(string html, int from)
    {
        var to = from;
        while (to < html.Length && (char.IsAsciiLetterOrDigit(html[to]) || html[to] is '-' or ':') && to - from < 40)
            to++;
        return to > from && char.IsAsciiLetter(html[from]) ? html[from..to] : "";
    }

    // Counted by name, so that a million end tags which fit nothing are not each compared with all that is open.
    private sealed class OpenTags
    {
        private readonly Stack<string> _open = new();
        private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

        public int Count => _open.Count;

        public void Push(string name)
        {
            _open.Push(name);
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
        }

        // An end tag that fits nothing closes nothing.
        public void Close(string name)
        {
            if (_counts.GetValueOrDefault(name) == 0)
                return;
            string closed;
            do _counts[closed = _open.Pop()]--;
            while (!closed.Equals(name, StringComparison.OrdinalIgnoreCase));
        }
    }
}
