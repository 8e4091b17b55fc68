namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Which language has which words.</summary>
internal static class Lexicons
{
    /// <summary>The words of a language by its tag.</summary>
    public static Lexicon ForLanguage(string language) =>
        (language.Length >= 2 && (language.Length == 2 || language[2] is '-' or '_') ? language[..2].ToLowerInvariant() : "") switch
        {
            "en" => EnglishLexicon.English,
            "uk" => SlavicLexicons.Ukrainian,
            "ru" => SlavicLexicons.Russian,
            "de" => WesternLexicons.German,
            "fr" => WesternLexicons.French,
            "zh" => ChineseLexicon.Chinese,
            "es" => WesternLexicons.Spanish,
            _ => Lexicon.None,
        };
}
