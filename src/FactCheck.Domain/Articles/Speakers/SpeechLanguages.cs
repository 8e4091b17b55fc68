using FactCheck.Domain.Articles.Speech;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Which language has which words of speech.</summary>
internal static class SpeechLanguages
{
    public static SpeechWords ForLanguage(string language) =>
        (language.Length >= 2 && (language.Length == 2 || language[2] is '-' or '_') ? language[..2].ToLowerInvariant() : "") switch
        {
            "en" => EnglishSpeech.English,
            "uk" => SlavicSpeech.Ukrainian,
            "ru" => SlavicSpeech.Russian,
            "de" => GermanSpeech.German,
            "fr" => RomanceSpeech.French,
            "es" => RomanceSpeech.Spanish,
            _ => SpeechWords.None,
        };
}
