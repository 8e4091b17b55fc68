namespace FactCheck.Domain.Articles.Revising;

/// <summary>Unbroken equal text from a claim to an end of both texts, or to a word that stands once in either.</summary>
internal static class Ties
{
    /// <summary>Whether a place is tied to the claim on one side at least.</summary>
    public static bool Hold(Revision revision, Stretch claim, Stretch place) =>
        LeadsOut(revision, claim.First - 1, place.First - 1, -1) || LeadsOut(revision, claim.Last, place.Last, 1);

    private static bool LeadsOut(Revision revision, int a, int b, int step)
    {
        var (old, now) = (revision.Before.Tokens, revision.After.Tokens);
        for (; ; a += step, b += step)
        {
            var (ends, newEnds) = (a < 0 || a >= old.Count, b < 0 || b >= now.Count);
            if (ends || newEnds)
                return ends && newEnds;
            if (old.Ids[a] != now.Ids[b])
                return false;
            if (revision.Before.Places.Of(old.Ids[a]).Length == 1 && revision.After.Places.Of(old.Ids[a]).Length == 1)
                return true;
        }
    }
}
