namespace FactCheck.Domain.Articles.Reading;

/// <summary>Which letters a language is written in.</summary>
internal static class LanguageScripts
{
    /// <summary>Null where it is not known.</summary>
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
}
