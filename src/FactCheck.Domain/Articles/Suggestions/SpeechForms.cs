using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The forms with a verb: “…,” X said — said X, a Y — X said that … — …, X told Z.</summary>
internal static class SpeechForms
{
    private const int Near = 14;

    public static Said? Read(Clause clause)
    {
        for (var verb = 0; verb < clause.Items.Count; verb++)
        {
            if (!clause.Items[verb].IsWord || !SpeakerReader.IsVerb(clause, verb))
                continue;
            if ((Around(clause, verb) ?? Leading(clause, verb)) is { } said)
                return said;
        }
        return null;
    }

    // The attribution stands after or inside what is said.
    private static Said? Around(Clause clause, int verb)
    {
        var needsQuote = !clause.IsWord(verb, clause.Words.Saying) && !clause.IsWord(verb, clause.Words.Telling);
        if (
            SpeakerReader.Before(clause, verb) is ({ } speaker, > 0 and var first)
            && Follows(clause, first, needsQuote)
            && Closes(clause, verb)
            && End(clause, verb + 1) is { } end
        )
            return Statement(clause, first, end, speaker);
        // French puts the helper first: “…”, a déclaré X.
        var start = verb;
        while (start > 0 && clause.IsWord(start - 1, clause.Words.Helpers))
            start--;
        if (
            Follows(clause, start, needsQuote)
            && SpeakerReader.After(clause, verb + 1) is ({ } after, var next)
            && End(clause, next) is { } last
        )
            return Statement(clause, start, last, after);
        return null;
    }

    // What is said has ended with a comma, a dash or a closing quote mark.
    private static bool Follows(Clause clause, int first, bool needsQuote)
    {
        if (clause.Is(first - 1, TokenKind.Quote))
            return true;
        if (!clause.Is(first - 1, TokenKind.Comma) && !clause.Is(first - 1, TokenKind.Dash))
            return false;
        if (clause.Is(first - 2, TokenKind.Quote))
            return true;
        if (needsQuote)
            return false;
        // “On Monday, Ignatov said …” leads; “…, and he said” goes on.
        return !(clause.IsWord(first, clause.Words.Breakers) && !clause.Items[first].Capital);
    }

    // “…, a status officials have said will be …” goes on with what they said, so it is no attribution of what stands before.
    private static bool Closes(Clause clause, int verb) =>
        clause.IsBreak(verb + 1) || clause.IsWord(verb + 1, clause.Words.Adjuncts) || clause.IsWord(verb, clause.Words.Telling);

    // Where the attribution ends: at the sentence’s end, at the comma before the rest, or at the next quote.
    private static int? End(Clause clause, int at)
    {
        for (var i = at; i < clause.Items.Count; i++)
        {
            if (clause.IsEnd(i))
                return clause.Items.Count;
            if (clause.IsWord(i, clause.Words.That) && clause.Items[i].Lower is not "who" || i - at > 2 * Near)
                return null;
            if (clause.Is(i, TokenKind.Comma) && i == at)
                return i + 1;
            if (clause.Is(i, TokenKind.Comma) && clause.Is(i + 1, TokenKind.Quote))
                return i + 1;
            if (clause.Is(i, TokenKind.Quote) && (clause.Is(i - 1, TokenKind.Stop) || clause.Is(i - 1, TokenKind.Comma)))
                return i;
            if (clause.Is(i, TokenKind.Quote))
                return null;
        }
        return clause.Items.Count;
    }

    private static Said? Statement(Clause clause, int first, int end, Speaker speaker)
    {
        // What opens a sentence is no statement: “On Monday, Ignatov said, …” has its statement after.
        var before = new TextSpan(0, clause.Items[first].Start);
        var after = new TextSpan(clause.StartOf(end), clause.Piece.Text.Length);
        var onlyOpener = !clause.Is(0, TokenKind.Quote) && clause.Words.Openers.Has(clause.Items[0]) && IsOneSegment(clause, first - 1);
        if (onlyOpener && after.Length == 0)
            return null;
        var (text, wording) = clause.Statement(before, after);
        return text.Length == 0 ? null : new(text, wording, speaker);
    }

    private static bool IsOneSegment(Clause clause, int last)
    {
        for (var i = 0; i < last; i++)
            if (clause.IsBreak(i))
                return false;
        return true;
    }

    // X said that …, X said …, X told Z that …, X said: “…”.
    private static Said? Leading(Clause clause, int verb)
    {
        if (SpeakerReader.Before(clause, verb) is not ({ } speaker, var first) || !IsOpening(clause, first))
            return null;
        var telling = clause.IsWord(verb, clause.Words.Telling);
        var bare = clause.IsWord(verb, clause.Words.Saying) || telling;
        var start = Complement(clause, verb + 1, bare, telling);
        if (start is null)
            return bare && speaker.Name is not null ? new(clause.Piece.Text, Wording.Paraphrased, speaker) : null;
        if (clause.IsEnd(start.Value))
            return null;
        var (text, wording) = clause.Statement(clause.Items[start.Value].Start, EndOfSaid(clause, start.Value));
        return new(text, wording, speaker);
    }

