using System.Collections.Frozen;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Which language has which habits.</summary>
internal static class HabitsByLanguage
{
    private static readonly FrozenDictionary<string, Habits>.AlternateLookup<ReadOnlySpan<char>> Known = new Dictionary<string, Habits>(
        StringComparer.Ordinal
    )
    {
        ["en"] = EnglishHabits.English,
        ["uk"] = SlavicHabits.Ukrainian,
        ["ru"] = SlavicHabits.Russian,
        ["de"] = WesternHabits.German,
        ["fr"] = WesternHabits.French,
        ["es"] = WesternHabits.Spanish,
        ["ar"] = EasternHabits.Arabic,
        ["zh"] = EasternHabits.Chinese,
        ["pl"] = SlavicHabits.Polish,
        ["cs"] = SlavicHabits.Czech,
        ["sk"] = SlavicHabits.Czech,
        ["it"] = SouthernHabits.Italian,
        ["pt"] = SouthernHabits.Portuguese,
        ["ro"] = SouthernHabits.Romanian,
        ["el"] = SouthernHabits.Greek,
        ["tr"] = SouthernHabits.Turkish,
        ["nl"] = NorthernHabits.Dutch,
        ["sv"] = NorthernHabits.Swedish,
        ["da"] = NorthernHabits.Danish,
        ["nb"] = NorthernHabits.Norwegian,
        ["nn"] = NorthernHabits.Norwegian,
        ["no"] = NorthernHabits.Norwegian,
        ["ca"] = SouthernHabits.Catalan,
        ["gl"] = SouthernHabits.Portuguese,
        ["bg"] = SlavicHabits.Bulgarian,
        ["be"] = SlavicHabits.Russian,
        ["hr"] = SlavicHabits.Croatian,
        ["bs"] = SlavicHabits.Croatian,
        ["sr"] = SlavicHabits.Croatian,
        ["sl"] = SlavicHabits.Croatian,
        ["fa"] = EasternHabits.Persian,
        ["ur"] = EasternHabits.Persian,
        ["fi"] = NorthernHabits.Finnish,
        ["hu"] = NorthernHabits.Hungarian,
        ["hi"] = EasternHabits.Hindi,
        ["he"] = EasternHabits.Hebrew,
        ["ja"] = EasternHabits.Japanese,
    }
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The habits of a language by its tag; none for a language of which nothing is known here.</summary>
    public static Habits Find(string tag)
    {
        var subtag = tag.AsSpan();
        if (subtag.IndexOfAny('-', '_') is > 0 and var length)
            subtag = subtag[..length];
        return Known.TryGetValue(subtag, out var habits) ? habits : Habits.None;
    }
}
