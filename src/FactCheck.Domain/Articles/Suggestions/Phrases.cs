namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Words and phrases looked up by their first word; “star*” stands for any ending.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<string> _stems = [];

    // How long the words are that begin with a character: most words are in no list, and this says so without a hash.
    private readonly uint[] _lengths = new uint[128];

    /// <param name="list">Separated by bars: “said|according to|заяв*”.</param>
    public Phrases(string list)
    {
        foreach (var phrase in list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = phrase.Split(' ');
            var isStem = words is [var only] && only.EndsWith('*');
            var length = words[0].Length - (isStem ? 1 : 0);
            _lengths[words[0][0] % 128] |= isStem ? uint.MaxValue << Math.Min(length, 31) : 1u << Math.Min(length, 31);
            if (isStem)
                _stems.Add(words[0][..length]);
            else if (_byFirst.TryGetValue(words[0], out var same))
                same.Add(words);
            else
                _byFirst[words[0]] = [words];
        }
    }

    public static Phrases None { get; } = new("");

    public bool Has(Token token) => token.IsWord && Has(token.Lower);

    public bool Has(string word) =>
        MayHave(word) && ((_byFirst.TryGetValue(word, out var phrases) && phrases.Exists(static p => p.Length == 1)) || HasStem(word));

    /// <summary>How many tokens the longest phrase takes that begins here; 0 if none does.</summary>
    public int At(List<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || !tokens[at].IsWord || !MayHave(tokens[at].Lower))
            return 0;
        var longest = 0;
        if (_byFirst.TryGetValue(tokens[at].Lower, out var phrases))
        {
            foreach (var phrase in phrases)
                if (phrase.Length > longest && Matches(tokens, at, phrase))
                    longest = phrase.Length;
        }
        return longest == 0 && HasStem(tokens[at].Lower) ? 1 : longest;
    }

    private bool MayHave(string word) => word.Length > 0 && (_lengths[word[0] % 128] >> Math.Min(word.Length, 31) & 1) == 1;

    // Asked for each word and each list: a loop makes nothing.
    private bool HasStem(string word)
    {
        foreach (var stem in _stems)
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool Matches(List<Token> tokens, int at, string[] phrase)
    {
        if (at + phrase.Length > tokens.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
            if (!string.Equals(tokens[at + i].Lower, phrase[i], StringComparison.Ordinal))
                return false;
        return true;
    }
}
