namespace FactCheck.Domain.Articles.Revising;

/// <summary>Finds where in the new text an edited and moved claim may stand: its rarer words vote for a place.</summary>
internal static class Votes
{
    private const int MostPlaces = 50;
    private const int MostVoters = 200;
    private const int MostWindows = 3;

    /// <summary>The windows with the most votes, best first.</summary>
    public static IEnumerable<(int First, int Last)> Windows(Revision revision, Stretch claim)
    {
        var (count, total) = (claim.Count, revision.After.Tokens.Count);
        var width = count / 2 + 8;
        var votes = new Dictionary<int, double>();
        var ids = revision.Before.Tokens.Ids;
        for (var i = claim.First; i < Math.Min(claim.Last, claim.First + MostVoters); i++)
        {
            var places = revision.After.Places.Of(ids[i]);
            if (places.Length is 0 or > MostPlaces || !revision.Vocabulary.IsWord(ids[i]))
                continue;
            foreach (var place in places)
            {
                var bucket = (place - (i - claim.First) + count) / width;
                var vote = (double)revision.Vocabulary.Weight(ids[i]) / places.Length;
                votes[bucket] = votes.GetValueOrDefault(bucket) + vote;
                votes[bucket + 1] = votes.GetValueOrDefault(bucket + 1) + vote;
            }
        }
        return votes
            .OrderByDescending(v => v.Value)
            .ThenBy(v => v.Key)
            .Take(MostWindows)
            .Select(v => (v.Key - 1) * width - count)
            .Select(start => (Math.Max(0, start - width), Math.Min(total, start + 3 * width + count)))
            .Where(window => window.Item1 < window.Item2);
    }
}
