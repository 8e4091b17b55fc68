namespace FactCheck.Domain.Articles.Suggestions.Trained;

/// <summary>The weights of features by their hash; looked up without making anything.</summary>
internal sealed class WeightTable
{
    // Hash and weight stand side by side: most of the time is spent on the way to a place.
    private readonly (ulong Key, float Weight)[] _places;
    private readonly int _mask;

    public WeightTable(int count)
    {
        var size = 16;
        while (size < 2 * count)
            size *= 2;
        (_places, _mask) = (new (ulong, float)[size], size - 1);
    }

    /// <summary>False when a feature of this hash is there already.</summary>
    public bool Add(ulong hash, float weight)
    {
        ref var place = ref Place(hash);
        if (place.Key != 0)
            return false;
        place = (Key(hash), weight);
        return true;
    }

    /// <summary>0 for a feature that nothing was learned of.</summary>
    public float Of(ulong hash) => Place(hash).Weight;

    private ref (ulong Key, float Weight) Place(ulong hash)
    {
        var key = Key(hash);
        var at = (int)(key ^ (key >> 32)) & _mask;
        while (_places[at].Key != 0 && _places[at].Key != key)
            at = (at + 1) & _mask;
        return ref _places[at];
    }

    // 0 marks an empty place.
    private static ulong Key(ulong hash) => hash == 0 ? 1 : hash;
}
