using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech.Eastern;

/// <summary>“قال الوزير فلان إن …”, «…»، قالت المتحدثة، “وفقا لوزارة الصحة، …”: the verb stands first.</summary>
internal static class ArabicForms
{
    private const int LongestName = 9;

    private static readonly HashSet<string> Verbs = Set(
        "قال|قالت|قالوا|أكد|أكدت|أعلن|أعلنت|أضاف|أضافت|صرح|صرحت|ذكر|ذكرت|أوضح|أوضحت|أشار|أشارت|كتب|كتبت|اعتبر|اعتبرت|رأى|رأت|يقول|تقول|"
            + "شدد|شددت|لفت|لفتت|كشف|كشفت|أفاد|أفادت|بين|بينت|تابع|تابعت|حذر|حذرت|زعم|زعمت|يؤكد|تؤكد|يرى|ترى"
    );

    private static readonly HashSet<string> Feminine = Set(
        "قالت|أكدت|أعلنت|أضافت|صرحت|ذكرت|أوضحت|أشارت|كتبت|اعتبرت|رأت|تقول|شددت|لفتت|كشفت|أفادت|بينت|تابعت|حذرت|زعمت|تؤكد|ترى"
    );

    private static readonly HashSet<string> That = Set("إن|أن|بأن|إنه|إنها|أنه|أنها|بأنه|بأنها|إلى|عن|على|إنهم|أنهم");

    private static readonly HashSet<string> Asides = Set(
        "في|خلال|يوم|أمس|اليوم|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|لوكالة|للصحفيين|للصحافيين|لصحيفة|لقناة|"
            + "من|مساء|صباح|عبر|بعد|قبل"
    );

    private static readonly HashSet<string> Offices = Set(
        "وزير|وزيرة|رئيس|رئيسة|مدير|مديرة|المتحدث|المتحدثة|متحدث|متحدثة|الوزير|الوزيرة|الرئيس|الرئيسة|المدير|المديرة|الناطق|الناطقة|النائب|"
            + "النائبة|الدكتور|الدكتورة|المهندس|المهندسة|عضو|محافظ|الأمين|القاضي|القاضية|المحامي|المحامية|الباحث|الباحثة|الخبير|"
            + "الخبيرة|الأستاذ|"
            + "الأستاذة|العمدة|عمدة|السفير|السفيرة|اللواء|العميد|الصحفي|الصحفية|المزارع|الطبيب|الطبيبة|نائب|مستشار|قائد"
    );

    private static readonly HashSet<string> Bodies = Set(
        "وزارة|منظمة|هيئة|شركة|وكالة|مكتب|مركز|لجنة|جامعة|مجلس|الشرطة|الحكومة|السلطات|بلدية|بنك|مصرف|معهد|محكمة|حزب|مؤسسة|جمعية|"
            + "نقابة|الجيش|صحيفة|دائرة"
    );

    private static readonly HashSet<string> According = Set("وفقا|وفقًا|وفق|بحسب|حسب|طبقا|طبقًا");

    public static IReadOnlyList<Said> Read(Piece piece)
    {
        var items = new Clause(piece, SpeechWords.None).Items;
        for (var at = 0; at < items.Count; at++)
        {
            if (!items[at].IsWord)
                continue;
            if (According.Contains(Word(items, at)))
            {
                if (BySource(piece, items, at) is { } said)
                    return [said];
            }
            else if (Verb(items, at) is { } verb && (at == 0 || !items[at - 1].IsWord) && ByVerb(piece, items, at, verb) is { } told)
            {
                return [told];
            }
        }
        return [];
    }

    private static Said? ByVerb(Piece piece, List<Token> items, int at, string verb)
    {
        var end = at + 1;
        while (end < items.Count && items[end].IsWord && !That.Contains(items[end].Lower) && !Asides.Contains(items[end].Lower))
            end++;
        var gender = Feminine.Contains(verb) ? Gender.She : Gender.He;
        var speaker = end == at + 1 ? Speaker.Pronoun(gender) : Split(piece, items, at + 1, end - 1, gender);
        if (speaker is null)
            return null;
        // «…»، قالت فلانة: what is said stands before.
        if (at >= 1 && items.Take(at).Any(i => i.Kind == TokenKind.Quote))
            return Of(piece, 0, items[at].Start, speaker);
        var start = end;
        while (
            start < items.Count
            && start - end < 10
            && !(That.Contains(items[start].Lower) || items[start].Kind is TokenKind.Quote || items[start].Lower is ":")
        )
            start++;
        if (start >= items.Count || start - end >= 10)
            return null;
        if (items[start].Kind != TokenKind.Quote)
            start++;
        return start < items.Count ? Of(piece, items[start].Start, piece.Text.Length, speaker) : null;
    }

    // “وفقا لوزارة الصحة”: the preposition is part of the first word.
    private static Said? BySource(Piece piece, List<Token> items, int at)
    {
        var end = at + 1;
        while (end < items.Count && items[end].IsWord && end - at <= LongestName)
            end++;
        if (end == at + 1 || end - at > LongestName)
            return null;
        var words = piece.Text[items[at + 1].Start..items[end - 1].End];
        if (words.StartsWith("لل", StringComparison.Ordinal))
            words = "ال" + words[2..];
        else if (words.StartsWith('ل') && Word(items, at) is not ("بحسب" or "حسب" or "وفق"))
            words = words[1..];
        var parts = words.Split(' ');
        var speaker =
            Offices.Contains(parts[0]) && parts.Length >= 3
                ? new Speaker(string.Join(' ', parts[^2..]), string.Join(' ', parts[..^2]))
                : new Speaker(words, null);
        return at == 0
            ? end < items.Count - 1
                ? Of(piece, items[end].Kind == TokenKind.Comma ? items[end + 1].Start : items[end].Start, piece.Text.Length, speaker)
                : null
            : Of(piece, 0, items[at].Start, speaker);
    }

    // An office before the last two words makes them a name; a body is a name as a whole.
    private static Speaker? Split(Piece piece, List<Token> items, int first, int last, Gender gender)
    {
        if (last - first >= LongestName)
            return null;
        var count = last - first + 1;
        string Words(int from, int to) => piece.Text[items[from].Start..items[to].End];
        if (Bodies.Contains(items[first].Lower))
            return new(Words(first, last), null) { Gender = Gender.Thing };
        if (Offices.Contains(items[first].Lower))
            return count >= 3
                ? new(Words(last - 1, last), Words(first, last - 2)) { Gender = gender }
                : new(Words(first, last), null) { Gender = gender, Head = items[first].Lower };
        return count is 2 or 3 ? new(Words(first, last), null) { Gender = gender } : null;
    }

    private static Said? Of(Piece piece, int start, int end, Speaker speaker)
    {
        var (text, wording) = new Clause(piece, SpeechWords.None).Statement(start, end);
        return text.Length == 0 ? null : new(text, wording, speaker, [new(start, end)]);
    }

    // “وأضاف”: and is part of the verb.
    private static string? Verb(List<Token> items, int at)
    {
        var word = items[at].Lower;
        return Verbs.Contains(word) ? word
            : word.Length > 3 && word[0] is 'و' or 'ف' && Verbs.Contains(word[1..]) ? word[1..]
            : null;
    }

    private static string Word(List<Token> items, int at) => items[at].Lower;

    private static HashSet<string> Set(string list) => new(list.Split('|'), StringComparer.Ordinal);
}
