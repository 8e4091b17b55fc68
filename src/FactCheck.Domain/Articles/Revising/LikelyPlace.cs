namespace FactCheck.Domain.Articles.Revising;

/// <summary>Looks for the stretch of the new text that an edited claim became.</summary>
internal static class LikelyPlace
{
    private const double EnoughInPlace = 0.4;
    private const double EnoughElsewhere = 0.6;
    private const int MostCells = 250_000;

    // A text that is one paragraph is read whole for each of ten thousand notes.
    private const int MostCellsAtHome = 50_000;

    /// <summary>The best place that is like enough, or null.</summary>
    public static (int From, int To)? Best(Revision revision, Stretch claim)
    {
        if (Slot(revision, claim) is { } slot)
            return slot.Place;
        var found = AtHome(revision, claim) is { } here && here.Likeness >= EnoughInPlace ? here : default;
        if (found.Likeness >= EnoughElsewhere)
            return Trimmed(revision, claim, found.Place).Place;
        foreach (var (first, last) in revision.Votes.Windows(claim))
            if (
                Fit(revision, claim, first, last) is { } there
                && there.Likeness >= EnoughElsewhere
                && there.Likeness > found.Likeness + 0.1
            )
                found = there;
        return found.Likeness > 0 ? Trimmed(revision, claim, found.Place).Place : null;
    }

    /// <summary>What stands where the claim stood, and is like enough to be what it became.</summary>
    public static Stretch? Successor(Revision revision, Stretch claim) =>
        AtHome(revision, claim) is { } here && here.Likeness >= EnoughInPlace ? Trimmed(revision, claim, here.Place) : null;

    /// <summary>Whether most of these new tokens are known to come from old ones outside the claim.</summary>
    public static bool BelongsToAnother(Revision revision, Stretch claim, int first, int last)
    {
        var others = 0;
        for (var j = first; j < last; j++)
            if (revision.Back[j] is var i && i >= 0 && (i < claim.First || i >= claim.Last))
                others++;
        return others * 2 > last - first;
    }

    // A few words replaced between two that stayed, in the middle of a sentence: a number, a name.
    private static Stretch? Slot(Revision revision, Stretch claim)
    {
        if (claim.Count > 4 || claim.First == 0 || claim.Last == revision.Before.Tokens.Count)
            return null;
        var (left, right) = (revision.Forth[claim.First - 1], revision.Forth[claim.Last]);
        if (left < 0 || right - left is < 2 or > 7)
            return null;
        var ids = revision.Before.Tokens.Ids;
        if (!revision.Vocabulary.IsWord(ids[claim.First - 1]) && !revision.Vocabulary.IsWord(ids[claim.Last]))
            return null;
        for (var j = left + 1; j <= right; j++)
            if (revision.After.PartsBefore(j))
                return null;
        return Stretch.Over(revision.After, left + 1, BeforeMark(revision, claim, left + 1, right));
    }

    // What came in behind a comma is no part of words that had none: who says so, or a second thing.
    private static int BeforeMark(Revision revision, Stretch claim, int first, int last)
    {
        var (words, tokens) = (revision.Vocabulary, revision.After.Tokens);
        for (var i = claim.First; i < claim.Last; i++)
            if (!words.IsWord(revision.Before.Tokens.Ids[i]))
                return last;
        for (var j = first + 1; j < last; j++)
            if (!words.IsWord(tokens.Ids[j]) && j + 1 < tokens.Count && tokens.Starts[j + 1] > tokens.Ends[j])
                return j;
        return last;
    }

    private static (Stretch Place, double Likeness)? AtHome(Revision revision, Stretch claim) =>
        revision.HomeOf(claim, () => Home(revision, claim));

    // In the claim's own paragraph, wherever that went, or between its neighbours.
    private static (Stretch Place, double Likeness)? Home(Revision revision, Stretch claim)
    {
        var paragraph = revision.Pairs.Forth(revision.Before.Paragraphs.Holding(claim.First, claim.Last));
        if (paragraph < 0)
            return InPlace(revision, claim);
        var (first, last) = revision.After.Paragraphs.Tokens(paragraph);
        return InPlace(revision, claim) is { } near
            && near.Likeness >= EnoughInPlace
            && near.Place.First >= first
            && near.Place.Last <= last
                ? near
            : (long)claim.Count * (last - first) > MostCellsAtHome ? null
            : Fit(revision, claim, first, last);
    }

