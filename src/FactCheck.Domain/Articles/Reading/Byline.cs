using System.Text.RegularExpressions;

namespace FactCheck.Domain.Articles.Reading;

/// <summary>Names of authors without the word that says they are authors.</summary>
public static partial class Byline
{
    private const int LongestName = 120,
        MostWords = 14;

    // Each before a name; of those that are words of their own a colon or a capital must follow.
    private static readonly string[] _openings =
    [
        .. (
            "written by|words by|story by|reported by|report by|text by|by|von|text von|ein bericht von|par|texte par|propos "
            + "recueillis par|por|texto de|"
            + "di|testo di|door|tekst|av|tekst av|text av|af|tekst af|przez|od|autor|autorka|autorzy|auteur|auteurs|autore|autori|"
            + "autora|autores|"
            + "author|authors|författare|forfatter|kirjoittanut|szerző|írta|yazan|yazar|haber|de|автор|автори|авторы|авторка|"
            + "текст|текст и фото|"
            + "подготовил|підготував|підготувала|аўтар|тэкст|от|της|του|γράφει|γράφει ο|γράφει η|"
            + "συντάκτης|συντάκτρια|κείμενο|ρεπορτάζ|בקלם|מאת|كتب|كتبت|بقلم|تقرير|"
            + "نوشته|از|लेखक|द्वारा|"
            + "tác giả|bởi|oleh|penulis|na|mwandishi|ผู้เขียน|โดย|ავტორი|հեղինակ|作者|记者|記者|撰文|文／|文/|文|執筆|글|기자"
        )
            .Split('|')
            .OrderByDescending(o => o.Length),
    ];

    // Without a colon they are ordinary words too often.
    private static readonly HashSet<string> _needColon = new(
        "de od na af av di od text tekst haber от του της از 文 글 기자 author authors autor autore auteur текст тэкст".Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>The names alone.</summary>
    public static string Names(string words) => Take(words) is ({ } names, _) ? names : words;

    /// <summary>The names of a line that says who wrote; null for any other line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="besideDay">Whether the day stands beside it: there short words before a name need no colon.</param>
    public static string? OfLine(string line, bool besideDay = false)
    {
        if (line.Length > LongestName || line.Split(' ').Length > MostWords)
            return null;
        if (Take(line.Trim(), besideDay) is not ({ } names, var sure))
            return JapaneseReporter().Match(line.Trim()) is { Success: true } reporter ? reporter.Groups["name"].Value : null;
        return sure || IsName(names) ? names : null;
    }

    private static (string? Names, bool Sure) Take(string words, bool besideDay = false)
    {
        foreach (var opening in _openings)
        {
            if (!words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || words.Length == opening.Length)
                continue;
            var rest = words[opening.Length..];
            var trimmed = rest.TrimStart(' ', '\u00a0', ':', '：', '／', '/', '|');
            var sign = rest[..(rest.Length - trimmed.Length)];
            if (trimmed.Length == 0 || (sign.Length == 0 && char.IsLetter(opening[^1]) && !IsUnspaced(opening[0])))
                continue;
            var colon = sign.AsSpan().ContainsAny(':', '：', '／');
            if (!colon && ((_needColon.Contains(opening) && !besideDay) || !IsName(trimmed)))
                continue;
            return (trimmed.TrimEnd('.', ' ', '|'), colon || IsUnspaced(opening[0]));
        }
        return (null, false);
    }

    private static bool IsUnspaced(char c) =>
        c is >= '\u0e00' and <= '\u0eff' or >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';

    // Words with capitals, where the script has them, and no figures.
    private static bool IsName(string words) =>
        words.Length > 0
        && !words.Any(char.IsDigit)
        && words.IndexOfAny(['?', '!', '“', '"']) < 0
        && (char.IsUpper(words[0]) || char.GetUnicodeCategory(words[0]) == System.Globalization.UnicodeCategory.OtherLetter)
        && words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 10 } all
        && all.Count(w => char.IsLower(w[0]) && w.Length > 3) == 0;

    [GeneratedRegex(@"^(?<name>[\u3400-\u9fff\uac00-\ud7a3]{2,6}) ?(記者|记者|기자)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JapaneseReporter();
}
