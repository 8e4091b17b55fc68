namespace FactCheck.Domain.Articles.Reading;

/// <summary>Names of people that stand alone in a line above an article.</summary>
internal static class BareNames
{
    private const int MostWords = 4,
        LongestUncased = 26;

    private static readonly string[] _between =
    [
        " and ",
        " & ",
        ", ",
        " und ",
        " et ",
        " y ",
        " e ",
        " і ",
        " та ",
        " и ",
        " και ",
        " और ",
    ];

    private static readonly HashSet<string> _particles = Set(
        "de da do del della di du van von der den ter bin ibn al el la le of zu af av"
    );

    // Capitalised words of headlines, sections and places that no name has.
    private static readonly HashSet<string> _others = Set(
        "the a an and in on at of for to with from after before what how why who when where is are was not no new live breaking news world "
            + "top stories story politics sport sports business opinion local national international city council update updates exclusive "
            + "analysis video photo photos report reports read more share follow subscribe latest home north south east west quay port "
            + "street published updated posted modified last monday tuesday wednesday thursday friday saturday sunday january february "
            + "march april may june july august september october november december "
            + "montag dienstag mittwoch donnerstag freitag samstag sonntag veröffentlicht aktualisiert stand "
            + "der die das ein eine und für mit aus bei nach politik wirtschaft sport lokales region panorama "
            + "le la les un une des pour dans sur politique monde société économie el los las una para con sobre política mundo "
            + "новини політика світ війна спорт економіка головна новости политика мир война экономика "
            + "أخبار سياسة العالم حرب رياضة اقتصاد חדשות פוליטיקה עולם ספורט כלכלה समाचार राजनीति विश्व खेल देश"
    );

    private static readonly HashSet<string> _roles = Set(
        "writer reporter correspondent editor journalist staff columnist contributor redakteur redakteurin redaktion korrespondent "
            + "reporterin journaliste rédacteur correspondant correspondante redactor redactora corresponsal periodista giornalista "
            + "кореспондент кореспондентка журналіст журналістка редактор корреспондент журналист"
    );

    /// <summary>Whether the words are the names of one person or several, and nothing else.</summary>
    public static bool Are(string words) =>
        words.Length is > 4 and <= 120 && words.Split(_between, StringSplitOptions.TrimEntries).All(IsOne);

    /// <summary>Whether the words say what somebody is.</summary>
    public static bool IsRole(string words) =>
        words.Split(' ') is { Length: <= 5 } all && all.Any(w => _roles.Contains(w.ToLowerInvariant()));

    private static bool IsOne(string name)
    {
        var words = name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || words.Any(w => !IsWord(w)) || words.Any(w => _others.Contains(w.ToLowerInvariant())))
            return _particles.Overlaps(words) && words.Length is >= 3 and <= MostWords && IsOne(Without(words));
        return char.IsUpper(words[0][0])
            ? words.All(w => char.IsUpper(w[0]) || _particles.Contains(w))
            : !words.Any(w => w.Any(c => char.IsUpper(c) || char.IsLower(c))) && words.Length <= 3 && name.Length <= LongestUncased;
    }

    // "Maria de la Cruz": what joins the parts of a name is not looked at.
    private static string Without(string[] words) => string.Join(' ', words.Where(w => !_particles.Contains(w)));

    private static bool IsWord(string word) =>
        char.IsLetter(word[0])
        && word.All(c =>
            char.IsLetter(c)
            || c is '.' or '\'' or '’' or '-' or '‘'
            || char.GetUnicodeCategory(c)
                is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.SpacingCombiningMark
        );

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