    private static (Stretch Place, double Likeness)? InPlace(Revision revision, Stretch claim)
    {
        var (forth, count) = (revision.Forth, claim.Count);
        var (before, after) = (revision.PlacedBefore(claim.First), revision.PlacedFrom(claim.Last));
        var (first, last) = (before < 0 ? 0 : forth[before] + 1, after == forth.Length ? revision.After.Tokens.Count : forth[after]);
        if (first >= last)
            return null;
        var (hullFirst, hullLast) = (-1, -1);
        for (var i = claim.First; i < claim.Last; i++)
        {
            if (forth[i] < 0)
                continue;
            if (hullFirst < 0)
                hullFirst = forth[i];
            hullLast = forth[i] + 1;
        }
        if (last - first > 4 * count + 60)
        {
            if (hullFirst < 0)
                return null;
            (first, last) = (Math.Max(first, hullFirst - count), Math.Min(last, hullLast + count));
        }
        return Fit(revision, claim, first, last)
            ?? (hullFirst < 0 ? null : (Stretch.Over(revision.After, hullFirst, hullLast), EnoughInPlace));
    }

    // The cheapest reading of the claim as a stretch within the window, whose ends are free (Sellers).
    private static (Stretch Place, double Likeness)? Fit(Revision revision, Stretch claim, int first, int last)
    {
        var (rows, columns) = (claim.Count, last - first);
        if ((long)rows * columns > MostCells || columns == 0)
            return null;
        var (words, ids, next) = (revision.Vocabulary, revision.Before.Tokens.Ids, revision.After.Tokens.Ids);
        var (above, row) = revision.Rows(columns + 1);
        for (var j = 0; j <= columns; j++)
            above[j] = (0, j);
        for (var i = claim.First; i < claim.Last; i++)
        {
            var weight = words.Weight(ids[i]);
            row[0] = (above[0].Cost + 10 * weight, 0);
            for (var j = 1; j <= columns; j++)
            {
                var newId = next[first + j - 1];
                var newWeight = words.Weight(newId);
                var best = (Cost: above[j - 1].Cost + words.Difference(ids[i], newId) * Math.Max(weight, newWeight), above[j - 1].Start);
                if (above[j].Cost + 10 * weight < best.Cost)
                    best = (above[j].Cost + 10 * weight, above[j].Start);
                if (row[j - 1].Cost + 5 * newWeight < best.Cost)
                    best = (row[j - 1].Cost + 5 * newWeight, row[j - 1].Start);
                row[j] = best;
            }
            (above, row) = (row, above);
        }
        var end = 0;
        for (var j = 1; j <= columns; j++)
            if (above[j].Cost < above[end].Cost)
                end = j;
        var start = above[end].Start;
        if (start == end || BelongsToAnother(revision, claim, first + start, first + end))
            return null;
        var place = Stretch.Over(revision.After, first + start, first + end);
        var likeness = 1 - above[end].Cost / 10.0 / Math.Max(claim.Weight(revision.Before), place.Weight(revision.After));
        return (place, likeness);
    }

    // Marks at the ends are taken in only where the claim had some too.
    private static Stretch Trimmed(Revision revision, Stretch claim, Stretch place)
    {
        var (old, now, words) = (revision.Before.Tokens.Ids, revision.After.Tokens.Ids, revision.Vocabulary);
        var (first, last) = (place.First, place.Last);
        if (words.IsWord(old[claim.First]))
            while (first < last - 1 && !words.IsWord(now[first]))
                first++;
        if (words.IsWord(old[claim.Last - 1]))
            while (last > first + 1 && !words.IsWord(now[last - 1]))
                last--;
        return Stretch.Over(revision.After, ProposalEnds.Left(revision, claim, first), ProposalEnds.Right(revision, claim, last));
    }
}
