using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“He expects a weak year and says …”: the subject of the verb stands before the first one.</summary>
internal static class SharedSubjects
{
    /// <summary>Null when the verb has one of its own, or another clause stands between.</summary>
    public static Speaker? Before(Clause clause, int verb)
    {
        var speech = clause.Speech;
        if (verb < 3 || clause.Lower(verb - 1) is not ("and" or "but" or "und" or "et" or "y" or "і" or "та" or "и"))
            return null;
        for (var at = 0; at < verb; at++)
            if (
                (clause.IsBreak(at) && !GoesOn(clause, at))
                || (at > 0 && clause.IsWord(at, speech.Subordinators) && clause.Lower(at) is "when" or "if" or "that")
            )
                return null;
        if (speech.GenderOf(clause.Lower(0)) is not Gender.Unknown and var gender)
            return Speaker.Pronoun(gender);
        var end = 0;
        if (speech.Determiners.Has(clause.Items[0]))
            while (end < Math.Min(5, verb) && !speech.IsRole(clause.Items[end]) && !speech.Bodies.Has(clause.Items[end]))
                end++;
        while (clause.IsCapital(end + 1))
            end++;
        return end + 2 < verb && clause.Is(end + 1, TokenKind.Word) && !clause.IsWord(end + 1, speech.Prepositions)
            ? SpeakerPhrase.Read(clause, 0, end)
            : null;
    }

    // “took the stand, looked at the jury and said”
    private static bool GoesOn(Clause clause, int at) => clause.Is(at, TokenKind.Comma) && BareClauses.IsPast(clause, at + 1);
}
