using System.Globalization;

namespace FactCheck.Domain.Articles.Reading;

/// <summary>Days with the month in words, in the languages that articles can be in.</summary>
internal static class MonthNames
{
    private const int MostWords = 16;
    private const string Hebrew = "he";

    private static readonly string[] _languages =
    [
        .. LatinLanguages.All.Select(l => l.Tag),
        .. "uk ru be bg mk sr ar fa he hi el hy ka ur".Split(' '),
    ];

    private static readonly Lazy<Dictionary<string, List<(string Language, int Month)>>> _names = new(Load);

    public static DateOnly? Day(string text, string? locale)
    {
        var words = Cut(text);
        if (words.Count > MostWords)
            return null;
        for (var at = 0; at < words.Count; at++)
            if (Month(words[at], locale) is { } month && Around(words, at, month) is { } day)
                return day;
        return null;
    }

    // The day stands beside the month, the year a little farther.
    private static DateOnly? Around(List<string> words, int at, int month)
    {
        var year = words.Skip(at + 1).Take(4).Select(Year).FirstOrDefault(y => y is not null);
        if (year is not { } found)
            return null;
        int? Number(int place) => place >= 0 && place < words.Count ? DayNumber(words[place]) : null;
        var day = Number(at - 1) ?? (at >= 2 && words[at - 1].Length <= 3 ? Number(at - 2) : null) ?? Number(at + 1);
        return day is { } number ? Days.Find(found, month, number) : null;
    }

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : null;

    // 3, 3rd, 3º, 3er, 3-го.
    private static int? DayNumber(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && word.Length - digits <= 3 ? int.Parse(word[..digits], CultureInfo.InvariantCulture) : null;
    }

    // A name that means one month in one language and another in the next needs to know the language.
    private static int? Month(string word, string? locale)
    {
        if (!_names.Value.TryGetValue(word, out var known))
            return null;
        var language = locale?.Split('-', '_')[0].ToLowerInvariant();
        var own = known
            .Where(k => string.Equals(k.Language, language, StringComparison.Ordinal))
            .Select(k => (int?)k.Month)
            .FirstOrDefault();
        return own ?? (known.TrueForAll(k => k.Month == known[0].Month) ? known[0].Month : null);
    }

    private static List<string> Cut(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at]));
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            words.Add(text[start..at].ToLowerInvariant());
            start = -1;
        }
        return words;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Dictionary<string, List<(string, int)>> Load()
    {
        var names = new Dictionary<string, List<(string, int)>>(StringComparer.Ordinal);
        foreach (var language in _languages)
        {
            var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;
            // Some cultures count by another calendar first.
            var gregorian = format.Calendar is GregorianCalendar ? format : Gregorian(language);
            foreach (
                var list in new[]
                {
                    gregorian.MonthNames,
                    gregorian.MonthGenitiveNames,
                    gregorian.AbbreviatedMonthNames,
                    gregorian.AbbreviatedMonthGenitiveNames,
                }
            )
                for (var month = 1; month <= 12; month++)
                    foreach (var name in Cut(list[month - 1]).Where(n => n.Length >= 3 && !char.IsDigit(n[0])))
                    {
                        Add(name, language, month);
                        // Hebrew writes "in" and the month as one word.
                        if (string.Equals(language, Hebrew, StringComparison.Ordinal))
                            Add('ב' + name, language, month);
                    }
        }
        Add("sept", "en", 9);
        return names;

        void Add(string name, string language, int month)
        {
            if (!names.TryGetValue(name, out var known))
                names.Add(name, known = []);
            if (!known.Contains((language, month)))
                known.Add((language, month));
        }
    }

    private static DateTimeFormatInfo Gregorian(string language)
    {
        var culture = new CultureInfo(language);
        var calendar = Array.Find(culture.OptionalCalendars, c => c is GregorianCalendar);
        if (calendar is not null)
            culture.DateTimeFormat.Calendar = calendar;
        return culture.DateTimeFormat;
    }
}
