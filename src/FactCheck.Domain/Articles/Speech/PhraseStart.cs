using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>Leaves out what stands before somebody without a comma: “Yesterday”, “On Tuesday”, “In Norvik”, “But”.</summary>
internal static class PhraseStart
{
    /// <summary>Where the name or role begins; after the last item when that cannot be told.</summary>
    public static int Skip(Clause clause, int first, int last)
    {
        var at = first;
        while (at < last)
        {
            var next = Next(clause, at, last);
            if (next == at)
                return at;
            at = next;
        }
        return at;
    }

    private static int Next(Clause clause, int at, int last)
    {
        var (words, speech, token) = (clause.Words, clause.Speech, clause.Items[at]);
        if (speech.Subordinators.Has(token) && !(token.Capital && clause.IsCapital(at + 1) && token.Lower is "will" or "may"))
            return last + 1;
        if (words.RelativeDates.At(clause.Items, at) is > 0 and var count)
            return at + count;
        if (words.Days.Has(token) && (token.Capital || !words.MonthsAreCapital))
            return at + 1;
        if (speech.Determiners.Has(token))
            return IsTime(clause, at + 1) ? at + 2 : at;
        if (speech.Prepositions.Has(token))
            return AfterPlaceOrTime(clause, at + 1, last);
        return speech.IsAdverb(token) && !speech.IsRole(token) ? at + 1 : at;
    }

    // “On 4 May Roe said”, “In March the agency said”, “In Norvik police said”, “In Norvik Jane Roe said”.
    private static int AfterPlaceOrTime(Clause clause, int at, int last)
    {
        var words = clause.Words;
        if (at <= last && clause.Speech.Determiners.Has(clause.Items[at]))
            at++;
        var start = at;
        while (at <= last && (clause.Is(at, TokenKind.Number) || IsDate(words, clause.Items[at]) || IsTime(clause, at)))
            at++;
        if (at > start)
            return at;
        while (at <= last && clause.Items[at].Capital)
            at++;
        if (at == start)
            return AfterNouns(clause, at, last);
        // A place of one word and a name run into each other.
        return at <= last ? at
            : at - start == 1 ? last + 1
            : start + 1;
    }

    // “In a statement the agency said”, “At a hearing on Monday Roe said”.
    private static int AfterNouns(Clause clause, int at, int last)
    {
        var start = at;
        while (
            at <= last
            && at - start < 4
            && clause.Is(at, TokenKind.Word)
            && !clause.IsCapital(at)
            && !clause.Speech.Determiners.Has(clause.Items[at])
            && !clause.Speech.Prepositions.Has(clause.Items[at])
            && clause.Lower(at) is not "of"
            && !(at > start && clause.Speech.IsRole(clause.Items[at]))
        )
            at++;
        return at > start && at <= last ? at : last + 1;
    }

    private static bool IsDate(Lexicon words, Token token) =>
        (words.Months.Has(token) || words.Days.Has(token)) && (token.Capital || !words.MonthsAreCapital);

    private static bool IsTime(Clause clause, int at) =>
        clause.Lower(at)
            is "day"
                or "morning"
                or "evening"
                or "night"
                or "afternoon"
                or "week"
                or "month"
                or "year"
                or "summer"
                or "winter";
}
