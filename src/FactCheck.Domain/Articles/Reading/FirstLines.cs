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
        var isMail = lines.Take(body).Count(l => MailLine().IsMatch(l)) > 1;
        for (var at = 0; at < body; at++)
            found =
                isMail && MailLine().Match(lines[at]) is { Success: true } mail
                    ? OfMail(found, mail)
                    : Above(found, lines[at], IsDated(at - 1) || IsDated(at + 1), at + 1 < body ? lines[at + 1] : null);
        return Dateline(found, lines[body]);

        bool IsDated(int at) => at >= 0 && at < body && IsDay(lines[at]) && Days(found, lines[at]).Count > 0;
    }

    // A paragraph: long, or a whole sentence that is no headline's length.
    private static bool IsBody(string line) =>
        line.Length > LongestAbove
        || (line.Length >= ShortestBody && ".。।؟。…".Contains(line[^1], StringComparison.Ordinal))
        || (line.Length >= ShortestBody / 3 && line[^1] == '。')
        || DatelineStart().IsMatch(line);

    private static IReadOnlyList<DateOnly> Days(FoundParticulars found, string words) =>
        DayReader.Read(words, found.Language is "en" ? null : found.Language);

    private static FoundParticulars Above(FoundParticulars found, string line, bool besideDay, string? next)
    {
        if (IsAddress(line))
            return found.Address is null ? found with { Address = line } : found;
        if (OutletNames.Labelled(line) is var (name, rest))
            return Above(found with { Outlet = found.Outlet ?? name }, rest, besideDay, next);
        if (line.Length == 0)
            return found;
        if (found.Headline is null && Piece(found, line) is null && line.Length <= LongestHeadline)
            return IsKicker(line) && next is not null && Piece(found, next) is null && IsHeadline(next)
                ? found
                : found with
                {
                    Headline = line,
                };
        var pieces = line.Split(['|', '·', '•', '—', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        besideDay |= pieces.Length > 1 && pieces.Any(IsDay);
        foreach (var piece in pieces.SelectMany(Parts).Append(line))
            found = Piece(found, piece) ?? Neighbour(found, piece, besideDay) ?? found;
        return found;
    }

    // "The Quay Herald, 3 March 2025": beside a day the parts between commas are looked at too, and beside a name an outlet's.
    private static IEnumerable<string> Parts(string piece)
    {
        var parts = piece.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && (IsDay(piece) || (BareNames.Are(parts[0]) && parts.Skip(1).Any(p => OutletNames.Of(p) is not null)))
            ? parts.Where(p => !p.Any(char.IsDigit)).Append(parts.Any(p => p.Any(char.IsDigit)) ? piece : parts[0])
            : [piece];
    }

    // Names without a word that says they wrote it: only beside the day, where such names stand.
    private static FoundParticulars? Neighbour(FoundParticulars found, string words, bool besideDay) =>
        !besideDay || found.Byline is not null || found.Headline is null ? null
        : Byline.OfLine(words, besideDay: true) is { } byline && BareNames.Are(byline) ? WithByline(found, byline)
        : BareNames.Are(words) ? found with { Byline = words }
        : null;

    // The word above a headline that says where it belongs.
    private static bool IsKicker(string line) => line.Length <= 20 && !line.Contains(' ', StringComparison.Ordinal) && line[0] < '\u2e80';

    private static bool IsHeadline(string line) =>
        line.Length <= LongestHeadline && line.Split(' ').Length >= 3 && !".।".Contains(line[^1], StringComparison.Ordinal);

    // Who sends a text has not always written it.
    private static FoundParticulars OfMail(FoundParticulars found, Match line) =>
        line.Groups["subject"] is { Success: true, Value: { Length: > 0 and <= LongestHeadline } subject }
            ? found with
            {
                Headline = found.Headline ?? subject,
            }
        : line.Groups["day"] is { Success: true, Value: var day } && found.Days.Count == 0
            ? found with
            {
                Days = DayReader.Read(day, found.Language is "en" ? null : found.Language),
            }
        : found;

    // Null for words that are none of these.
    private static FoundParticulars? Piece(FoundParticulars found, string words)
    {
        if (Byline.OfLine(words) is { } byline)
            return WithByline(found, byline);
        if (words.Length <= 90 && IsDay(words) && Days(found, words) is { Count: > 0 } days)
            return found.Days.Count == 0 ? found with { Days = days } : found;
        if (OutletNames.Of(words) is { } outlet)
            return found.Outlet is null ? found with { Outlet = outlet } : found;
        return null;
    }

    // "By Jo Fell, The Harbour Ledger"; a day may stand there too.
    private static FoundParticulars WithByline(FoundParticulars found, string byline)
    {
        var names = new List<string>();
        foreach (var part in byline.Split([',', '|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (OutletNames.Of(part) is { } outlet)
                found = found.Outlet is null ? found with { Outlet = outlet } : found;
            else if (names.Count == 0 || !BareNames.IsRole(part))
                names.Add(part);
        return found.Byline is null && names.Count > 0 ? found with { Byline = string.Join(", ", names) } : found;
    }

    // Nothing but the day, its time and words such as "Published" before them.
    private static bool IsDay(string line) =>
        line.Any(char.IsDigit)
        && LanguageGuess.Words(line).Count <= 9
        && line.Length - line.Count(char.IsDigit) <= 70
        && (!line.EndsWith('.') || ShortDay().IsMatch(line));

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

    [GeneratedRegex(
        @"^((subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|тема)\s?:\s*((re|fwd?|aw|wg|tr|rv)\s?:\s*)*(?<subject>.*)"
            + @"|(date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|надіслано|отправлено)\s?:\s*(?<day>.*)"
            + @"|(from|to|cc|bcc|reply-to|von|an|de|à|para|da|a|van|aan|od|do|від|кому|копія|от|копия)\s?:\s.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MailLine();

    [GeneratedRegex(@"\d{4}\s?(г|р|року|года)?\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortDay();
}
