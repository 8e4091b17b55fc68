using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>The forms without a verb: “according to the ministry, …”, “…, per the ministry”, “in her view, …”.</summary>
internal static class AccordingForms
{
    private const int MostWords = 14;

    public static Said? Read(Clause clause)
    {
        var speech = clause.Speech;
        for (var at = 0; at < clause.Items.Count; at++)
        {
            if (Pronoun(clause, at) is { } said)
                return said;
            if (speech.AccordingTo.At(clause.Items, at) is > 0 and var count && (at == 0 || !clause.IsCapital(at)))
                return IsMeasure(clause, at, count) ? null : Read(clause, at, at + count);
            if (clause.IsWord(at, speech.AccordingAfter))
                return Behind(clause, at);
        }
        return null;
    }

    // “10 per cent”, “per day”: only somebody with a name or an article says so.
    private static bool IsMeasure(Clause clause, int at, int count) =>
        clause.Lower(at) is "per"
        && count == 1
        && !(at > 0 && (clause.IsCapital(at + 1) || (clause.Speech.Definite.Has(clause.Items[Math.Min(at + 1, clause.Items.Count - 1)]))));

    private static Said? Pronoun(Clause clause, int at)
    {
        var (speech, items) = (clause.Speech, clause.Items);
        var (he, she, they) = (
            speech.AccordingToHim.At(items, at),
            speech.AccordingToHer.At(items, at),
            speech.AccordingToThem.At(items, at)
        );
        var count = Math.Max(he, Math.Max(she, they));
        if (count == 0 || !(at == 0 || clause.IsBreak(at - 1)) || !clause.IsBreak(at + count))
            return null;
        var gender =
            he > 0 ? Gender.He
            : she > 0 ? Gender.She
            : Gender.Many;
        return Rest(clause, at, at + count, Speaker.Pronoun(gender));
    }

    private static Said? Read(Clause clause, int phrase, int at)
    {
        var end = at;
        while (!clause.IsBreak(end) && end - at < MostWords && !EndsGermanName(clause, at, end))
            end++;
        if (end == at || end - at == MostWords || Somebody(clause, at, end - 1) is not { } speaker)
            return null;
        var opens = phrase == 0;
        if (clause.Is(end, TokenKind.Comma) && Role(clause, end + 1, opens) is { } last && speaker is { Name: not null, Role: null })
        {
            speaker = speaker with { Role = clause.Text(end + 1, last - 1), By = Reference.Named };
            end = last;
        }
        if (clause.Speech.DropsSubjects && speaker is { By: Reference.Named, Name: { } inflected })
            speaker = speaker with { Name = SlavicCases.Whole(inflected) };
        // “According to the ministry the figure …”: without a comma nobody can tell where the name ends, but in German.
        if (opens && !clause.Is(end, TokenKind.Comma) && !clause.Words.NounsAreCapital)
            return null;
        if (!opens && !clause.IsEnd(end) && !(clause.IsBreak(phrase - 1) && clause.IsBreak(end)) && !clause.Words.NounsAreCapital)
            return null;
        return Rest(clause, phrase, end, speaker);
    }

    // “Dem Verband zufolge fehlen …”
    private static Said? Behind(Clause clause, int at)
    {
        var first = SpeakerPhrase.Start(clause, at - 1);
        return at > 0 && first < at && SpeakerPhrase.Read(clause, first, at - 1) is { } speaker
            ? Rest(clause, first, at + 1, speaker)
            : null;
    }

    private static Said? Rest(Clause clause, int phrase, int end, Speaker speaker)
    {
        var rest =
            clause.IsEnd(end) ? clause.Items.Count
            : clause.Is(end, TokenKind.Comma) || clause.Is(end, TokenKind.Dash) ? end + 1
            : end;
        var (before, after) = (new TextSpan(0, clause.Items[phrase].Start), new TextSpan(clause.StartOf(rest), clause.Piece.Text.Length));
        var (text, wording) = clause.Statement(before, after);
        return text.Length == 0 ? null : new(text, wording, speaker, [before, after]);
    }

    // Nouns have capitals there, so that a name ends before the first small word that is no link.
    private static bool EndsGermanName(Clause clause, int start, int at) =>
        clause.Words.NounsAreCapital
        && at > start
        && !clause.IsCapital(at)
        && clause.Lower(at)
            is not ("der" or "die" or "das" or "des" or "dem" or "den" or "von" or "vom" or "für" or "und" or "im" or "in" or "am")
        && clause.IsCapital(at - 1);

    // “later comments from Smith”: it is Smith.
    private static Speaker? Somebody(Clause clause, int first, int last)
    {
        // “Nach Angaben von …”
        if (first < last && clause.Lower(first) is "von" or "vom" && !clause.IsCapital(first))
            first++;
        for (var at = last - 1; at > first; at--)
            if (clause.Items[at].Lower is "from" or "by" && clause.Items[at + 1].Capital)
                return SpeakerPhrase.Read(clause, at + 1, last);
        if (SpeakerPhrase.Read(clause, first, last) is { } speaker)
            return speaker;
        if (clause.Speech.Nobodies.Has(clause.Items[first]) || !Enumerable.Range(first, last - first + 1).Any(clause.IsCapital))
            return null;
        // An office in another case than its list has it: “за словами електрика Івана Роя”.
        var from = SpeakerNames.RunStart(clause, first, last);
        return from > first && from <= last && !clause.Speech.Prepositions.Has(clause.Items[from - 1])
            ? new(clause.Text(from, last), clause.Text(first, from - 1))
            : new(clause.Text(first, last), null);
    }

    private static int? Role(Clause clause, int at, bool opens)
    {
        if (at >= clause.Items.Count || !SpeakerPhrase.IsRoleStart(clause, at))
            return null;
        var end = SpeakerPhrase.FirstBreak(clause, at);
        return
            Roles.Names(clause, at, end - 1)
            && end - at < MostWords
            && (opens ? clause.Is(end, TokenKind.Comma) : clause.IsEnd(end) || clause.Is(end, TokenKind.Comma))
            ? end
            : null;
    }
}
