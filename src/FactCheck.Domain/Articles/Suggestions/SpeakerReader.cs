namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Reads a speaker from the words before or after a verb of saying.</summary>
internal static class SpeakerReader
{
    private const int MostWords = 14;

    /// <summary>“Ignatov”, “Oleg Ignatov, an analyst,”, “Mark Galeotti — an analyst —” before the verb; First is where it begins.</summary>
    public static (Speaker Speaker, int First)? Before(Clause clause, int verb)
    {
        var last = verb - 1;
        while (last > 0 && clause.IsWord(last, clause.Words.Helpers) && !clause.Items[last].Capital)
            last--;
        if (last < 0)
            return null;
        if (clause.Is(last, TokenKind.Comma) || clause.Is(last, TokenKind.Dash))
            return Apposition(clause, last);
        if (clause.IsBreak(last))
            return null;
        var first = Start(clause, last);
        return Read(clause, first, last) is { } speaker ? (speaker, first) : null;
    }

    /// <summary>“X, a spokeswoman for Y” after the verb; End is the item after it.</summary>
    public static (Speaker Speaker, int End)? After(Clause clause, int at)
    {
        var end = at;
        while (!clause.IsBreak(end) && end - at < MostWords && (end == at || !IsAside(clause, end)))
            end++;
        if (end == at || Read(clause, at, end - 1) is not { } speaker)
            return null;
        if (!clause.Is(end, TokenKind.Comma) || speaker.Name is null || speaker.Role is not null)
            return (speaker, end);
        var last = end + 1;
        while (
            last < clause.Items.Count && !clause.Is(last, TokenKind.Quote) && !clause.Is(last, TokenKind.Stop) && last - end < 2 * MostWords
        )
            last++;
        if (clause.Is(last - 1, TokenKind.Comma))
            last--;
        var isRole =
            last > end + 1
            && IsRoleStart(clause, end + 1)
            && (clause.IsEnd(last) || clause.Is(last, TokenKind.Comma) || clause.Is(last, TokenKind.Quote));
        return isRole ? (speaker with { Role = clause.Text(end + 1, last - 1) }, last) : (speaker, end);
    }

    /// <summary>Name and role from a stretch of words; null if it does not look like somebody.</summary>
    public static Speaker? Read(Clause clause, int first, int last)
    {
        while (
            first < last && clause.Items[first].Lower is "but" or "and" or "yet" or "still" or "meanwhile" or "however" or "then" or "now"
        )
            first++;
        if (first > last || last - first >= MostWords)
            return null;
        var words = clause.Words;
        for (var at = first; at <= last; at++)
            if (
                clause.Items[at].Kind is not (TokenKind.Word or TokenKind.Number) && clause.Items[at].Lower is not ("-" or "/" or "&")
                || IsBarred(clause, at)
            )
                return null;
        if (first == last && words.Pronouns.Has(clause.Items[first]))
            return new(null, null);
        var start = clause.Items[first];
        if (
            !start.Capital
            && !words.Determiners.Has(start)
            && !Enumerable.Range(first, last - first + 1).Any(i => words.Speakers.Has(clause.Items[i]) || words.Titles.Has(clause.Items[i]))
        )
            return null;
        if (start.Lower is "nobody" or "no" or "none" or "neither" or "nothing" or "never" or "not")
            return null;
        if (words.Openers.Has(start) && !words.Determiners.Has(start) && !words.Titles.Has(start))
            return null;
        if (words.Months.Has(start) && start.Capital)
            return null;
        return Split(clause, first, last);
    }

    public static bool IsVerb(Clause clause, int at) =>
        !clause.Items[at].Capital
        && (
            clause.IsWord(at, clause.Words.Saying) || clause.IsWord(at, clause.Words.SayingThat) || clause.IsWord(at, clause.Words.Telling)
        );

