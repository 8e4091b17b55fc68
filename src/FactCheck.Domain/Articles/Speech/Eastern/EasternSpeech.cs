using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech.Eastern;

/// <summary>Languages without capitals: names are told by the verbs and offices around them.</summary>
internal static class EasternSpeech
{
    public static bool Reads(string language) => IsChinese(language) || IsArabic(language);

    public static IReadOnlyList<Said> In(Piece piece, string language) =>
        IsChinese(language) ? ChineseForms.Read(piece) : ArabicForms.Read(piece);

    /// <summary>Who a sentence is about.</summary>
    public static Speaker? Subject(Piece piece, string language) => IsChinese(language) ? ChineseNames.Subject(piece.Text) : null;

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private static bool IsArabic(string language) => language.StartsWith("ar", StringComparison.OrdinalIgnoreCase);
}
