using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>Where the words begin and end that stand after a verb of saying.</summary>
internal static class Complements
{
    private const int Near = 14;

    /// <summary>Null when it cannot be told.</summary>
    public static int? Start(Clause clause, int verb, int at, bool bare, bool telling)
    {
        var (speech, items) = (clause.Speech, clause.Items);
        if (clause.IsWord(at, speech.That) || clause.Lower(at) is "how" or "wie" or "як" or "как")
            return at + 1;
        if (clause.Is(at, TokenKind.Quote))
            return at;
        if ((clause.Is(at, TokenKind.Comma) || clause.Is(at, TokenKind.Stop)) && clause.Is(at + 1, TokenKind.Quote))
            return at + 1;
        if (clause.Is(at, TokenKind.Comma) && clause.IsWord(at + 1, speech.That))
            return at + 2;
        // “As X put it, …” and “X wrote: …” go on in words of their own.
        if (bare && (clause.Is(at, TokenKind.Stop) && clause.Piece.Text[items[at].Start] == ':' || IsAs(clause, verb, at)))
            return at + 1;
        var aside = telling || clause.IsWord(at, speech.Adjuncts);
        if ((aside || !bare) && AfterAside(clause, at) is { } found)
            return found;
        if (!bare)
            return PlainObject(clause, verb, at) ?? (BareClauses.Begins(clause, verb, at) ? at : null);
        if (BareClauses.IsThing(clause, verb, at))
            return null;
        if (telling)
            return AfterHearer(clause, at);
        if (aside)
            return AfterDay(clause, at);
        return at < items.Count && items[at].IsWord && !IsQuestion(clause, at) || clause.Is(at, TokenKind.Number) ? at : null;
    }

    /// <summary>“X said …, but Y has signalled …”: what X said ends where somebody else speaks.</summary>
    public static int EndOfSaid(Clause clause, int at)
    {
        for (var i = at + 2; i < clause.Items.Count; i++)
        {
            if (!clause.IsBreak(i - 1) || clause.Items[i].Lower is not ("but" or "while" or "although" or "though" or "whereas"))
                continue;
            for (var verb = i + 1; verb < clause.Items.Count; verb++)
                if (SpeakerReader.IsVerb(clause, verb) && SpeakerReader.Before(clause, verb) is not null)
                    return clause.Items[i - 1].End;
            break;
        }
        return clause.Piece.Text.Length;
    }

    /// <summary>Nothing stands before the speaker but what may open a sentence: “Earlier this month, ”, “LONDON — ”.</summary>
    public static bool IsOpening(Clause clause, int from, int first)
    {
        var start = from;
        for (var i = from; i < first; i++)
        {
            if (!clause.IsBreak(i))
                continue;
            if (clause.Is(i, TokenKind.Quote) || (clause.Is(i, TokenKind.Stop) && i > from && i - start > 3))
                return false;
            var dateline = clause.Is(i, TokenKind.Dash) && i <= 4 && clause.Items[0].AllCapitals;
            if (
                !dateline
                && i > start
                && !IsOpener(clause, start)
                && !IsOffice(clause, start, i, first)
                && !(start > from && i == first - 1 && IsOpener(clause, from))
            )
                return false;
            start = i + 1;
        }
        return true;
    }

    private static bool IsOpener(Clause clause, int at) =>
        clause.Speech.Openers.Has(clause.Items[at])
        || (
            clause.Speech.IsAdverb(clause.Items[at])
            && !clause.Speech.Determiners.Has(clause.Items[at])
            && !clause.Speech.IsPronoun(clause.Items[at])
        );

    // “A retired miner, Roe said …”
    private static bool IsOffice(Clause clause, int start, int comma, int first) =>
        comma == first - 1 && clause.Speech.Determiners.Has(clause.Items[start]) && Roles.Names(clause, start, comma - 1);

