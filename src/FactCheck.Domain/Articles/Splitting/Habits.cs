using System.Buffers;
using System.Collections.Frozen;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The words of a language that decide whether a full stop ends a sentence.</summary>
internal sealed class Habits
{
    private readonly FrozenDictionary<string, (Abbreviation Kind, bool Capital)>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> starters;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> openers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> prepositions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> zones;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> sayings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> telling;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> goingOn;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> shouted;
    private readonly SearchValues<char> stops;

    /// <param name="abbreviations">Per kind, without their last full stop; one written with a capital counts only with it.</param>
    /// <param name="starters">Words that usually begin a sentence when they bear a capital.</param>
    /// <param name="openers">Nouns that begin a sentence when they bear a capital and a small word follows.</param>
    /// <param name="prepositions">Words that open a phrase which is no sentence by itself.</param>
    /// <param name="zones">Words that belong to a time of day before them.</param>
    /// <param name="sayings">Verbs of who said the quote before them.</param>
    /// <param name="telling">Words after a verb of saying that make it tell something else than the quote: said nothing.</param>
    /// <param name="goingOn">Particles that carry a sentence on after a closing quote, where words are not spaced.</param>
    /// <param name="shouted">Words that go on a name whose own end is an exclamation or question mark.</param>
    /// <param name="asking">Marks that end a question in this language alone.</param>
    public Habits(
        (Abbreviation Kind, string List)[] abbreviations,
        string starters = "",
        string openers = "",
        string prepositions = "",
        string zones = "",
        string sayings = "",
        string telling = "",
        string goingOn = "",
        string shouted = "",
        string asking = ""
    )
    {
        this.abbreviations = abbreviations
            .SelectMany(a => Listed(a.List), (a, word) => (Word: word, a.Kind))
            .DistinctBy(a => a.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(a => a.Word, a => (a.Kind, char.IsUpper(a.Word[0])), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        this.starters = Set(starters);
        this.openers = Set(openers);
        this.prepositions = Set(prepositions);
        this.zones = Set(zones);
        this.sayings = Set(sayings);
        this.telling = Set(telling);
        this.goingOn = Set(goingOn);
        this.shouted = Set(shouted);
        stops = Characters.StopsWith(asking);
        Asking = asking;
    }

    /// <summary>For a language of which nothing is known here: no other one's abbreviations.</summary>
    public static Habits None { get; } = new([]);

    /// <summary>1. and 2. are ordinals before a noun, which bears a capital.</summary>
    public bool OrdinalsBeforeCapitals { get; init; }

    /// <summary>A space stands before a closing guillemet.</summary>
    public bool SpacesQuotes { get; init; }

    /// <summary>Marks that end a question in this language alone.</summary>
    public string Asking { get; }

    /// <summary>The next character that may end a sentence, or the end.</summary>
    public int NextStop(string text, int from, int end)
    {
        var distance = text.AsSpan(from, end - from).IndexOfAny(stops);
        return distance < 0 ? end : from + distance;
    }

    public bool IsStop(char c) => stops.Contains(c);

    public bool IsAsking(char c) => Characters.IsAsking(c) || Asking.Contains(c, StringComparison.Ordinal);

    public bool IsShouted(ReadOnlySpan<char> word) => shouted.Contains(word);

    public Abbreviation? AbbreviationOf(ReadOnlySpan<char> word) =>
        abbreviations.TryGetValue(word, out var found) && (!found.Capital || char.IsUpper(word[0])) ? found.Kind : null;

    public bool Starts(ReadOnlySpan<char> word) => starters.Contains(word);

    public bool Opens(ReadOnlySpan<char> word) => openers.Contains(word);

    public bool IsPreposition(ReadOnlySpan<char> word) => prepositions.Contains(word);

    public bool IsZone(ReadOnlySpan<char> word) => zones.Contains(word);

    public bool IsSaying(ReadOnlySpan<char> word) => sayings.Contains(word);

    public bool IsTold(ReadOnlySpan<char> word) => telling.Contains(word);

    public bool GoesOn(ReadOnlySpan<char> particle) => goingOn.Contains(particle);

    private static string[] Listed(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        Listed(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
