using System.Buffers;

namespace FactCheck.Domain.Articles.Suggestions.Trained;

/// <summary>Which sort of feature; each sort is weighed by itself, so that a long sentence does not count for more.</summary>
public enum FeatureGroup
{
    /// <summary>A word, or two in a row.</summary>
    Words,

    /// <summary>Three to five characters of a word with the spaces around it.</summary>
    Characters,
}

/// <summary>Takes the features of a sentence one by one, without anything being made for them.</summary>
public interface IFeatureTaker
{
    /// <summary>One feature.</summary>
    /// <param name="group">Its sort.</param>
    /// <param name="word">The word of the sentence in which it begins, counted from 0.</param>
    /// <param name="characters">How it reads; a space stands as it is.</param>
    /// <param name="hash">Its hash, of sort and characters.</param>
    void Take(FeatureGroup group, int word, ReadOnlySpan<char> characters, ulong hash);
}

/// <summary>The features of a sentence: its words, single and in pairs, any number as one word, and the parts of words.</summary>
public static class SentenceFeatures
{
    /// <summary>The fewest and the most characters of a part of a word.</summary>
    public const int Shortest = 3,
        Longest = 5;

    private const ulong Start = 14695981039346656037,
        Prime = 1099511628211;

    /// <summary>Hands on the features of a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="taker">Takes them.</param>
    public static void Of<T>(string text, TextSpan sentence, ref T taker)
        where T : IFeatureTaker, allows ref struct => Of(Piece.OfSentence(text, sentence, "en").Tokens, ref taker);

    /// <summary>How many words of a sentence count.</summary>
    public static int WordsOf(string sentence) => Tokenizer.Tokenize(sentence).Count(Counts);

    internal static void Of<T>(List<Token> tokens, ref T taker)
        where T : IFeatureTaker, allows ref struct
    {
        var room = 1;
        foreach (var token in tokens)
            room += token.Lower.Length + 1;
        var buffer = ArrayPool<char>.Shared.Rent(room);
        try
        {
            Of(tokens, buffer, ref taker);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether a token is one of the words that features are made of.</summary>
    internal static bool Counts(Token token) =>
        token.Kind switch
        {
            TokenKind.Word or TokenKind.Number => true,
            TokenKind.Stop => token.Lower is "?" or "!",
            TokenKind.Symbol => token.Lower is "%" or "$" or "€" or "£",
            _ => false,
        };

    /// <summary>The hash of a feature.</summary>
    public static ulong Hash(FeatureGroup group, ReadOnlySpan<char> characters)
    {
        var hash = Begin(group);
        foreach (var c in characters)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    private static void Of<T>(List<Token> tokens, char[] buffer, ref T taker)
        where T : IFeatureTaker, allows ref struct
    {
        var (end, before, word) = (1, -1, 0);
        buffer[0] = ' ';
        foreach (var token in tokens)
        {
            if (!Counts(token))
                continue;
            var start = end;
            var characters = token.Kind == TokenKind.Number ? "#" : token.Lower;
            characters.CopyTo(buffer.AsSpan(end));
            end += characters.Length;
            buffer[end++] = ' ';
            Take(FeatureGroup.Words, word, buffer.AsSpan(start..(end - 1)), ref taker);
            if (before >= 0)
                Take(FeatureGroup.Words, word - 1, buffer.AsSpan(before..(end - 1)), ref taker);
            Parts(word, buffer.AsSpan((start - 1)..end), ref taker);
            (before, word) = (start, word + 1);
        }
    }

    // All parts that begin at one character share the beginning of their hash.
    private static void Parts<T>(int word, ReadOnlySpan<char> padded, ref T taker)
        where T : IFeatureTaker, allows ref struct
    {
        for (var from = 0; from + Shortest <= padded.Length; from++)
        {
            var hash = Begin(FeatureGroup.Characters);
            for (var length = 1; length <= Longest && from + length <= padded.Length; length++)
            {
                hash = (hash ^ padded[from + length - 1]) * Prime;
                if (length >= Shortest)
                    taker.Take(FeatureGroup.Characters, word, padded.Slice(from, length), hash);
            }
        }
    }

    private static void Take<T>(FeatureGroup group, int word, ReadOnlySpan<char> characters, ref T taker)
        where T : IFeatureTaker, allows ref struct => taker.Take(group, word, characters, Hash(group, characters));

    private static ulong Begin(FeatureGroup group) => (Start ^ (ulong)(group + 1)) * Prime;
}
