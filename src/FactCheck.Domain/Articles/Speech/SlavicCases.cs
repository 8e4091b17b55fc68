namespace FactCheck.Domain.Articles.Speech;

/// <summary>Names and houses as they stand in a list, from the case that a preposition asks for: “Ірини Бойко” is Ірина Бойко.</summary>
internal static class SlavicCases
{
    // The genitive of a surname and its nominative; of men, and of women. Longer endings come first.
    private static readonly (string Ending, string Whole)[] MenSurnames =
    [
        ("ського", "ський"),
        ("цького", "цький"),
        ("зького", "зький"),
        ("ского", "ский"),
        ("цкого", "цкий"),
        ("енка", "енко"),
        ("ова", "ов"),
        ("ева", "ев"),
        ("єва", "єв"),
        ("ёва", "ёв"),
        ("їна", "їн"),
        ("ина", "ин"),
        ("іна", "ін"),
        ("юка", "юк"),
        ("ука", "ук"),
        ("яка", "як"),
        ("ака", "ак"),
        ("ика", "ик"),
        ("ича", "ич"),
        ("ача", "ач"),
        ("йка", "йко"),
        ("ця", "ець"),
        ("ко", "ко"),
    ];

    private static readonly (string Ending, string Whole)[] WomenSurnames =
    [
        ("ської", "ська"),
        ("цької", "цька"),
        ("зької", "зька"),
        ("ской", "ская"),
        ("цкой", "цкая"),
        ("ової", "ова"),
        ("евої", "ева"),
        ("єної", "єна"),
        ("иної", "ина"),
        ("іної", "іна"),
        ("овой", "ова"),
        ("евой", "ева"),
        ("иной", "ина"),
        ("ко", "ко"),
        ("ук", "ук"),
        ("юк", "юк"),
        ("ак", "ак"),
        ("як", "як"),
        ("ик", "ик"),
        ("ич", "ич"),
        ("ач", "ач"),
        ("ець", "ець"),
        ("ай", "ай"),
        ("ей", "ей"),
    ];

    private static readonly (string Ending, string Whole)[] MenGiven =
    [
        ("Петра", "Петро"),
        ("Дмитра", "Дмитро"),
        ("Павла", "Павло"),
        ("Михайла", "Михайло"),
        ("Данила", "Данило"),
        ("Миколи", "Микола"),
        ("Никиты", "Никита"),
        ("Игоря", "Игорь"),
        ("Ильи", "Илья"),
        ("Іллі", "Ілля"),
        ("ія", "ій"),
        ("ия", "ий"),
        ("ея", "ей"),
        ("ря", "р"),
        ("иля", "иль"),
    ];

    private static readonly (string Ending, string Whole)[] WomenGiven =
    [
        ("ії", "ія"),
        ("ии", "ия"),
        ("ьи", "ья"),
        ("ы", "а"),
        ("ги", "га"),
        ("ки", "ка"),
        ("ни", "на"),
        ("ри", "ра"),
        ("ди", "да"),
        ("ли", "ла"),
        ("ти", "та"),
        ("си", "са"),
    ];

    // Where something is said: “у міністерстві”.
    private static readonly (string Ending, string Whole)[] Houses =
    [
        ("стві", "ство"),
        ("стве", "ство"),
        ("ії", "ія"),
        ("ии", "ия"),
        ("бі", "ба"),
        ("бе", "ба"),
        ("ілці", "ілка"),
        ("нні", "ння"),
        ("нии", "ние"),
        ("еті", "ет"),
        ("ете", "ет"),
        ("нку", "нк"),
        ("нке", "нк"),
        ("уті", "ут"),
        ("уте", "ут"),
        ("ді", "да"),
        ("ді", "д"),
    ];

    /// <summary>Given name and surname; the words as they stand when they do not both tell their case.</summary>
    public static string Whole(string name)
    {
        var words = name.Split(' ');
        if (words.Length != 2 || Scripts.Of(words[0][0]) != Script.Cyrillic)
            return name;
        return Both(words, MenGiven, MenSurnames)
            ?? Both([Short(words[0]), words[1]], [], MenSurnames)
            ?? Both(words, WomenGiven, WomenSurnames)
            ?? name;
    }

    /// <summary>A house from where it stands after “in”.</summary>
    public static string House(string word) => Changed(word, Houses) ?? word;

    // “Івана”: the ending of most given names of men is a letter more.
    private static string Short(string given) =>
        given.Length > 3 && given[^1] == 'а' && !"аеиіоуяюєїыэ".Contains(given[^2], StringComparison.Ordinal) ? given[..^1] : "";

    private static string? Both(string[] words, (string, string)[] given, (string, string)[] surnames) =>
        words[0].Length > 0
        && (given.Length == 0 ? words[0] : Changed(words[0], given)) is { } first
        && Changed(words[1], surnames) is { } last
            ? first + " " + last
            : null;

    private static string? Changed(string word, (string Ending, string Whole)[] endings)
    {
        foreach (var (ending, whole) in endings)
            if (word.Length >= ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length] + whole;
        return null;
    }
}
