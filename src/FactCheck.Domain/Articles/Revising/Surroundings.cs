namespace FactCheck.Domain.Articles.Revising;

/// <summary>How alike the surroundings of two stretches are.</summary>
internal static class Surroundings
{
    /// <summary>How many tokens on either side count.</summary>
    public const int Window = 16;

    /// <summary>From 0, nothing in common on either side, to 2, the same on both.</summary>
    public static double Likeness(Side one, Stretch a, Side other, Stretch b) =>
        OneSide(one, a.First - 1, other, b.First - 1, -1) + OneSide(one, a.Last, other, b.Last, 1);

    private static double OneSide(Side one, int a, Side other, int b, int step)
    {
        var (run, words, rest) = (0, 0, RestOfParagraph(one, a, step));
        while (run < Window && Id(one, a + run * step) is var id && id == Id(other, b + run * step))
        {
            if (id < 0)
                return 1;
            if (run < rest && one.Vocabulary.IsWord(id))
                words++;
            run++;
        }
        var restIsSame = run >= rest && rest == RestOfParagraph(other, b, step) && words >= 2;
        var score = 0.5 * run / Window + 0.5 * Shared(one, a, other, b, step);
        return restIsSame ? Math.Max(score, 0.75) : score;
    }

    private static int Id(Side side, int at) => at < 0 || at >= side.Tokens.Count ? -1 : side.Tokens.Ids[at];

    private static int RestOfParagraph(Side side, int at, int step)
    {
        var rest = 0;
        while (rest <= Window && Id(side, at) >= 0 && !side.PartsBefore(step > 0 ? at : at + 1))
            (rest, at) = (rest + 1, at + step);
        return rest;
    }

    // The weight of the words which both windows hold, whatever their order.
    private static double Shared(Side one, int a, Side other, int b, int step)
    {
        Span<int> theirs = stackalloc int[Window];
        var (shared, mine, all) = (0, 0, 0);
        for (var k = 0; k < Window; k++)
        {
            theirs[k] = Id(other, b + k * step);
            if (theirs[k] >= 0)
                all += other.Vocabulary.Weight(theirs[k]);
        }
        for (var k = 0; k < Window; k++)
        {
            var id = Id(one, a + k * step);
            if (id < 0)
                continue;
            mine += one.Vocabulary.Weight(id);
            var at = theirs.IndexOf(id);
            if (at < 0)
                continue;
            theirs[at] = -2;
            shared += one.Vocabulary.Weight(id);
        }
        return shared == 0 ? 0 : (double)shared / Math.Max(mine, all);
    }
}