    private static bool IsBarred(Clause clause, int at) =>
        clause.Items[at].IsWord
        && !clause.Items[at].Capital
        && (clause.Words.Breakers.Has(clause.Items[at]) || clause.Words.That.Has(clause.Items[at]) || IsVerb(clause, at));

    // “envoy Steve Witkoff”, “Foreign Minister Sergei Lavrov”: the name is what follows the last small word or title.
    private static Speaker Split(Clause clause, int first, int last)
    {
        var from = last + 1;
        while (from > first && (clause.Items[from - 1].Capital || IsParticle(clause, from - 1, last)))
            from--;
        for (var at = last - 1; at >= from; at--)
        {
            if (!clause.Words.Titles.Has(clause.Items[at]))
                continue;
            from = at + 1;
            break;
        }
        if (from == first || from > last)
            return new(clause.Text(first, last), null);
        // “the head of Gazprom”: the small word binds, so all of it is the name.
        var before = clause.Items[from - 1];
        if (
            before.Lower
            is "of"
                or "for"
                or "at"
                or "from"
                or "to"
                or "in"
                or "and"
                or "the"
                or "a"
                or "with"
                or "le"
                or "la"
                or "der"
                or "die"
                or "el"
        )
            return new(clause.Text(first, last), null);
        return new(clause.Text(from, last), clause.Text(first, from - 1));
    }

    private static bool IsParticle(Clause clause, int at, int last) =>
        at < last
        && at > 0
        && clause.Items[at - 1].Capital
        && clause.Items[at].Lower is "de" or "van" or "von" or "der" or "al" or "bin" or "del" or "da" or "du" or "-";

    // Name, role, said: the role may have commas, so the name is looked for further to the left, a few times.
    private static (Speaker Speaker, int First)? Apposition(Clause clause, int close)
    {
        var kind = clause.Items[close].Kind;
        var open = close;
        for (var tries = 0; tries < 4; tries++)
        {
            open--;
            while (open > 0 && clause.Items[open].Kind != kind && !clause.Is(open, TokenKind.Quote) && !clause.Is(open, TokenKind.Stop))
                open--;
            if (open <= 0 || clause.Items[open].Kind != kind)
                return null;
            if (open + 1 == close)
                return null;
            var first = Start(clause, open - 1);
            // “Leaders, meanwhile, said”
            if (open + 2 == close && tries == 0 && clause.IsWord(open + 1, clause.Words.Openers) && first < open)
                return Read(clause, first, open - 1) is { } aside ? (aside, first) : null;
            if (first >= open || !clause.Items[open - 1].Capital || !IsRoleStart(clause, open + 1))
                continue;
            if (Read(clause, first, open - 1) is not { Name: not null } speaker)
                continue;
            var said = clause.Text(open + 1, close - 1);
            return (speaker with { Role = speaker.Role is null && said.Any(char.IsLetter) ? said : speaker.Role }, first);
        }
        return null;
    }

    private static bool IsRoleStart(Clause clause, int at) =>
        at < clause.Items.Count
        && (
            clause.Words.Determiners.Has(clause.Items[at])
            || clause.Words.Titles.Has(clause.Items[at])
            || clause.Is(at, TokenKind.Number)
            || (
                clause.Is(at, TokenKind.Word)
                && (
                    !clause.Items[at].Capital
                    || clause.Items[at].Lower.EndsWith("'s", StringComparison.Ordinal)
                    || clause.Items[at].Lower.Contains('.', StringComparison.Ordinal)
                )
                && !IsBarred(clause, at)
                && !clause.Words.Openers.Has(clause.Items[at])
            )
        );

    private static bool IsAside(Clause clause, int at) =>
        !clause.Items[at].Capital
            && clause.Items[at].Lower is not ("of" or "for" or "about" or "from")
            && clause.Words.Adjuncts.Has(clause.Items[at])
        || clause.Words.Days.Has(clause.Items[at]);

    private static int Start(Clause clause, int last)
    {
        var first = last;
        while (first > 0 && !clause.IsBreak(first - 1))
            first--;
        return first;
    }
}
