using System.Globalization;

namespace FactCheck.Domain.Articles.Reading;

/// <summary>The language of a text by its letters, and among Latin and Cyrillic letters by its short words.</summary>
public static class LanguageGuess
{
    private const int LongestRead = 20_000,
        FewestWords = 3;

    private static readonly (string Tag, string Letters, string Words)[] _cyrillic =
    [
        ("uk", "іїєґ", "і в на що з до у та не за від про як це він по але його які який було є ми із або також"),
        ("ru", "ыэёъ", "и в на что с по не за от о как это он но его которые который было к из или также для"),
        ("be", "ўіыэё", "і у на што з да не за ад пра як гэта ён па але яго якія які было ці таксама для"),
        ("bg", "ъ", "и в на че с по не за от като това той но който които беше е са се да към или също"),
        ("mk", "ѓќѕј", "и во на дека со по не за од како тоа тој но кој кои беше е се да или исто"),
        ("sr", "ђћјљњџ", "и у на да са по не за од као то он али који које је су се или такође"),
    ];

    // Letters that only one of the two ways to write Chinese has.
    private const string Simplified =
            "们个这国说时为会来对学后东车马门问间长开关风发电话让请认识书写见观闻听买卖钱银铁龙鱼鸟麦众从两网严丽举义乐习",
        Traditional = "們個這國說時為會來對學後東車馬門問間長開關風發電話讓請認識書寫見觀聞聽買賣錢銀鐵龍魚鳥麥眾從兩網嚴麗舉義樂習";

    // The most frequent characters of Chinese, in both ways to write them.
    private const string Frequent =
        "的一是不了在人有我他这这個個为為之大来來以个中上们們国國到说說时時要就出会會可也你对對生能而子那得于於着下自年发發后後作里裡";

    /// <summary>One BCP 47 tag; null where the text does not tell.</summary>
    public static string? Guess(string text)
    {
        var read = text.Length > LongestRead ? text[..LongestRead] : text;
        return Scripts.Main(read) switch
        {
            Script.Latin => Latin(Words(read)),
            Script.Cyrillic => Cyrillic(read, Words(read)),
            Script.Arabic => Arabic(read),
            Script.Han => Chinese(read),
            Script.Kana => "ja",
            Script.Hangul => "ko",
            Script.Hebrew => "he",
            Script.Greek => "el",
            Script.Devanagari => "hi",
            Script.Thai => "th",
            Script.Georgian => "ka",
            Script.Armenian => "hy",
            _ => null,
        };
    }

    /// <summary>Whether the language is written in the letters of the text; true where the text has too few to tell.</summary>
    public static bool FitsScript(string text, string tag) =>
        Scripts.Main(text.Length > LongestRead ? text[..LongestRead] : text) is var script
        && (script == Script.None || LanguageScripts.Of(tag) is not { } written || written.Contains(script));

