using System.Text;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>Text as BibTeX files write it: accents, letters and signs by commands of LaTeX, braces that only hold together.</summary>
internal static class Latex
{
    private const int MostAccents = 4;
    private const string Special = "&%$#_{}";

    private static readonly Dictionary<char, char> Accents = new()
    {
        ['\''] = '\u0301',
        ['`'] = '\u0300',
        ['^'] = '\u0302',
        ['"'] = '\u0308',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['.'] = '\u0307',
        ['u'] = '\u0306',
        ['v'] = '\u030C',
        ['H'] = '\u030B',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
        ['r'] = '\u030A',
        ['d'] = '\u0323',
        ['b'] = '\u0331',
    };

    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["i"] = "i",
        ["j"] = "j",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["dj"] = "đ",
        ["DJ"] = "Đ",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["ng"] = "ŋ",
        ["NG"] = "Ŋ",
        ["textbackslash"] = "\\",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["textquoteleft"] = "‘",
        ["textquoteright"] = "’",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textellipsis"] = "…",
        ["pounds"] = "£",
        ["euro"] = "€",
        ["texteuro"] = "€",
        ["copyright"] = "©",
        ["S"] = "§",
        ["P"] = "¶",
        ["textregistered"] = "®",
        ["texttrademark"] = "™",
        ["textdegree"] = "°",
    };

    /// <summary>The text that a reader would read.</summary>
    public static string Read(string text)
    {
        var read = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
            at = Step(text, at, read, depth: 0);
        return string.Join(' ', read.ToString().Normalize().Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Text that reads as this one; letters stay what they are.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
            _ = c switch
            {
                '\\' => written.Append("\\textbackslash{}"),
                '~' => written.Append("\\textasciitilde{}"),
                '^' => written.Append("\\textasciicircum{}"),
                // Two of these would read as one other sign.
                '-' or '`' or '\'' => written.Append(c).Append("{}"),
                _ when Special.Contains(c, StringComparison.Ordinal) => written.Append('\\').Append(c),
                _ => written.Append(c),
            };
        return written.ToString();
    }

    private static int Step(string text, int at, StringBuilder read, int depth)
    {
        var rest = text.AsSpan(at);
        foreach (var (signs, sign) in Ligatures)
            if (rest.StartsWith(signs, StringComparison.Ordinal))
            {
                read.Append(sign);
                return at + signs.Length;
            }
        switch (text[at])
        {
            case '\\' when at + 1 < text.Length:
                return Command(text, at + 1, read, depth);
            case '~':
                read.Append(' ');
                break;
            case '{' or '}' or '$' or '\\':
                break;
            default:
                var letter = char.IsSurrogatePair(text, at) ? 2 : 1;
                read.Append(text, at, letter);
                return at + letter;
        }
        return at + 1;
    }

    private static readonly (string Signs, string Sign)[] Ligatures = [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”")];

    private static int Command(string text, int at, StringBuilder read, int depth)
    {
        if (!char.IsAsciiLetter(text[at]))
        {
            if (Accents.TryGetValue(text[at], out var accent))
                return Accented(text, at + 1, accent, read, depth);
            // Narrow spaces and hints where to break are nothing to read.
            if (text[at] is not (',' or ';' or ':' or '!' or '/' or '-'))
                read.Append(text[at] is '\\' ? ' ' : text[at]);
            return at + 1;
        }
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var name = text[at..end];
        if (name.Length == 1 && Accents.TryGetValue(name[0], out var above) && end < text.Length && text[end] is '{' or ' ')
            return Accented(text, end, above, read, depth);
        read.Append(Commands.GetValueOrDefault(name, ""));
        // The blank after a command only ends its name.
        return end < text.Length && text[end] == ' ' ? end + 1 : end;
    }

    // The accent of the letter that follows, in braces or not.
    private static int Accented(string text, int at, char accent, StringBuilder read, int depth)
    {
        while (at < text.Length && text[at] is '{' or ' ')
            at++;
        if (at >= text.Length || depth >= MostAccents)
            return at;
        var letter = new StringBuilder();
        at = Step(text, at, letter, depth + 1);
        if (letter.Length > 0)
            read.Append(letter).Append(accent);
        return at;
    }
}
