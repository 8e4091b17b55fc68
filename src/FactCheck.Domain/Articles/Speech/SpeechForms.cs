using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>The forms with a verb: “…,” X said — said X, a Y — X said that … — …, X told Z.</summary>
internal static class SpeechForms
{
    /// <summary>All that is said in a sentence, in order; of speech inside of speech the outer alone.</summary>
    public static List<Said> Read(Clause clause)
    {
        var found = new List<Said>();
        var from = 0;
        for (var verb = 0; verb < clause.Items.Count; verb++)
        {
            if (verb < from || !IsSpoken(clause, verb))
                continue;
            if ((Around(clause, from, verb) ?? Leading(clause, from, verb) ?? Dropped(clause, from, verb)) is not { } said)
                continue;
            found.Add(said);
            var end = said.Scope[^1].End;
            while (from < clause.Items.Count && (clause.Items[from].End <= end || from <= verb))
                from++;
        }
        return found;
    }

    private static bool IsSpoken(Clause clause, int at) =>
        SpeakerReader.IsVerb(clause, at)
        || clause.IsWord(at, clause.Speech.AfterQuotes)
        || (!clause.IsCapital(at) && (clause.IsWord(at, clause.Speech.Putting) || clause.IsWord(at, clause.Speech.Showing)));

    // The attribution stands after or inside what is said.
    private static Said? Around(Clause clause, int from, int verb)
    {
        var speech = clause.Speech;
        var afterQuote = clause.IsWord(verb, speech.AfterQuotes) && !SpeakerReader.IsVerb(clause, verb);
        var needsQuote = !clause.IsWord(verb, speech.Saying) && !clause.IsWord(verb, speech.Telling);
        var past = PastVerb(clause, verb);
        if (
            !afterQuote
            && SpeakerReader.Before(clause, verb) is ({ } speaker, var first)
            && first > from
            && SpeechEdges.Follows(clause, first, needsQuote && !EndsWith(clause, verb, past))
            && SpeechEdges.Closes(clause, verb, past)
            && SpeechEdges.End(clause, past) is { } end
        )
            return Statement(clause, from, first, end, speaker);
        if (!afterQuote && SpeakerReader.Before(clause, verb) is not null && !clause.Is(verb - 1, TokenKind.Comma))
            return null;
        // French puts the helper first: “…”, a déclaré X; Slavic languages an “as”: “…, як повідомив X”.
        var start = verb;
        while (start > from && (clause.IsWord(start - 1, speech.Helpers) || clause.IsWord(start - 1, speech.As)))
            start--;
        if (
            start > from
            && SpeechEdges.Follows(clause, start, needsQuote && start == verb && !SpeechEdges.IsPresent(clause, verb))
            && SpeakerReader.After(clause, past) is ({ } after, var next)
            && SpeechEdges.End(clause, next) is { } last
        )
            return Statement(clause, from, start, last, after);
        return null;
    }

    // “…, a panel of experts concluded in March.”
    private static bool EndsWith(Clause clause, int verb, int past) =>
        (clause.IsEnd(past) || clause.IsWord(past, clause.Speech.Adjuncts))
        && (clause.Speech.SayingThat.Has(clause.Items[verb]) || clause.Speech.Showing.Has(clause.Items[verb]))
        && clause.Lower(verb) is not ("asked" or "put" or "puts" or "set" or "sets");

    private static Said? Statement(Clause clause, int from, int first, int end, Speaker speaker)
    {
        // What opens a sentence is no statement: “On Monday, Ignatov said, …” has its statement after.
        var before = new TextSpan(from == 0 ? 0 : clause.StartOf(from), clause.Items[first].Start);
        var after = new TextSpan(clause.StartOf(end), clause.Piece.Text.Length);
        if (after.Length == 0 && !clause.Is(from, TokenKind.Quote) && IsOpener(clause, from) && IsShort(clause, from, first - 1))
            return null;
        var (text, wording) = clause.Statement(before, after);
        return text.Length == 0 ? null : new(text, wording, speaker, after.Length == 0 ? [before] : [before, after]);
    }

    private static bool IsOpener(Clause clause, int at) =>
        clause.Speech.Openers.Has(clause.Items[at])
        || (
            clause.Speech.IsAdverb(clause.Items[at])
            && !clause.Speech.Determiners.Has(clause.Items[at])
            && !clause.Speech.IsPronoun(clause.Items[at])
        );

