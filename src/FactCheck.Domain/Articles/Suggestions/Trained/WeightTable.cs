namespace FactCheck.Domain.Articles.Suggestions.Trained;

/// <summary>The weights of features by their hash; looked up without making anything.</summary>
internal sealed class WeightTable
{
    private readonly ulong[] _keys;
    private readonly float[] _weights;
    private readonly int _mask;

    public WeightTable(int count)
    {
        var size = 16;
        while (size < 2 * count)
            size *= 2;
        (_keys, _weights, _mask) = (new ulong[size], new float[size], size - 1);
    }

    /// <summary>False when a feature of this hash is there already.</summary>
    public bool Add(ulong hash, float weight)
    {
        var at = Place(hash);
        if (_keys[at] != 0)
            return false;
        (_keys[at], _weights[at]) = (Key(hash), weight);
        return true;
    }

    /// <summary>0 for a feature that nothing was learned of.</summary>
    public float Of(ulong hash) => _weights[Place(hash)];

    private int Place(ulong hash)
    {
        var key = Key(hash);
        var at = (int)(key ^ (key >> 32)) & _mask;
        while (_keys[at] != 0 && _keys[at] != key)
            at = (at + 1) & _mask;
        return at;
    }

    // 0 marks an empty place.
    private static ulong Key(ulong hash) => hash == 0 ? 1 : hash;
}