    /// <summary>How many words of a text are those of the language that it looks like, and how many characters that language
    /// lacks.</summary>
    public static (int Words, int Foreign) Fluency(string text)
    {
        if (Guess(text) is not { } tag)
            return (0, 0);
        var words = Words(text);
        var script = Scripts.Main(text);
        var odd = text.Count(c =>
            c is '\ufffd' or >= '\ue000' and <= '\uf8ff' or >= '\uff61' and <= '\uff9f' or '¤' or '¦' or '¬' or '¨' or '¸' or '\u2500'
        );
        return script switch
        {
            Script.Latin => LatinLanguages.All.First(l => string.Equals(l.Tag, tag, StringComparison.Ordinal)) is var latin
                ? (
                    words.Count(latin.Words.Contains),
                    odd + words.Sum(w => w.Count(c => c > '\u007f' && !latin.Letters.Contains(c, StringComparison.Ordinal)))
                )
                : default,
            Script.Cyrillic => _cyrillic.First(l => string.Equals(l.Tag, tag, StringComparison.Ordinal)) is var cyrillic
                ? (Known(words, cyrillic.Words), odd + Turned(text) + Foreign(text.ToLowerInvariant(), cyrillic.Letters + "і"))
                : default,
            Script.Han => (text.Count(Frequent.Contains) / 2, odd),
            Script.Kana => (text.Count(c => c is >= '\u3041' and <= '\u3096') / 4, odd),
            Script.Hangul => (
                text.Count("이다는을의에가고하지로은한기사를도".Contains) / 4,
                odd + text.Count(c => c is >= '\u3400' and <= '\u9fff')
            ),
            Script.Greek => (
                Known(words, "και το η ο του της την των με για από στο στη που να θα δεν είναι τον οι τα σε ένα"),
                odd + Turned(text)
            ),
            Script.Hebrew => (Known(words, "של את על לא הוא היא כי עם זה גם אל או כל אך יש לאחר בין היה עוד"), odd),
            Script.Arabic => (
                Known(words, "في من على أن إلى عن مع هذا هذه التي الذي كان ما لا بعد بين ذلك و او که در به از این است را با"),
                odd
            ),
            _ => (words.Count / 3, odd),
        };
    }

    // A letter that is capital after a small one: the mark of a wrong reading.
    private static int Turned(string text)
    {
        var turned = 0;
        for (var at = 1; at < text.Length; at++)
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1]) && text[at] > '\u007f')
                turned++;
        return turned;
    }

    private static int Known(List<string> words, string known)
    {
        var set = known.Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Count(set.Contains);
    }

    private static string? Latin(List<string> words)
    {
        var scores = LatinLanguages
            .All.Select(l => (l.Tag, Score: Score(words, l.Words) + Letters(words, l.Letters)))
            .OrderByDescending(s => s.Score)
            .ToList();
        // Several languages have most of these words in common; a tie tells none.
        return scores[0].Score >= FewestWords && scores[0].Score > scores[1].Score ? scores[0].Tag : null;
    }

    private static string? Cyrillic(string text, List<string> words)
    {
        var letters = text.ToLowerInvariant();
        var scores = _cyrillic
            .Select(l =>
                (
                    l.Tag,
                    Score: Score(words, l.Words.Split(' ').ToHashSet(StringComparer.Ordinal))
                        + 2 * letters.Count(l.Letters.Contains)
                        - Foreign(letters, l.Letters)
                )
            )
            .OrderByDescending(s => s.Score)
            .ToList();
        return scores[0].Score > scores[1].Score ? scores[0].Tag : null;
    }

    // Letters of the other Cyrillic alphabets.
    private static int Foreign(string letters, string own) => letters.Count(c => "іїєґыэёўѓќѕђћјљњџ".Contains(c) && !own.Contains(c));

    private static double Score(List<string> words, IReadOnlySet<string> known) => words.Count(known.Contains);

    private static double Letters(List<string> words, string letters)
    {
        var score = 0.0;
        foreach (var word in words)
            foreach (var c in word)
                if (c > '\u007f' && char.IsLetter(c))
                    score += letters.Contains(c, StringComparison.Ordinal) ? 0.2 : -0.5;
        return score;
    }

    private static string Arabic(string text)
    {
        var (persian, urdu, arabic) = (text.Count("پچژگکی".Contains), text.Count("ٹڈڑںےھہ".Contains), text.Count("ةىيكأإ".Contains));
        return urdu * 12 > persian + urdu && urdu > 2 ? "ur"
            : persian > arabic ? "fa"
            : "ar";
    }

    private static string? Chinese(string text)
    {
        var (simplified, traditional) = (text.Count(Simplified.Contains), text.Count(Traditional.Contains));
        return simplified == traditional ? null
            : simplified > traditional ? "zh-Hans"
            : "zh-Hant";
    }

    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside =
                at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark);
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            words.Add(text[start..at].ToLowerInvariant());
            start = -1;
        }
        return words;
    }
}
