using System.Runtime.InteropServices;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>
/// Finds where in the new text an edited and moved claim may stand: its rarer words vote for a place. One of these counts for one claim
/// after another, so that ten thousand of them make nothing anew.
/// </summary>
internal sealed class Votes(Side before, Side after)
{
    private const int MostPlaces = 50;
    private const int MostVoters = 200;
    private const int MostWindows = 3;

    private readonly List<int> _voted = [];
    private double[] _votes = [];

    /// <summary>The windows with the most votes, best first.</summary>
    public IEnumerable<(int First, int Last)> Windows(Stretch claim)
    {
        var (count, total) = (claim.Count, after.Tokens.Count);
        var width = count / 2 + 8;
        Count(claim, width);
        var best = Best();
        foreach (var bucket in _voted)
            _votes[bucket] = 0;
        _voted.Clear();
        return best.Select(bucket => (bucket - 1) * width - count)
            .Select(start => (Math.Max(0, start - width), Math.Min(total, start + 3 * width + count)))
            .Where(window => window.Item1 < window.Item2);
    }

    private void Count(Stretch claim, int width)
    {
        var (count, ids) = (claim.Count, before.Tokens.Ids);
        var buckets = (after.Tokens.Count + count) / width + 2;
        if (_votes.Length < buckets)
            _votes = new double[buckets];
        for (var i = claim.First; i < Math.Min(claim.Last, claim.First + MostVoters); i++)
        {
            var places = after.Places.Of(ids[i]);
            if (places.Length is 0 or > MostPlaces || !before.Vocabulary.IsWord(ids[i]))
                continue;
            var vote = (double)before.Vocabulary.Weight(ids[i]) / places.Length;
            foreach (var place in places)
            {
                var bucket = (place - (i - claim.First) + count) / width;
                Vote(bucket, vote);
                Vote(bucket + 1, vote);
            }
        }
    }

    private void Vote(int bucket, double vote)
    {
        if (_votes[bucket] == 0)
            _voted.Add(bucket);
        _votes[bucket] += vote;
    }

    private List<int> Best()
    {
        var best = new List<int>(MostWindows + 1);
        foreach (var bucket in CollectionsMarshal.AsSpan(_voted))
        {
            var rank = best.Count;
            while (rank > 0 && IsBetter(bucket, best[rank - 1]))
                rank--;
            if (rank == MostWindows)
                continue;
            best.Insert(rank, bucket);
            if (best.Count > MostWindows)
                best.RemoveAt(MostWindows);
        }
        return best;
    }

    private bool IsBetter(int bucket, int other) =>
        _votes[bucket] > _votes[other] || _votes[bucket].Equals(_votes[other]) && bucket < other;
}
