using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>What the words around a name say that somebody is.</summary>
internal static class CastRoles
{
    private const int LongestRole = 14;

    // “Harbour Minister Mara Roe”, “the journalist Cora Roe”, “Union leader Carla Roe”.
    public static string? Before(Clause clause, int at, int name)
    {
        var speech = clause.Speech;
        if (name > at)
            return speech.Honorifics.Has(KeptWords.Fold(clause.Text(at, name - 1))) ? null : clause.Text(at, name - 1);
        var noun = Noun(clause, at);
        if (noun < 0)
            return null;
        var first = noun;
        while (first > 0 && IsRoleWord(clause, first - 1))
            first--;
        // “Kremlin spokesperson Roe”: the house before the office belongs to it.
        while (first > 0 && clause.IsCapital(first - 1) && !NameRun.Opens(clause, first - 1) && !IsOwner(clause, first - 1))
            first--;
        var bounded =
            first == 0
            || clause.IsBreak(first - 1)
            || clause.IsCapital(first - 1)
            || speech.Determiners.Has(clause.Items[first - 1])
            || speech.Prepositions.Has(clause.Items[first - 1])
            || SpeakerPhrase.IsBarred(clause, first - 1)
            || speech.IsAdverb(clause.Items[first - 1]);
        return clause.Text(bounded ? first : noun, at - 1);
    }

    /// <summary>The noun of an office right before a name, or -1; Slavic and Romance ones may have what they are of in between.</summary>
    public static int Noun(Clause clause, int at)
    {
        var speech = clause.Speech;
        if (at == 0 || clause.IsBreak(at - 1))
            return -1;
        if (speech.IsRole(clause.Items[at - 1]) && (at == 1 || !clause.IsCapital(at - 1)))
            return at - 1;
        for (var noun = at - 2; speech.DropsSubjects && noun >= 0 && at - noun <= 4 && !clause.IsBreak(noun + 1); noun--)
        {
            if (clause.IsCapital(noun + 1) || IsPast(clause.Lower(noun + 1)))
                return -1;
            if (speech.IsRole(clause.Items[noun]))
                return noun;
        }
        return -1;
    }

    private static bool IsPast(string word) =>
        word is not ("справ" or "дел")
        && (
            word.EndsWith("ав", StringComparison.Ordinal)
            || word.EndsWith("ив", StringComparison.Ordinal)
            || word.EndsWith("ла", StringComparison.Ordinal)
            || word.EndsWith("ли", StringComparison.Ordinal)
            || word.EndsWith("ал", StringComparison.Ordinal)
            || word.EndsWith("ил", StringComparison.Ordinal)
            || word.EndsWith("ел", StringComparison.Ordinal)
            || word.EndsWith('ó')
        );

    private static bool IsOwner(Clause clause, int at) => clause.Lower(at).EndsWith("'s", StringComparison.Ordinal);

    private static bool IsRoleWord(Clause clause, int at) =>
        clause.Is(at, TokenKind.Word)
        && (!clause.IsCapital(at) || (at == 0 && !NameRun.Opens(clause, at)))
        && !clause.Speech.Determiners.Has(clause.Items[at])
        && !clause.Speech.Prepositions.Has(clause.Items[at])
        && !SpeakerPhrase.IsBarred(clause, at)
        && !clause.Speech.IsAdverb(clause.Items[at]);

    // “Ben Roe, the club's treasurer,”
    public static string? After(Clause clause, int end)
    {
        if (!clause.Is(end + 1, TokenKind.Comma) && !clause.Is(end + 1, TokenKind.Dash) || !SpeakerPhrase.IsRoleStart(clause, end + 2))
            return null;
        var close = SpeakerPhrase.FirstBreak(clause, end + 2);
        if (clause.Is(end + 2, TokenKind.Number) && clause.Is(close, TokenKind.Comma))
            return null;
        return close - end - 2 <= LongestRole && RoleIn(clause, end + 2, close - 1) ? Roles.Of(clause, end + 2, close - 1) : null;
    }

    private static bool RoleIn(Clause clause, int first, int last)
    {
        if (clause.Speech.Prepositions.Has(clause.Items[first]) || clause.IsWord(first, clause.Speech.Breakers))
            return false;
        for (var at = first; at <= last; at++)
            if (SpeakerPhrase.IsBarred(clause, at) && !(at == first + 1 && clause.Is(first, TokenKind.Number)))
                return false;
        for (var at = first; at <= last && at - first < 6; at++)
            if (clause.Speech.IsRole(clause.Items[at]) || clause.Speech.Bodies.Has(clause.Items[at]))
                return true;
        return false;
    }

    // “the head of the office, Jane Roe,”: the description stands before the comma.
    public static string? Described(Clause clause, int at, int end)
    {
        if (!clause.Is(at - 1, TokenKind.Comma) || !clause.IsBreak(end + 1))
            return null;
        var speech = clause.Speech;
        for (var first = at - 2; first >= 0 && at - first <= LongestRole && !clause.IsBreak(first); first--)
        {
            if (!speech.Determiners.Has(clause.Items[first]) || !Roles.Names(clause, first, at - 2))
                continue;
            return clause.Text(first, at - 2);
        }
        return null;
    }

    /// <summary>Whether a role is that of a house and no person: “a software company from Aalto”.</summary>
    public static bool IsOfBody(SpeechWords speech, string role)
    {
        var body = false;
        foreach (var word in KeptWords.Fold(role).Split(' '))
        {
            if (word is "employer" or "maker" or "producer" or "supplier" or "developer" or "airline")
                return true;
            if (speech.IsRole(word))
                return false;
            if (speech.Prepositions.Has(word) || word is "of")
                break;
            body |= speech.Bodies.Has(word);
        }
        return body;
    }
}
