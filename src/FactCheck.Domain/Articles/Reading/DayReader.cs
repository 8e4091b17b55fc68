using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Domain.Articles.Reading;

/// <summary>Reads the day that a page or a line gives, in figures or in words.</summary>
public static partial class DayReader
{
    private const int LongestLine = 120;

    // The languages of articles in which the month comes before the day when all is in figures.
    private static readonly string[] _monthFirst = ["en-us", "en-ph", "es-us", "es-pr"];

    // Where both orders are in use, or where nobody knows which.
    private static readonly string[] _either = ["en", "en-ca", ""];

    /// <summary>
    /// The day; both days where the order of day and month is not certain; none where it is no day. The day is that of the place where it
    /// was written, whatever the hour is elsewhere.
    /// </summary>
    /// <param name="value">A date with or without a time.</param>
    /// <param name="locale">BCP 47 or <c>en_US</c>; null where it is not known.</param>
    public static IReadOnlyList<DateOnly> Read(string? value, string? locale)
    {
        var text = Figures(value ?? "").Trim();
        if (text.Length is 0 or > LongestLine)
            return [];
        if (YearFirst().Match(text) is { Success: true } iso)
            return One(iso, "y", "m", "d");
        if (Compact().Match(text) is { Success: true } compact)
            return One(compact, "y", "m", "d");
        if (YearLast().Match(text) is { Success: true } figures)
            return Figures(figures, (locale ?? "").Replace('_', '-').ToLowerInvariant());
        return MonthNames.Day(text, locale) is { } day ? [day] : [];
    }

    private static IReadOnlyList<DateOnly> Figures(Match match, string locale)
    {
        var (dayFirst, monthFirst) = (One(match, "y", "b", "a"), One(match, "y", "a", "b"));
        if (dayFirst.Count == 0 || monthFirst.Count == 0 || dayFirst[0] == monthFirst[0])
            return dayFirst.Count > 0 ? dayFirst : monthFirst;
        // A stop between the figures stands after the day wherever it is written.
        if (match.Groups["sign"].ValueSpan is ".")
            return dayFirst;
        if (_monthFirst.Contains(locale))
            return monthFirst;
        return _either.Contains(locale) ? [dayFirst[0], monthFirst[0]] : dayFirst;
    }

    private static IReadOnlyList<DateOnly> One(Match match, string year, string month, string day) =>
        Days.Find(Int(match.Groups[year].Value), Int(match.Groups[month].Value), Int(match.Groups[day].Value)) is { } one ? [one] : [];

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // Arabic, Persian and other figures have the values of ours.
    private static string Figures(string text) =>
        string.Concat(text.Select(c => c > '\u007f' && char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s?[-/.年년]\s?(?<m>\d{1,2})\s?[-/.月월]\s?(?<d>\d{1,2})(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>(16|17|18|19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(T?\d{4,6}Z?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<!\d)(?<a>\d{1,2})\s?(?<sign>[./-])\s?(?<b>\d{1,2})\s?\k<sign>\s?(?<y>\d{4})(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex YearLast();
}
