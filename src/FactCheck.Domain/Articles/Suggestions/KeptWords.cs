namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Words in lower case, made once while they stay in use: most of any text is the same few thousand words.</summary>
internal static class KeptWords
{
    private const int Longest = 64,
        Room = 8192;

    // A word that falls on the place of another takes it; threads that do so at once lose nothing but the saving.
    private static readonly string?[] _kept = new string?[Room];

    /// <summary>A word in lower case, with one form of the apostrophe.</summary>
    public static string Fold(string word) => word.Replace('’', '\'').ToLowerInvariant();

    /// <summary>What <see cref="Fold"/> makes of a word, and any other characters as they are.</summary>
    public static string Of(ReadOnlySpan<char> characters, bool isWord)
    {
        if (characters.Length > Longest)
            return isWord ? Fold(characters.ToString()) : characters.ToString();
        Span<char> folded = stackalloc char[Longest];
        folded = folded[..characters.Length];
        if (isWord)
        {
            characters.ToLowerInvariant(folded);
            folded.Replace('’', '\'');
        }
        else
        {
            characters.CopyTo(folded);
        }
        ref var place = ref _kept[string.GetHashCode(folded, StringComparison.Ordinal) & (Room - 1)];
        return place is { } known && folded.SequenceEqual(known) ? known : (place = folded.ToString());
    }
}
