namespace FactCheck.Domain.Articles.Reading;

/// <summary>The letters that a text is written in.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Georgian,
    Hangul,
    Kana,
    Han,
}

/// <summary>Counts letters by their blocks in Unicode.</summary>
internal static class Scripts
{
    // Japanese is told by its syllables, of which every sentence has some.
    private const double LeastKana = 0.1;

    public static Script Main(string text)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        foreach (var c in text)
            counts[(int)Of(c)]++;
        counts[(int)Script.None] = 0;
        var (han, kana) = (counts[(int)Script.Han], counts[(int)Script.Kana]);
        if (kana > LeastKana * (han + kana))
            (counts[(int)Script.Kana], counts[(int)Script.Han]) = (kana + han, 0);
        var most = counts.Max();
        return most == 0 ? Script.None : (Script)Array.IndexOf(counts, most);
    }

    /// <summary>The scripts that a language is written in; null where it is not known.</summary>
    public static IReadOnlyList<Script>? Of(string tag) =>
        tag.Split('-')[0] switch
        {
            "uk" or "ru" or "be" or "bg" or "mk" => [Script.Cyrillic],
            "sr" or "bs" => [Script.Cyrillic, Script.Latin],
            "ar" or "fa" or "ur" => [Script.Arabic],
            "he" => [Script.Hebrew],
            "el" => [Script.Greek],
            "hi" => [Script.Devanagari],
            "th" => [Script.Thai],
            "ka" => [Script.Georgian],
            "hy" => [Script.Armenian],
            "ko" => [Script.Hangul],
            "ja" => [Script.Kana, Script.Han],
            "zh" => [Script.Han],
            _ => LatinLanguages.All.Any(l => string.Equals(l.Tag, tag, StringComparison.Ordinal)) ? [Script.Latin] : null,
        };

    private static Script Of(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00c0' and <= '\u024f' and not ('\u00d7' or '\u00f7') => Script.Latin,
            >= '\u1e00' and <= '\u1eff' => Script.Latin,
            >= '\u0370' and <= '\u03ff' or >= '\u1f00' and <= '\u1fff' => Script.Greek,
            >= '\u0400' and <= '\u052f' => Script.Cyrillic,
            >= '\u0531' and <= '\u058f' => Script.Armenian,
            >= '\u0591' and <= '\u05f4' => Script.Hebrew,
            >= '\u0600' and <= '\u06ff' or >= '\u0750' and <= '\u077f' => Script.Arabic,
            >= '\u0900' and <= '\u097f' => Script.Devanagari,
            >= '\u0e00' and <= '\u0e7f' => Script.Thai,
            >= '\u10a0' and <= '\u10ff' => Script.Georgian,
            >= '\u1100' and <= '\u11ff' or >= '\uac00' and <= '\ud7a3' => Script.Hangul,
            >= '\u3041' and <= '\u30ff' => Script.Kana,
            >= '\u3400' and <= '\u9fff' => Script.Han,
            _ => Script.None,
        };
}
