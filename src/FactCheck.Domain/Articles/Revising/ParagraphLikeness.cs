namespace FactCheck.Domain.Articles.Revising;

/// <summary>How alike paragraphs of the two texts are.</summary>
internal sealed class ParagraphLikeness(Side before, Side after, Alignment hint)
{
    private const double Enough = 0.4;
    private const double EnoughElsewhere = 0.6;
    private const int MostPlaces = 16;
    private const int MostRivals = 4;

    /// <summary>The free paragraphs most like an old one; less is enough where the order of the texts agrees.</summary>
    public IEnumerable<(double Likeness, int P, int Q, bool Aligned)> Alike(int p, Func<int, bool> isFree)
    {
        var aligned = Aligned(p);
        var (first, last) = before.Paragraphs.Tokens(p);
        var votes = new Dictionary<int, double>();
        for (var i = first; i < last; i++)
        {
            var places = after.Places.Of(before.Tokens.Ids[i]);
            if (places.Length is 0 or > MostPlaces || !before.Vocabulary.IsWord(before.Tokens.Ids[i]))
                continue;
            foreach (var place in places)
                if (after.Paragraphs.Of(place) is var q && isFree(q))
                    votes[q] = votes.GetValueOrDefault(q) + 1.0 / places.Length;
        }
        return votes
            .OrderByDescending(v => v.Value)
            .ThenBy(v => v.Key)
            .Take(MostRivals)
            .Select(v => (Likeness(p, v.Key), p, v.Key, v.Key == aligned))
            .Where(pair => pair.Item1 >= (aligned < 0 || pair.Item4 ? Enough : EnoughElsewhere))
            .ToList();
    }

    // Rarer words tell more: what two look-alike paragraphs share says nothing about which is which.
    private double Likeness(int p, int q)
    {
        var ((a, endA), (b, endB)) = (before.Paragraphs.Tokens(p), after.Paragraphs.Tokens(q));
        var words = new Dictionary<int, int>();
        var (all, shared) = (0.0, 0.0);
        for (var i = a; i < endA; i++)
        {
            words[before.Tokens.Ids[i]] = words.GetValueOrDefault(before.Tokens.Ids[i]) + 1;
            all += Tells(before.Tokens.Ids[i]);
        }
        for (var j = b; j < endB; j++)
        {
            var id = after.Tokens.Ids[j];
            all += Tells(id);
            if (words.GetValueOrDefault(id) is > 0 and var left)
                (words[id], shared) = (left - 1, shared + Tells(id));
        }
        return 2 * shared / all;
    }

    private double Tells(int id) =>
        before.Vocabulary.Weight(id) / (1 + Math.Log2(Math.Max(before.Places.Of(id).Length, after.Places.Of(id).Length)));

    /// <summary>The paragraph to which the alignment took most of an old one, or -1.</summary>
    public int Aligned(int p)
    {
        var (first, last) = before.Paragraphs.Tokens(p);
        var (best, lead, aligned) = (-1, 0, 0);
        for (var i = first; i < last; i++)
        {
            if (hint.Forth[i] < 0)
                continue;
            aligned++;
            var q = after.Paragraphs.Of(hint.Forth[i]);
            (best, lead) = lead == 0 ? (q, 1) : (best, q == best ? lead + 1 : lead - 1);
        }
        return aligned * 2 > last - first ? best : -1;
    }
}
