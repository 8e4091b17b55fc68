using System.Collections.Frozen;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Names whose writing looks like the edge of a sentence: begun small, or with a mark of their own.</summary>
internal static class OddNames
{
    private const int LongestName = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small = Set(
        "adidas thyssenkrupp lululemon boohoo trivago iittala"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Marked = Set(
        "Yahoo! Wham! Jeopardy! Kahoot! Joomla! Yum! Mia! Rouge!"
    );

    // With the word after the mark, where the mark alone would tell too little.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MarkedPairs = Set(
        "Oh!Calcutta Panic!At You!Black E!News E!Entertainment E!Online Which?Magazine Which?Trusted Guess?Inc Guess?Jeans Therapy?Tour"
    );

    /// <summary>iPhone, easyJet, adidas: the small letter before it says nothing of where a sentence begins.</summary>
    public static bool BeginSmall(ReadOnlySpan<char> word)
    {
        for (var at = 1; at < Math.Min(word.Length, LongestName); at++)
            if (char.IsUpper(word[at]))
                return true;
        return Small.Contains(word);
    }

    /// <summary>Yahoo!: the mark is the name’s, whatever name or noun follows.</summary>
    /// <param name="name">The word with its mark.</param>
    public static bool HoldMark(ReadOnlySpan<char> name) => Marked.Contains(name);

    /// <summary>Panic! At: the two words belong together.</summary>
    public static bool HoldMark(ReadOnlySpan<char> name, ReadOnlySpan<char> next)
    {
        if (name.Length + next.Length > 2 * LongestName)
            return false;
        Span<char> both = stackalloc char[name.Length + next.Length];
        name.CopyTo(both);
        next.CopyTo(both[name.Length..]);
        return MarkedPairs.Contains(both);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
