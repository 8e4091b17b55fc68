using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Who a sentence is about: the name that it begins with.</summary>
internal static class Subjects
{
    private const int Longest = 14;

    /// <summary>The words of the name that begins a clause, past its openings and titles.</summary>
    public static (int First, int Last)? Of(Clause clause)
    {
        var start = AfterOpening(clause);
        var at = start;
        while (at < clause.Items.Count && !clause.IsCapital(at) && at < start + 4 && !clause.IsBreak(at))
            at++;
        while (at < clause.Items.Count && clause.IsCapital(at) && NameRun.Opens(clause, at))
            at++;
        if (OfDescription(clause, start) is { } described)
            return described;
        for (; at < clause.Items.Count && at < start + 10 && !clause.IsBreak(at); at++)
        {
            if (clause.IsCapital(at) && !clause.Speech.Prepositions.Has(clause.Items[Math.Max(start, at - 1)]))
            {
                var end = NameRun.End(clause, at);
                var name = SpeakerNames.AfterTitles(clause, at, end);
                var office = at == start && name == end && clause.Is(end + 1, TokenKind.Word) && !clause.IsCapital(end + 1);
                if (!office || !(clause.Speech.IsRole(clause.Items[at]) || IsRoleAhead(clause, end + 1)))
                    return (name, end);
                at = end;
            }
            else if (
                !clause.Speech.IsRole(clause.Items[at])
                && !clause.Speech.Determiners.Has(clause.Items[at])
                && at > start
                && !IsRoleAhead(clause, at)
                && !(clause.Speech.DropsSubjects && CastRoles.Noun(clause, at + 1) >= 0)
            )
                return null;
        }
        return null;
    }

    // “The prime minister, Jens Roe, was in Aalto”
    private static (int First, int Last)? OfDescription(Clause clause, int start)
    {
        var comma = SpeakerPhrase.FirstBreak(clause, start);
        if (
            !clause.Is(comma, TokenKind.Comma)
            || !clause.IsCapital(comma + 1)
            || clause.IsCapital(comma - 1)
            || !Roles.Names(clause, start, comma - 1)
        )
            return null;
        var end = NameRun.End(clause, comma + 1);
        return end > comma + 1 && clause.IsBreak(end + 1) ? (comma + 1, end) : null;
    }

    // “When asked about the fire, Roe shook his head”
    private static int AfterOpening(Clause clause)
    {
        if (clause.Items.Count == 0 || !(clause.Speech.Openers.Has(clause.Items[0]) || clause.Speech.Subordinators.Has(clause.Items[0])))
            return 0;
        for (var at = 1; at < clause.Items.Count && at < Longest && !clause.Is(at, TokenKind.Stop); at++)
            if (clause.Is(at, TokenKind.Comma))
                return at + 1;
        return 0;
    }

    private static bool IsRoleAhead(Clause clause, int at)
    {
        for (var i = at; i < at + 3 && i < clause.Items.Count; i++)
            if (clause.Speech.IsRole(clause.Items[i]) && clause.IsCapital(i + 1))
                return true;
        return false;
    }
}
