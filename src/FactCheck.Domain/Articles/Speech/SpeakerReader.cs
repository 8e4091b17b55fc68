using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>Reads a speaker from the words before or after a verb of saying.</summary>
internal static class SpeakerReader
{
    /// <summary>“Ignatov”, “Oleg Ignatov, an analyst,”, “Mark Galeotti — an analyst —” before the verb; First is where it begins.</summary>
    public static (Speaker Speaker, int First)? Before(Clause clause, int verb)
    {
        var last = verb - 1;
        while (last > 0 && IsHelper(clause, last))
            last--;
        if (last < 0)
            return null;
        if (clause.Is(last, TokenKind.Comma) || clause.Is(last, TokenKind.Dash))
            return Appositions.Before(clause, last);
        if (clause.IsBreak(last))
            return null;
        var first = SpeakerPhrase.Start(clause, last);
        // “A port official who asked not to be named said”
        for (var at = first + 1; at < last; at++)
            if (clause.Lower(at) is "who" or "qui" or "que")
            {
                last = at - 1;
                break;
            }
        return SpeakerPhrase.Read(clause, first, last) is { } speaker ? (speaker, first) : null;
    }

    /// <summary>“X, a spokeswoman for Y” after the verb; End is the item after it.</summary>
    public static (Speaker Speaker, int End)? After(Clause clause, int at)
    {
        var end = at;
        if (clause.Is(at, TokenKind.Word) && clause.Speech.Prepositions.Has(clause.Items[at]))
            return null;
        while (!clause.IsBreak(end) && end - at < SpeakerPhrase.MostWords && (end == at || !IsAside(clause, end)))
            end++;
        if (end == at || SpeakerPhrase.Read(clause, at, end - 1) is not { } speaker)
            return null;
        if (!clause.Is(end, TokenKind.Comma) || speaker.Name is null || (speaker.Role is not null && speaker.By == Reference.Named))
            return (speaker, end);
        var last = end + 1;
        while (
            last < clause.Items.Count
            && !clause.Is(last, TokenKind.Quote)
            && !clause.Is(last, TokenKind.Stop)
            && last - end < 2 * SpeakerPhrase.MostWords
            && !(clause.Is(last, TokenKind.Comma) && IsTimeAside(clause, last + 1))
        )
            last++;
        var closed = clause.IsEnd(last) || clause.Is(last, TokenKind.Comma) || clause.Is(last, TokenKind.Quote);
        if (clause.Is(last - 1, TokenKind.Comma))
            last--;
        if (last <= end + 1 || !closed)
            return (speaker, end);
        // “said the mayor, Jane Roe”: the name follows its description.
        if (speaker.Role is null && SpeakerPhrase.IsName(clause, end + 1, SpeakerPhrase.FirstBreak(clause, end + 1) - 1))
            return (
                new(clause.Text(end + 1, SpeakerPhrase.FirstBreak(clause, end + 1) - 1), speaker.Name) { Gender = speaker.Gender },
                last
            );
        // “Как сообщила служба, авария …”: small words alone are no role.
        var bare = clause.Is(end + 1, TokenKind.Word) && !clause.Speech.Determiners.Has(clause.Items[end + 1]);
        if (
            !SpeakerPhrase.IsRoleStart(clause, end + 1)
            || (bare && !SpeakerPhrase.IsStory(clause, end + 1) && !Roles.Names(clause, end + 1, last - 1))
        )
            return (speaker, end);
        return (speaker with { Role = Roles.Of(clause, end + 1, last - 1) }, last);
    }

    public static bool IsVerb(Clause clause, int at) =>
        clause.Items[at].IsWord
        && !clause.Items[at].Capital
        && (
            clause.IsWord(at, clause.Speech.Saying)
            || clause.IsWord(at, clause.Speech.SayingThat)
            || clause.IsWord(at, clause.Speech.Telling)
        );

    private static bool IsHelper(Clause clause, int at) =>
        clause.IsWord(at, clause.Speech.Helpers) && !clause.IsCapital(at)
        || (clause.Is(at, TokenKind.Word) && !clause.IsCapital(at) && clause.Lower(at).Length > 4 && IsAdverbByEnding(clause, at));

    private static bool IsAdverbByEnding(Clause clause, int at)
    {
        foreach (var ending in clause.Speech.Adverbs)
            if (clause.Lower(at).EndsWith(ending, StringComparison.Ordinal) && !clause.Speech.GivenNames.Has(clause.Items[at]))
                return true;
        return false;
    }

    private static bool IsAside(Clause clause, int at) =>
        !clause.Items[at].Capital
            && clause.Items[at].Lower is not ("of" or "for" or "about" or "from" or "de" or "du" or "del" or "der" or "dem")
            && clause.Speech.Adjuncts.Has(clause.Items[at])
        || clause.Words.Days.Has(clause.Items[at]);

    // “…, on Monday”, “…, in an interview”: when and where it was said is no role.
    private static bool IsTimeAside(Clause clause, int at) =>
        clause.IsWord(at, clause.Speech.Adjuncts) && clause.Lower(at) is not ("of" or "for" or "about" or "from");
}
