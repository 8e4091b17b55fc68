using System.Collections.Frozen;

namespace FactCheck.Domain.Articles.Splitting;

internal sealed partial class Habits
{
    private static readonly Habits Arabic = new(
        [(Abbreviation.Never, "د أ أ.د ص"), (Abbreviation.AfterNumber, "م هـ كم كجم"), (Abbreviation.Often, "إلخ")],
        sayings: "قال قالت سأل سألت أضاف أضافت تساءل تساءلت صرح صرحت هتف أجاب أجابت"
    );

    private static readonly Habits Chinese = new([], sayings: "说 說 问 問 道 称 稱 喊 答 叫 表示 指出 回答 写道 寫道");

    private static readonly Habits Japanese = new([], goingOn: "と っ な の は が を に も で や へ か");

    // A class of its own, because it must begin after every language above and in the other files.
    private static class Known
    {
        public static FrozenDictionary<string, Habits>.AlternateLookup<ReadOnlySpan<char>> ByLanguage { get; } =
            new Dictionary<string, Habits>(StringComparer.Ordinal)
            {
                ["en"] = English,
                ["uk"] = Ukrainian,
                ["ru"] = Russian,
                ["de"] = German,
                ["fr"] = French,
                ["es"] = Spanish,
                ["ar"] = Arabic,
                ["zh"] = Chinese,
                ["ja"] = Japanese,
            }
                .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
                .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
