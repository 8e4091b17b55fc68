namespace FactCheck.Domain.Articles.Revising;

/// <summary>
/// The ends of a proposal. A cheap reading drops short first words where one came in behind them; up to the neighbour of the claim, or to
/// the end of its sentence, they belong to it all the same.
/// </summary>
internal static class ProposalEnds
{
    private const int MostNew = 3;

    /// <summary>Where the proposal begins, when it was read to begin at this token.</summary>
    public static int Left(Revision revision, Stretch claim, int first)
    {
        var dropped = revision.Back[first] - claim.First;
        if (dropped <= 0 || dropped >= claim.Count)
            return first;
        var at = first;
        while (at > 0 && first - at <= dropped + MostNew && IsFree(revision, claim, at - 1) && SameSentence(revision, at - 1, first))
            at--;
        var neighbour = at > 0 && revision.Back[at - 1] == claim.First - 1;
        return first - at <= dropped + MostNew && (neighbour || !SameSentence(revision, at - 1, first)) ? at : first;
    }

    /// <summary>Where it ends, when it was read to end before this token.</summary>
    public static int Right(Revision revision, Stretch claim, int last)
    {
        var (count, dropped) = (revision.Back.Length, claim.Last - 1 - revision.Back[last - 1]);
        if (revision.Back[last - 1] < claim.First || dropped <= 0 || dropped >= claim.Count)
            return last;
        var at = last;
        while (at < count && at - last <= dropped + MostNew && IsFree(revision, claim, at) && SameSentence(revision, at, last - 1))
            at++;
        var neighbour = at < count && revision.Back[at] == claim.Last;
        return at - last <= dropped + MostNew && (neighbour || !SameSentence(revision, at, last - 1)) ? at : last;
    }

    private static bool IsFree(Revision revision, Stretch claim, int token) =>
        revision.Back[token] is var from && (from < 0 || from >= claim.First && from < claim.Last);

    private static bool SameSentence(Revision revision, int token, int other)
    {
        if (token < 0 || token >= revision.Back.Length)
            return false;
        var (starts, ends) = (revision.After.Tokens.Starts, revision.After.Tokens.Ends);
        var (from, to) = revision.After.Sentences.Around((starts[other], ends[other]));
        return starts[token] >= from && ends[token] <= to;
    }
}
