namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The forms without a verb: “according to the ministry, …” and “…, according to the ministry.”</summary>
internal static class AccordingForms
{
    private const int MostWords = 14;

    public static Said? Read(Clause clause)
    {
        for (var at = 0; at < clause.Items.Count; at++)
        {
            var count = clause.Words.AccordingTo.At(clause.Items, at);
            if (count > 0)
                return Read(clause, at, at + count);
        }
        return null;
    }

    private static Said? Read(Clause clause, int phrase, int at)
    {
        var end = at;
        while (!clause.IsBreak(end) && end - at < MostWords)
            end++;
        if (end == at || end - at == MostWords || Somebody(clause, at, end - 1) is not { } speaker)
            return null;
        var opens = phrase == 0;
        if (clause.Is(end, TokenKind.Comma) && Role(clause, end + 1, opens) is { } last && speaker is { Name: not null, Role: null })
        {
            speaker = speaker with { Role = clause.Text(end + 1, last - 1) };
            end = last;
        }
        // “According to the ministry the figure …”: without a comma nobody can tell where the name ends.
        if (opens && !clause.Is(end, TokenKind.Comma))
            return null;
        if (!opens && !clause.IsEnd(end) && !(clause.IsBreak(phrase - 1) && clause.IsBreak(end)))
            return null;
        var rest =
            clause.IsEnd(end) ? clause.Items.Count
            : clause.Is(end, TokenKind.Quote) ? end
            : end + 1;
        var (text, wording) = clause.Statement(
            new TextSpan(0, clause.Items[phrase].Start),
            new TextSpan(clause.StartOf(rest), clause.Piece.Text.Length)
        );
        return text.Length == 0 ? null : new(text, wording, speaker);
    }

    // “later comments from Smith”: it is Smith.
    private static Speaker? Somebody(Clause clause, int first, int last)
    {
        for (var at = last - 1; at > first; at--)
            if (clause.Items[at].Lower is "from" or "by" && clause.Items[at + 1].Capital)
                return SpeakerReader.Read(clause, at + 1, last);
        return SpeakerReader.Read(clause, first, last) ?? new Speaker(clause.Text(first, last), null);
    }

    private static int? Role(Clause clause, int at, bool opens)
    {
        if (at >= clause.Items.Count || !clause.Words.Determiners.Has(clause.Items[at]))
            return null;
        var end = at;
        var title = false;
        while (!clause.IsBreak(end))
            title |= clause.Words.Titles.Has(clause.Items[end++]);
        return
            title
            && end - at < MostWords
            && (opens ? clause.Is(end, TokenKind.Comma) : clause.IsEnd(end) || clause.Is(end, TokenKind.Comma))
            ? end
            : null;
    }
}
