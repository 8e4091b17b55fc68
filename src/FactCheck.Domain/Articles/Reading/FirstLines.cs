using System.Text.RegularExpressions;

namespace FactCheck.Domain.Articles.Reading;

/// <summary>What the lines above an article's text say of it.</summary>
public sealed record FoundParticulars
{
    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Address { get; init; }

    /// <summary>The day; both where the order of day and month is not certain.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>The language of the whole text.</summary>
    public string? Language { get; init; }
}

/// <summary>Reads headline, byline, outlet and day off the lines above the first paragraph.</summary>
public static partial class FirstLines
{
    private const int MostLines = 10,
        LongestHeadline = 200,
        LongestAbove = 160,
        ShortestBody = 60;

    private static readonly HashSet<string> _press = new(
        (
            "news times post ledger herald tribune gazette journal daily chronicle guardian press observer telegraph mirror echo "
            + "argus courier "
            + "inquirer examiner sentinel standard bulletin dispatch record review today radio tv mail star sun globe examiner "
            + "monitor weekly reporter "
            + "zeitung tageblatt anzeiger nachrichten kurier rundschau allgemeine presse tagesspiegel bote morgenpost "
            + "monde figaro libération presse gazette journal courrier quotidien dépêche diario periódico país mundo noticias "
            + "prensa heraldo "
            + "corriere gazzetta giornale repubblica stampa messaggero dagblad krant nieuws tidning dagbladet avis posten aftenposten "
            + "gazeta dziennik kurier rzeczpospolita wiadomości правда новини вісті газета новости известия ведомости вестник "
            + "комсомольская українська "
            + "日报 日報 晚报 晚報 時報 时报 新聞 新闻 新聞社 通信社 早报 周刊 신문 일보 뉴스 الأخبار صحيفة جريدة وكالة האר עיתון ידיעות समाचार जागरण"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What the first lines of a text say; nothing where the text begins at once.</summary>
    /// <param name="text">As it was pasted or stands in the file.</param>
    public static FoundParticulars Read(string text)
    {
        var found = new FoundParticulars { Language = LanguageGuess.Guess(text) };
        var lines = text.ReplaceLineEndings("\n")
            .Split('\n')
            .Select(l => l.Trim().TrimStart('#', ' '))
            .Where(l => l.Length > 0)
            .Take(MostLines)
            .ToList();
        var body = lines.FindIndex(l => IsBody(l));
        if (body < 0)
            return found;
        foreach (var line in lines.Take(body))
            found = Above(found, line);
        return Dateline(found, lines[body]);
    }

    // A paragraph: long, or a whole sentence that is no headline's length.
    private static bool IsBody(string line) =>
        line.Length > LongestAbove
        || (line.Length >= ShortestBody && ".。।؟。…".Contains(line[^1], StringComparison.Ordinal))
        || (line.Length >= ShortestBody / 3 && line[^1] == '。')
        || DatelineStart().IsMatch(line);

    private static FoundParticulars Above(FoundParticulars found, string line)
    {
        if (IsAddress(line))
            return found.Address is null ? found with { Address = line } : found;
        if (found.Headline is null && Piece(found, line) is null && line.Length <= LongestHeadline)
            return found with { Headline = line };
        foreach (
            var piece in line.Split(['|', '·', '•', '—', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Append(line)
        )
            found = Piece(found, piece) ?? found;
        return found;
    }

    // Null for words that are none of these.
    private static FoundParticulars? Piece(FoundParticulars found, string words)
    {
        if (Byline.OfLine(words) is { } byline)
            return WithByline(found, byline);
        if (
            words.Length <= 90
            && IsDay(words)
            && DayReader.Read(words, found.Language is "en" ? null : found.Language) is { Count: > 0 } days
        )
            return found.Days.Count == 0 ? found with { Days = days } : found;
        if (OutletOf(words) is { } outlet)
            return found.Outlet is null ? found with { Outlet = outlet } : found;
        return null;
    }

    // "By Jo Fell, The Harbour Ledger"; a day may stand there too.
    private static FoundParticulars WithByline(FoundParticulars found, string byline)
    {
        var names = new List<string>();
        foreach (var part in byline.Split([',', '|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (OutletOf(part) is { } outlet)
                found = found.Outlet is null ? found with { Outlet = outlet } : found;
            else
                names.Add(part);
        return found.Byline is null && names.Count > 0 ? found with { Byline = string.Join(", ", names) } : found;
    }

    // Nothing but the day, its time and words such as "Published" before them.
    private static bool IsDay(string line) =>
        line.Any(char.IsDigit)
        && LanguageGuess.Words(line).Count <= 9
        && line.Length - line.Count(char.IsDigit) <= 70
        && (!line.EndsWith('.') || ShortDay().IsMatch(line));

    private static string? OutletOf(string line)
    {
        var words = line.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        if (line.Length > 60 || words.Length is 0 or > 6 || ".!?:;".Contains(line[^1], StringComparison.Ordinal) || line.Any(char.IsDigit))
            return null;
        var known =
            words.Any(w => _press.Contains(w.Trim('(', ')', ',')))
            || _press.Any(p => p[0] > '\u2e80' && line.EndsWith(p, StringComparison.Ordinal));
        var named = words.All(w => !char.IsLower(w[0]) || w.Length <= 3);
        return (known && named) || WebName().IsMatch(line) ? line : null;
    }

    private static FoundParticulars Dateline(FoundParticulars found, string body) =>
        found.Outlet is null && DatelineStart().Match(body) is { Success: true } dateline
            ? found with
            {
                Outlet = dateline.Groups["agency"].Value,
            }
            : found;

    private static bool IsAddress(string line) =>
        line.Length <= 2000
        && !line.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(line, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https";

    [GeneratedRegex(
        @"^\p{Lu}[^()\n]{1,60}\((?<agency>"
            + @"AP|AFP|Reuters|dpa|EFE|ANSA|PA|TASS|Interfax|Ukrinform|Xinhua|Kyodo|ANP|PAP|APA|UPI|Bloomberg)\)\s*[-–—]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DatelineStart();

    [GeneratedRegex(@"\d{4}\s?(г|р|року|года)?\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortDay();

    [GeneratedRegex(
        @"^(www\.)?[a-z0-9-]{2,40}(\.[a-z0-9-]{2,40})*\."
            + @"(com|org|net|co\.uk|uk|de|fr|es|it|nl|pl|ua|ru|eu|info|news|ch|at|be|se|no|dk|fi|cz|jp|cn|kr|in|br)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex WebName();
}
