using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“Roe's claim that …”, “the plan was described by Roe as “a theft””: a noun or a passive says who says so.</summary>
internal static class NounForms
{
    private const int Near = 10;

    public static Said? Read(Clause clause)
    {
        for (var at = 1; at < clause.Items.Count; at++)
            if ((OfNoun(clause, at) ?? Passive(clause, at)) is { } said)
                return said;
        return null;
    }

    // “Roe's claim that …”, “the claim by Roe that …”, “Roe's view is that …”.
    private static Said? OfNoun(Clause clause, int at)
    {
        if (!clause.Speech.ClaimNouns.Has(clause.Items[at]) || clause.IsCapital(at))
            return null;
        var that = at + 1;
        while (that < clause.Items.Count && that - at <= Near && !clause.IsBreak(that) && !clause.IsWord(that, clause.Speech.That))
            that++;
        if (!clause.IsWord(that, clause.Speech.That) || clause.IsEnd(that + 1))
            return null;
        Speaker? speaker = null;
        if (clause.IsWord(at + 1, clause.Speech.By))
            speaker = SpeakerPhrase.Read(clause, at + 2, that - 1);
        else if (Owner(clause, at) is { } owner)
            speaker = owner;
        return speaker is { Name: not null } ? Of(clause, that + 1, speaker) : null;
    }

    private static Speaker? Owner(Clause clause, int noun)
    {
        for (var at = noun - 1; at >= 0 && noun - at <= 3; at--)
        {
            if (!clause.Lower(at).EndsWith("'s", StringComparison.Ordinal))
                continue;
            var first = at;
            while (
                first > 0
                && (
                    clause.IsCapital(first - 1)
                    || clause.Speech.Determiners.Has(clause.Items[first - 1])
                    || clause.Speech.IsRole(clause.Items[first - 1])
                )
            )
                first--;
            return SpeakerNames.Split(clause, first, at) is { Name: { } name } speaker
                ? speaker with
                {
                    Name = name[..^2],
                    Head = speaker.Head?[..^2],
                }
                : null;
        }
        return null;
    }

    // “was described by Minister Roe as “a theft””
    private static Said? Passive(Clause clause, int at)
    {
        if (
            !clause.IsWord(at, clause.Speech.By)
            || clause.Speech.Calling.At(clause.Items, at - 1) == 0
            || !(clause.Lower(at - 2) is "was" or "were" or "been" or "is" or "are" or "being" || clause.Is(at - 2, TokenKind.Comma))
        )
            return null;
        var end = at + 1;
        while (!clause.IsBreak(end) && end - at <= Near && clause.Lower(end) is not ("as" or "for"))
            end++;
        return end > at + 1 && SpeakerPhrase.Read(clause, at + 1, end - 1) is { Name: not null } speaker && !clause.IsEnd(end)
            ? Of(clause, clause.Lower(end) is "as" ? end + 1 : end, speaker)
            : null;
    }

    private static Said? Of(Clause clause, int at, Speaker speaker)
    {
        var scope = new TextSpan(clause.StartOf(at), clause.Piece.Text.Length);
        var (text, wording) = clause.Statement(scope.Start, scope.End);
        return text.Length == 0 ? null : new(text, wording == Wording.Quoted ? wording : Wording.Paraphrased, speaker, [scope]);
    }
}