    // “On Monday, Roe said.” says nothing; “In Norvik, ships sink, Roe said.” does.
    private static bool IsShort(Clause clause, int from, int last)
    {
        if (last - from > 3)
            return false;
        for (var i = from; i < last; i++)
            if (clause.IsBreak(i))
                return false;
        return true;
    }

    // X said that …, X said …, X told Z that …, X said: “…”, as X said, ….
    private static Said? Leading(Clause clause, int from, int verb)
    {
        if (Speaking(clause, from, verb) is not ({ } speaker, var first, var past))
            return null;
        var telling = clause.IsWord(verb, clause.Speech.Telling);
        var bare = clause.IsWord(verb, clause.Speech.Saying) || telling;
        var start = Complements.Start(clause, verb, past, bare, telling);
        if (start is null)
            return
                bare
                && speaker.By != Reference.Pronoun
                && clause.StartOf(past) < clause.Piece.Text.Length
                && from == 0
                && !HasSource(clause, past)
                && !BareClauses.IsThing(clause, verb, past)
                ? new(clause.Piece.Text, Wording.Paraphrased, speaker, [new(clause.StartOf(past), clause.Piece.Text.Length)])
                : null;
        if (clause.IsEnd(start.Value) || !Complements.IsOpening(clause, from, first))
            return null;
        var scope = new TextSpan(clause.Items[start.Value].Start, Complements.EndOfSaid(clause, start.Value));
        var (text, wording) = clause.Statement(scope.Start, scope.End);
        return text.Length == 0 ? null : new(text, wording, speaker, [scope]);
    }

    // “Engineers had warned of it, according to Roe”: Roe says so.
    private static bool HasSource(Clause clause, int at)
    {
        for (; at < clause.Items.Count; at++)
            if (clause.IsWord(at, clause.Speech.AccordingTo) && clause.IsBreak(at - 1))
                return true;
        return false;
    }

    // Who stands before the verb; after it in “as reported by”-like openings: “Як повідомила X, …”.
    private static (Speaker Speaker, int First, int Past)? Speaking(Clause clause, int from, int verb)
    {
        if (from == 0 && SharedSubjects.Before(clause, verb) is { } subject)
            return (subject, 0, PastVerb(clause, verb));
        if (SpeakerReader.Before(clause, verb) is ({ } speaker, var first) && first >= from)
            return Complements.IsOpening(clause, from, first) ? (speaker, first, PastVerb(clause, verb)) : null;
        return
            verb == from + 1
            && clause.IsWord(from, clause.Speech.As)
            && SpeakerReader.After(clause, PastVerb(clause, verb)) is ({ } after, var end)
            && clause.Is(end, TokenKind.Comma)
            ? (after, from, end)
            : null;
    }

    // “Añadió que …”, “«…», lamentó.”: the verb tells the person, and the article whom.
    private static Said? Dropped(Clause clause, int from, int verb)
    {
        if (!clause.Speech.DropsSubjects || clause.IsWord(verb, clause.Speech.AfterQuotes))
            return null;
        var first = verb;
        while (first > from && clause.IsWord(first - 1, clause.Speech.Helpers))
            first--;
        var past = PastVerb(clause, verb);
        if (first == from && Complements.Start(clause, verb, past, bare: false, telling: false) is { } start && !clause.IsEnd(start))
        {
            var scope = new TextSpan(clause.Items[start].Start, clause.Piece.Text.Length);
            var (text, wording) = clause.Statement(scope.Start, scope.End);
            return new(text, wording, Speaker.Pronoun(Gender.Unknown) with { Head = "" }, [scope]);
        }
        return
            first > from
            && SpeechEdges.Follows(clause, first, needsQuote: true)
            && (clause.IsBreak(past) || clause.IsWord(past, clause.Speech.Adjuncts))
            && SpeechEdges.End(clause, past) is { } end
            ? Statement(clause, from, first, end, Speaker.Pronoun(Gender.Unknown) with { Head = "" })
            : null;
    }

    private static int PastVerb(Clause clause, int verb)
    {
        var speech = clause.Speech;
        return verb
            + Math.Max(
                1,
                Math.Max(
                    speech.Saying.At(clause.Items, verb),
                    Math.Max(speech.Telling.At(clause.Items, verb), speech.SayingThat.At(clause.Items, verb))
                )
            );
    }
}
