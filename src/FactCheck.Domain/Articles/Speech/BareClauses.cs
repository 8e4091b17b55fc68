using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“Critics claim the law has failed”: a clause after a verb that mostly has a “that”.</summary>
internal static class BareClauses
{
    private const int Near = 9;

    // What follows them is asked for, told to somebody, or a thing.
    private static readonly Phrases Others = new(
        "asked|answered|objected|commented|protested|urged|advised|repeated|pleaded|shown|found in|put|puts|set|sets|swore|hinted|note|"
            + "report|estimate|claim of|calls|called"
    );

    private static readonly Phrases Finite = new(
        "is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|cannot|can't|won't|isn't|aren't|wasn't|"
            + "weren't|hasn't|haven't|hadn't|doesn't|didn't|don't|wouldn't|couldn't"
    );

    // Before the verb of the clause they begin another one.
    private static readonly Phrases Ends = new(
        "that|which|who|whose|whom|to|when|if|because|after|before|while|where|as|since|until|although|though|unless|whether|how|what|"
            + "why|and|but|or|by|than"
    );

    // They take things as well: “claimed victory”, “posted a loss”, “recalled the ambassador”.
    private static readonly Phrases Taking = new(
        "claimed|claims|posted|recalled|recalls|added|adds|wrote|writes|explained|explains|continued|observed"
    );

    private static readonly Phrases Pasts = new(
        "rose|fell|grew|went|came|took|made|lost|won|left|began|broke|built|bought|sold|cut|drew|drove|flew|gave|got|held|hit|kept|knew|"
            + "led|let|met|paid|put|ran|said|saw|sent|shot|shut|sold|spent|spoke|stood|stole|struck|told|thought|threw|wore|wrote|cost|"
            + "became|brought|caught|chose|died|fled|fought|found|meant|sank|shook|shrank|slept|swam|taught|tore|woke"
    );

    /// <summary>“claimed victory at midnight”: what follows is a thing, and nothing is said.</summary>
    public static bool IsThing(Clause clause, int verb, int at)
    {
        if (
            clause.Words != EnglishLexicon.English
            || !clause.IsWord(verb, Taking)
            || clause.Lower(at).EndsWith("ing", StringComparison.Ordinal)
        )
            return false;
        for (var i = at; i < clause.Items.Count; i++)
        {
            if (clause.IsEnd(i))
                return true;
            if (clause.IsBreak(i) || Finite.Has(clause.Items[i]) || (i > at && IsPast(clause, i)))
                return false;
            if (i > at && Ends.Has(clause.Items[i]) && clause.Lower(i) is not ("and" or "or" or "by" or "than" or "to"))
                return true;
        }
        return true;
    }

    /// <summary>A form that tells what somebody did.</summary>
    public static bool IsPast(Clause clause, int at) =>
        clause.Is(at, TokenKind.Word)
        && !clause.IsCapital(at)
        && (Pasts.Has(clause.Items[at]) || clause.Lower(at).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether a clause begins there: its subject, and soon its verb.</summary>
    public static bool Begins(Clause clause, int verb, int at)
    {
        if (
            clause.Words != EnglishLexicon.English
            || !clause.IsWord(verb, clause.Speech.SayingThat)
            || Others.Has(clause.Items[verb])
            || Finite.At(clause.Items, at) > 0
            || Ends.At(clause.Items, at) > 0
            || clause.IsWord(at, clause.Speech.Prepositions)
        )
            return false;
        for (var i = at; i < clause.Items.Count && i - at < Near; i++)
        {
            if (!clause.Is(i, TokenKind.Word) && !clause.Is(i, TokenKind.Number) || Ends.Has(clause.Items[i]))
                return false;
            if (i > at && Finite.Has(clause.Items[i]) && !clause.IsCapital(i))
                return !clause.IsEnd(i + 1);
        }
        return false;
    }
}