    private static bool IsQuestion(Clause clause, int at) =>
        clause.Lower(at)
            is "whether"
                or "if"
                or "what"
                or "when"
                or "why"
                or "who"
                or "which"
                or "where"
                or "as"
                or "so"
                or "not"
                or "than"
                or "but"
                or "while"
                or "because"
                or "would"
                or "could"
                or "will"
                or "should"
                or "ob"
                or "si"
                or "чи";

    private static bool IsAs(Clause clause, int verb, int at) =>
        clause.Is(at, TokenKind.Comma) && clause.IsWord(SpeakerPhrase.Start(clause, verb), clause.Speech.As) && !clause.IsEnd(at + 1);

    private static int? AfterAside(Clause clause, int at)
    {
        for (var i = at; i < clause.Items.Count && i - at < Near && !clause.Is(i, TokenKind.Stop); i++)
        {
            if (clause.IsWord(i, clause.Speech.That))
                return i + 1;
            if (clause.Is(i, TokenKind.Comma) && clause.Is(i + 1, TokenKind.Quote))
                return i + 1;
            if (clause.Is(i, TokenKind.Comma) && clause.IsWord(i + 1, clause.Speech.That))
                return i + 2;
            if (clause.Is(i, TokenKind.Quote) || clause.Is(i, TokenKind.Comma))
                break;
        }
        return null;
    }

    // “The report shows eleven spills”, “the office puts the cost at 61 million”: a paper or a figure needs no “that”.
    private static int? PlainObject(Clause clause, int verb, int at)
    {
        if (!clause.Is(at, TokenKind.Word) && !clause.Is(at, TokenKind.Number))
            return null;
        if (clause.IsWord(verb, clause.Speech.Putting))
            for (var i = at + 1; i < clause.Items.Count && i - at < Near; i++)
                if (clause.Lower(i) is "at" or "auf" or "à" or "en" or "у" or "в" && HasNumber(clause, i + 1))
                    return at;
        if (!clause.IsWord(verb, clause.Speech.Showing))
            return null;
        for (var i = SpeakerPhrase.Start(clause, verb - 1); i < verb; i++)
            if (clause.Speech.Papers.Has(clause.Items[i]))
                return at;
        return null;
    }

    private static bool HasNumber(Clause clause, int at)
    {
        for (var i = at; i < clause.Items.Count && i - at < 4; i++)
            if (clause.Is(i, TokenKind.Number) || clause.IsWord(i, clause.Words.NumberWords))
                return true;
        return false;
    }

    private static int? AfterHearer(Clause clause, int at)
    {
        var start = at;
        if (clause.IsWord(at, clause.Speech.Determiners))
            at++;
        while (clause.IsCapital(at) || (clause.Lower(at) is "of" or "the" && at > start && clause.IsCapital(at + 1)))
            at++;
        if (at == start && (clause.IsWord(at, clause.Speech.Hearers) || clause.Lower(at).EndsWith('s')))
            at++;
        // A name that runs into the next one cannot be told apart: “told ABC News Kyiv …”.
        return at > start && clause.Is(at, TokenKind.Word) && !clause.Items[at - 1].Capital && !clause.IsWord(at, clause.Speech.Adjuncts)
            ? at
            : null;
    }

    // “said Monday …”, “said on Monday …”, “said last week …”.
    private static int? AfterDay(Clause clause, int at)
    {
        var words = clause.Words;
        if (clause.Is(at, TokenKind.Word) && clause.Items[at].Lower is "on" or "am")
            at++;
        var count = clause.Is(at, TokenKind.Word) && words.Days.Has(clause.Items[at]) ? 1 : words.RelativeDates.At(clause.Items, at);
        var next = at + count;
        if (count > 0 && words.NounsAreCapital && clause.Is(next, TokenKind.Comma))
            next++;
        return count > 0 && clause.Is(next, TokenKind.Word) && !clause.IsWord(next, clause.Speech.Adjuncts) ? next : null;
    }
}
