namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of languages written in Arabic, Chinese and Japanese script.</summary>
internal static class EasternHabits
{
    public static Habits Arabic { get; } =
        new(
            [(Abbreviation.Never, "د أ أ.د ص"), (Abbreviation.AfterNumber, "م هـ كم كجم"), (Abbreviation.Often, "إلخ")],
            sayings: "قال قالت سأل سألت أضاف أضافت تساءل تساءلت صرح صرحت هتف أجاب أجابت"
        );

    /// <summary>With Urdu.</summary>
    public static Habits Persian { get; } =
        new(
            [
                (Abbreviation.Never, "د دکتر ر.ک ڈاکٹر"),
                (Abbreviation.BeforeNumber, "ص ش ج"),
                (Abbreviation.AfterNumber, "م ق.م ه.ش ه.ق هـ"),
            ],
            sayings: "گفت پرسید افزود گفتند پاسخ"
        );

    public static Habits Hindi { get; } =
        new([(Abbreviation.Never, "डॉ प्रो श्री सं पं कु इं मि मो स्व सुश्री अ.भा ई"), (Abbreviation.BeforeNumber, "पृ क्र नं")]);

    public static Habits Hebrew { get; } =
        new([(Abbreviation.Never, "ד\"ר פרופ גב מר עמ וכו ר")], sayings: "אמר אמרה שאל שאלה הוסיף הוסיפה השיב השיבה");

    public static Habits Chinese { get; } = new([], sayings: "说 說 问 問 道 称 稱 喊 答 叫 表示 指出 回答 写道 寫道");

    public static Habits Japanese { get; } = new([], goingOn: "と っ な の は が を に も で や へ か");
}
