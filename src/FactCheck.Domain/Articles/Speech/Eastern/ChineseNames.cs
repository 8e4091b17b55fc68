namespace FactCheck.Domain.Articles.Speech.Eastern;

/// <summary>Tells office and name in Chinese words that look like somebody.</summary>
internal static class ChineseNames
{
    private const int LongestRole = 16;

    private static readonly string[] Offices = (
        "新闻发言人|发言人|發言人|副市长|市长|市長|副部长|部长|部長|副局长|局长|局長|副主席|主席|副总统|总统|總統|副总理|总理|總理|副教授|教授|"
        + "总经理|经理|經理|厂长|廠長|校长|校長|院长|院長|所长|所長|副主任|主任|副书记|书记|書記|记者|記者|专家|專家|医生|醫生|律师|律師|"
        + "分析师|分析師|研究员|研究員|负责人|負責人|董事长|董事長|总裁|總裁|代表|秘书长|秘書長|省长|縣長|县长|村长|队长|船长|法官|议员|議員|"
        + "工程师|工程師|首席执行官|经济学家|經濟學家|科学家|主任医师|检察官|大使|司令|站长|会长|會長|老师|老師|学者|學者|农民|居民"
    ).Split('|');

    private static readonly string[] Bodies = (
        "部|局|院|所|会|會|司|署|厅|廳|处|银行|銀行|公司|集团|集團|大学|大學|中心|机构|機構|政府|组织|組織|法院|协会|協會|委员会|委員會|"
        + "研究院|警方|检方|官方|报|報|通讯社|社|台|医院|醫院|学会|基金会|联盟"
    ).Split('|');

    private const string Surnames =
        "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧"
        + "蒋蔣蔡贾丁魏薛叶葉阎余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹熊金陆陸郝孔白崔康毛邱秦江史顾侯邵孟龙龍万段钱汤尹黎易常武乔贺赖龚文";

    private const string Times = "周星昨今明日前当此近上下本年月随后于在对就向从也还则又再已曾";

    /// <summary>“市长林海波”, “水务局”, “他”; null if it is nobody.</summary>
    public static Speaker? Split(string words)
    {
        words = Bare(words);
        if (words.Length is 0 or > LongestRole + 6)
            return null;
        if (words is "他" or "他本人")
            return Speaker.Pronoun(Gender.He);
        if (words is "她" or "她本人")
            return Speaker.Pronoun(Gender.She);
        if (words is "他们" or "她们" or "我们" or "我" or "你" or "它" or "大家" or "有人" or "人们")
            return Speaker.Pronoun(Gender.Unknown);
        var (office, end) = LastOffice(words);
        if (office >= 0)
        {
            var name = words[end..];
            if (name.Length == 0)
                return new(words, null)
                {
                    Head = words[office..],
                    By = office == 0 || words.StartsWith('该') ? Reference.Described : Reference.Named,
                };
            return IsPerson(name) ? new(name, words[..end]) : null;
        }
        if (IsPerson(words) || EndsWithBody(words))
            return new(words, null);
        return null;
    }

    /// <summary>Office and name at the start of a sentence: “厂长赵明轩周一召开记者会”.</summary>
    public static Speaker? Subject(string sentence)
    {
        var comma = sentence.AsSpan().IndexOfAny('，', '。', '：');
        var head = comma < 0 ? sentence : sentence[..comma];
        var (office, end) = LastOffice(head[..Math.Min(head.Length, LongestRole)]);
        if (office < 0 || end >= head.Length || !Surnames.Contains(head[end], StringComparison.Ordinal))
            return null;
        var length = end + 3 <= head.Length && !Times.Contains(head[end + 2], StringComparison.Ordinal) ? 3 : 2;
        return end + length <= head.Length ? new(head[end..(end + length)], head[..end]) : null;
    }

    private static (int Start, int End) LastOffice(string words)
    {
        var (start, end) = (-1, -1);
        foreach (var office in Offices)
        {
            var at = words.LastIndexOf(office, StringComparison.Ordinal);
            if (at >= 0 && (at + office.Length > end || (at + office.Length == end && at < start)))
                (start, end) = (at, at + office.Length);
        }
        return (start, end);
    }

    private static bool IsPerson(string name) =>
        (name.Length is 2 or 3 or 4 && Surnames.Contains(name[0], StringComparison.Ordinal) && !EndsWithBody(name))
        || (name.Contains('·', StringComparison.Ordinal) && name.Length <= 16);

    private static bool EndsWithBody(string words) =>
        words.Length >= 2 && Array.Exists(Bodies, b => words.EndsWith(b, StringComparison.Ordinal));

    // “随后，市长林海波昨天对记者”: when and to whom it was said is no part of a name.
    private static string Bare(string words)
    {
        words = words.Trim(' ', '，', ',', '、', '—', '“', '”');
        foreach (
            var mark in (ReadOnlySpan<string>)
                [
                    "对",
                    "向",
                    "在",
                    "于",
                    "昨天",
                    "昨日",
                    "今天",
                    "今日",
                    "日前",
                    "周一",
                    "周二",
                    "周三",
                    "周四",
                    "周五",
                    "周六",
                    "周日",
                    "星期",
                    "还",
                    "也",
                    "则",
                    "随后",
                    "曾",
                    "本周",
                    "上周",
                    "近日",
                ]
        )
        {
            var at = words.IndexOf(mark, StringComparison.Ordinal);
            if (at > 1)
                words = words[..at];
        }
        return words;
    }
}
