namespace FactCheck.Domain.Articles.Suggestions.Trained;

/// <summary>How features count, in training and in scoring alike.</summary>
public static class Features
{
    /// <summary>What each feature of a group counts when a sentence has that many of them.</summary>
    public static float Share(int count) => count == 0 ? 0 : 1 / MathF.Sqrt(count);

    /// <summary>The length of a sentence of so many words.</summary>
    public static float Length(int words) => MathF.Log(1 + words);
}

/// <summary>Adds up what each word of a sentence weighs; a pair of words is shared between the two.</summary>
internal ref struct WordStrengths : IFeatureTaker
{
    private readonly WeightTable _table;
    private readonly Span<float> _ofWords;
    private readonly Span<float> _ofParts;
    private int _pairs;
    private int _parts;

    /// <param name="table">The weights.</param>
    /// <param name="room">Twice as many places as the sentence has words.</param>
    public WordStrengths(WeightTable table, Span<float> room)
    {
        room.Clear();
        _table = table;
        _ofWords = room[..(room.Length / 2)];
        _ofParts = room[(room.Length / 2)..];
    }

    public int Words { get; private set; }

    public void Take(FeatureGroup group, int word, ReadOnlySpan<char> characters, ulong hash)
    {
        var weight = _table.Of(hash);
        if (group == FeatureGroup.Characters)
        {
            _parts++;
            _ofParts[word] += weight;
        }
        else if (word == Words)
        {
            Words++;
            _ofWords[word] += weight;
        }
        else
        {
            _pairs++;
            _ofWords[word] += weight / 2;
            _ofWords[word + 1] += weight / 2;
        }
    }

    /// <summary>Makes each word's strength what it adds to the logit, and says their sum.</summary>
    public float Weigh()
    {
        var (words, parts, sum) = (Features.Share(Words + _pairs), Features.Share(_parts), 0f);
        for (var at = 0; at < Words; at++)
            sum += _ofWords[at] = (_ofWords[at] * words) + (_ofParts[at] * parts);
        return sum;
    }
}