    // “X said …, but Y has signalled …”: what X said ends where somebody else speaks.
    private static int EndOfSaid(Clause clause, int at)
    {
        for (var i = at + 2; i < clause.Items.Count; i++)
        {
            if (!clause.IsBreak(i - 1) || clause.Items[i].Lower is not ("but" or "while" or "although" or "though"))
                continue;
            for (var verb = i + 1; verb < clause.Items.Count; verb++)
                if (clause.Items[verb].IsWord && SpeakerReader.IsVerb(clause, verb) && SpeakerReader.Before(clause, verb) is not null)
                    return clause.Items[i - 1].End;
            break;
        }
        return clause.Piece.Text.Length;
    }

    // Nothing stands before the speaker but what may open a sentence: “Earlier this month, ”, “LONDON — ”.
    private static bool IsOpening(Clause clause, int first)
    {
        var start = 0;
        for (var i = 0; i < first; i++)
        {
            if (!clause.IsBreak(i))
                continue;
            if (clause.Is(i, TokenKind.Quote) || (clause.Is(i, TokenKind.Stop) && i > 0 && i - start > 3))
                return false;
            var dateline = clause.Is(i, TokenKind.Dash) && i <= 4 && clause.Items[0].AllCapitals;
            if (
                !dateline
                && i > start
                && !clause.Words.Openers.Has(clause.Items[start])
                && !(start > 0 && i == first - 1 && clause.Words.Openers.Has(clause.Items[0]))
            )
                return false;
            start = i + 1;
        }
        return true;
    }

    // Where the words that were said begin; null when that cannot be told.
    private static int? Complement(Clause clause, int at, bool bare, bool telling)
    {
        var (words, items) = (clause.Words, clause.Items);
        if (clause.IsWord(at, words.That))
            return at + 1;
        if (clause.Is(at, TokenKind.Quote))
            return at;
        if ((clause.Is(at, TokenKind.Comma) || clause.Is(at, TokenKind.Stop)) && clause.Is(at + 1, TokenKind.Quote))
            return at + 1;
        if (clause.Is(at, TokenKind.Comma) && clause.IsWord(at + 1, words.That))
            return at + 2;
        var aside = telling || clause.IsWord(at, words.Adjuncts);
        if (aside || !bare)
        {
            for (var i = at; i < items.Count && i - at < Near && !clause.Is(i, TokenKind.Stop); i++)
            {
                if (clause.IsWord(i, words.That))
                    return i + 1;
                if (clause.Is(i, TokenKind.Comma) && clause.Is(i + 1, TokenKind.Quote))
                    return i + 1;
                if (clause.Is(i, TokenKind.Comma) && clause.IsWord(i + 1, words.That))
                    return i + 2;
                if (clause.Is(i, TokenKind.Quote) || clause.Is(i, TokenKind.Comma))
                    break;
            }
        }
        if (!bare)
            return null;
        if (telling)
            return AfterHearer(clause, at);
        if (aside)
            return AfterDay(clause, at);
        return at < items.Count && items[at].IsWord && !clause.IsWord(at, words.Breakers) || clause.Is(at, TokenKind.Number) ? at : null;
    }

    private static int? AfterHearer(Clause clause, int at)
    {
        var start = at;
        if (clause.IsWord(at, clause.Words.Determiners))
            at++;
        while (
            at < clause.Items.Count
            && (
                clause.Items[at].Capital
                || (clause.Items[at].Lower is "of" or "the" && at > start && at + 1 < clause.Items.Count && clause.Items[at + 1].Capital)
            )
        )
            at++;
        if (at == start && clause.IsWord(at, clause.Words.Hearers))
            at++;
        // A name that runs into the next one cannot be told apart: “told ABC News Kyiv …”.
        return
            at > start
            && at < clause.Items.Count
            && clause.Items[at].IsWord
            && !clause.Items[at - 1].Capital
            && !clause.IsWord(at, clause.Words.Adjuncts)
            ? at
            : null;
    }

    // “said Monday …”, “said on Monday …”, “said last week …”.
    private static int? AfterDay(Clause clause, int at)
    {
        var words = clause.Words;
        if (clause.Is(at, TokenKind.Word) && clause.Items[at].Lower is "on")
            at++;
        var count = clause.Is(at, TokenKind.Word) && words.Days.Has(clause.Items[at]) ? 1 : words.RelativeDates.At(clause.Items, at);
        var next = at + count;
        return count > 0 && clause.Is(next, TokenKind.Word) && !clause.IsWord(next, words.Adjuncts) ? next : null;
    }
}
