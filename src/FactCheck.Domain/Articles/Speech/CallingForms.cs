using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“X described it as “…””, “X accused Y of …”, “X is blunt: “…””: what is said has an object before it.</summary>
internal static class CallingForms
{
    private const int Near = 10;

    public static Said? Read(Clause clause)
    {
        for (var verb = 1; verb < clause.Items.Count; verb++)
            if (
                clause.Speech.Calling.At(clause.Items, verb) is > 0 and var count
                && !clause.IsCapital(verb)
                && Calling(clause, verb, count) is { } said
            )
                return said;
        return Colon(clause);
    }

    private static Said? Calling(Clause clause, int verb, int count)
    {
        if (Who(clause, verb) is not { } speaker)
            return null;
        for (var at = verb + count; at < clause.Items.Count && at - verb <= Near && !clause.Is(at, TokenKind.Stop); at++)
        {
            if (clause.Is(at, TokenKind.Quote))
                return Of(clause, at, clause.Items[at].End, speaker);
            // “accused the chain of hiding complaints”: the deed is what can be checked.
            if (IsDeed(clause, verb, at))
                return Of(clause, verb + count, clause.Piece.Text.Length, speaker);
        }
        return null;
    }

    private static bool IsDeed(Clause clause, int verb, int at) =>
        clause.Lower(verb) is "accused" or "accuses" or "accuse" or "blamed" or "blames" or "blame"
        && clause.Lower(at) is "of" or "for"
        && at > verb + 1;

    // The one whose name stands right before the verb, though other words stand before that.
    private static Speaker? Who(Clause clause, int verb)
    {
        if (SpeakerReader.Before(clause, verb) is ({ } speaker, var first) && Complements.IsOpening(clause, 0, first))
            return speaker;
        var last = verb - 1;
        while (last > 0 && clause.IsWord(last, clause.Speech.Helpers))
            last--;
        if (!clause.IsCapital(last))
            return null;
        var from = SpeakerNames.RunStart(clause, 0, last);
        return from > 0 && from < last ? SpeakerPhrase.Read(clause, from, last) : null;
    }

    // “Roe shook her head: “No.””
    private static Said? Colon(Clause clause)
    {
        for (var at = 2; at < clause.Items.Count - 1; at++)
        {
            if (clause.Piece.Text[clause.Items[at].Start] != ':' || !clause.Is(at + 1, TokenKind.Quote))
                continue;
            var last = 0;
            while (clause.IsCapital(last + 1) && !clause.IsBreak(last + 1))
                last++;
            return
                clause.IsCapital(0)
                && last < at - 1
                && clause.Is(last + 1, TokenKind.Word)
                && SpeakerPhrase.IsName(clause, SpeakerNames.AfterTitles(clause, 0, last), last)
                && SpeakerPhrase.Read(clause, 0, last) is { By: Reference.Named } speaker
                ? Of(clause, at + 1, clause.Piece.Text.Length, speaker)
                : null;
        }
        return null;
    }

    private static Said? Of(Clause clause, int at, int end, Speaker speaker)
    {
        var scope = new TextSpan(clause.Items[at].Start, end);
        var (text, wording) = clause.Statement(scope.Start, scope.End);
        return text.Length == 0 ? null : new(text, wording, speaker, [scope]);
    }
}
