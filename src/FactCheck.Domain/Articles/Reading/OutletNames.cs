using System.Text.RegularExpressions;

namespace FactCheck.Domain.Articles.Reading;

/// <summary>Names of those who publish articles, in the lines above one.</summary>
internal static partial class OutletNames
{
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

    // Other scripts write no more than the first word of a name with a capital.
    private const char LastLatin = '\u024f';

    /// <summary>The name, when the words are one and nothing else; null otherwise.</summary>
    public static string? Of(string line)
    {
        var words = line.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        if (line.Length > 60 || words.Length is 0 or > 6 || ".!?:;".Contains(line[^1], StringComparison.Ordinal) || line.Any(char.IsDigit))
            return null;
        var known =
            words.SelectMany(w => w.Trim('(', ')', ',').Split('-')).Any(_press.Contains)
            || _press.Any(p => p[0] > '\u2e80' && line.EndsWith(p, StringComparison.Ordinal));
        var named = words.All(w => !char.IsLower(w[0]) || w.Length <= 3 || (w[0] > LastLatin && _press.Contains(w)));
        return (known && named) || WebName().IsMatch(line) ? line : null;
    }

    /// <summary>The name behind the word that says where a text is from, and the line before it; null without such a word.</summary>
    public static (string Name, string Before)? Labelled(string line) =>
        Label().Match(line) is { Success: true } label && label.Groups["name"].Value.Trim() is { Length: > 0 } name
            ? (name, line.Remove(label.Index).Trim())
            : null;

    [GeneratedRegex(
        @"(?<=^|[\s|])(source|quelle|fuente|fonte|джерело|источник|المصدر|מקור|स्रोत|πηγή|来源|來源|出典|출처)\s*[:：]\s*(?<name>[^:：|\d]{2,60})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(www\.)?[a-z0-9-]{2,40}(\.[a-z0-9-]{2,40})*\."
            + @"(com|org|net|co\.uk|uk|de|fr|es|it|nl|pl|ua|ru|eu|info|news|ch|at|be|se|no|dk|fi|cz|jp|cn|kr|in|br)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex WebName();
}
