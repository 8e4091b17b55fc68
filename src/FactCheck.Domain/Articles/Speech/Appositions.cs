using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“Jane Roe, the mayor, said”, “The mayor, Jane Roe, said”: name and role between commas or dashes.</summary>
internal static class Appositions
{
    /// <summary>The role may have commas, so the name is looked for further to the left, a few times.</summary>
    public static (Speaker Speaker, int First)? Before(Clause clause, int close)
    {
        var kind = clause.Items[close].Kind;
        var open = close;
        for (var tries = 0; tries < 4; tries++)
        {
            open--;
            while (open > 0 && clause.Items[open].Kind != kind && !clause.Is(open, TokenKind.Quote) && !clause.Is(open, TokenKind.Stop))
                open--;
            if (open <= 0 || clause.Items[open].Kind != kind || open + 1 == close)
                return null;
            var first = SpeakerPhrase.Start(clause, open - 1);
            if (first >= open)
                continue;
            // “Leaders, meanwhile, said”
            if (open + 2 == close && tries == 0 && clause.IsWord(open + 1, clause.Speech.Openers))
                return SpeakerPhrase.Read(clause, first, open - 1) is { } aside ? (aside, first) : null;
            if (Described(clause, first, open, close) is { } known)
                return (known, first);
            if (!SpeakerPhrase.IsRoleStart(clause, open + 1))
                continue;
            // “The report, published on Monday, found”: what stands between is a story, no role.
            if (!clause.IsCapital(open - 1))
            {
                if (
                    clause.Speech.Determiners.Has(clause.Items[first])
                    && SpeakerPhrase.Read(clause, first, open - 1) is { Name: not null } described
                )
                    return (described, first);
                continue;
            }
            if (SpeakerPhrase.Read(clause, first, open - 1) is not { Name: not null } speaker)
                continue;
            return (speaker with { Role = speaker.Role ?? Roles.Of(clause, open + 1, close - 1) }, first);
        }
        return null;
    }

    // “The head of the office, Jane Roe, said”, “Its director, a banker named Otto Roe, said”.
    private static Speaker? Described(Clause clause, int first, int open, int close)
    {
        var name = open + 1;
        for (var at = close - 2; at > open; at--)
            if (clause.Lower(at) is "named" or "called")
            {
                name = at + 1;
                break;
            }
        if (!SpeakerPhrase.IsName(clause, name, close - 1) || SpeakerPhrase.Read(clause, first, open - 1) is not { Name: { } role } speaker)
            return null;
        return speaker is { Role: null } && (!clause.IsCapital(open - 1) || clause.Speech.Determiners.Has(clause.Items[first]))
            ? new(clause.Text(name, close - 1), role) { Gender = speaker.Gender }
            : null;
    }
}
