using System.Text.RegularExpressions;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech.Eastern;

/// <summary>“市长林海波表示，…”, “…”，发言人说。, “据水务局统计，…”.</summary>
internal static partial class ChineseForms
{
    private const string Verbs =
        "表示|指出|认为|認為|强调|強調|透露|宣布|宣佈|补充说|补充道|补充|介绍说|介绍|解释说|解释|回应称|回应|坦言|警告说|警告|写道|報道|报道|"
        + "告诉[^，。：“]{1,10}|估计|相信|说道|说|說|称|稱|道";

    public static IReadOnlyList<Said> Read(Piece piece)
    {
        var text = piece.Text;
        if (According().Match(text) is { Success: true } by && ChineseNames.Split(by.Groups["who"].Value) is { } source)
            return [Of(piece, by.Index + by.Length, text.Length, source)];
        if (Behind().Match(text) is { Success: true } behind && ChineseNames.Split(behind.Groups["who"].Value) is { } after)
            return [Of(piece, 0, behind.Groups["who"].Index, after)];
        if (Before().Match(text) is { Success: true } before && ChineseNames.Split(before.Groups["who"].Value) is { } speaker)
            return [Of(piece, before.Index + before.Length, text.Length, speaker)];
        return [];
    }

    private static Said Of(Piece piece, int start, int end, Speaker speaker)
    {
        while (start < end && piece.Text[start] is '，' or '：' or ':' or ',' or ' ')
            start++;
        while (end > start && piece.Text[end - 1] is '，' or ',' or ' ')
            end--;
        var words = piece.Text[start..end];
        var inner = words.TrimEnd('。').TrimEnd();
        return inner.Length > 2 && inner[0] is '“' or '「' && inner[^1] is '”' or '」'
            ? new(inner[1..^1].TrimEnd('，'), Wording.Quoted, speaker, [new(start, end)])
            : new(words, Wording.Paraphrased, speaker, [new(start, end)]);
    }

    [GeneratedRegex($"^(?:[^，。：“”]{{1,14}}，)?(?<who>[^，。：“”]{{1,24}}?)(?:{Verbs})(?=[，：:“])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex($"”，?(?<who>[^，。：“”]{{1,24}}?)(?:{Verbs})。?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(
        "^(?:据|根据|依据|根據|據|按照)(?<who>[^，。：“”]{2,20}?)(?:的)?(?:统计|報道|报道|报告|介绍|估计|透露|消息|数据显示|数据|调查显示|调查|说法|称|说|公布的数据|发布的数据)?，",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex According();
}
