using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>A name that stands by itself, with what they are: “— Jane Roe, mayor”, “Commissioner Roe”.</summary>
internal static class NameLine
{
    private const int Longest = 100;

    /// <summary>Whether a line begins as a signature does.</summary>
    public static bool IsDashed(string line) =>
        line.Length > 2 && line[0] is '—' or '–' or '―' or '-' or '~' && line[1] is not '—' and not '-';

    /// <summary>Null unless the line is somebody and nothing else.</summary>
    public static Speaker? Read(string line, string language, SpeechWords speech)
    {
        var words = line.Trim().Trim('—', '–', '―', '-', '~', '(', ')').Trim();
        if (words.Length is 0 or > Longest || words[^1] is '?' or '!' or ':' || words.Contains('\n', StringComparison.Ordinal))
            return null;
        var clause = new Clause(Piece.OfWords(words.TrimEnd('.'), Lexicons.ForLanguage(language)), speech);
        return Of(clause, 0, clause.Items.Count);
    }

    /// <summary>“…” — Jane Roe, mayor: the name stands behind its quote in the same sentence.</summary>
    public static Said? Inside(Clause clause)
    {
        if (!clause.Is(0, TokenKind.Quote))
            return null;
        if (clause.Items.Count == 1 || clause.IsEnd(1))
            return clause.AsideAfter(0) is { } aside && Read(aside, "", clause.Speech) is { } named ? Said(clause, named) : null;
        return clause.Is(1, TokenKind.Dash) && Of(clause, 2, clause.Items.Count) is { } speaker ? Said(clause, speaker) : null;
    }

    private static Said? Said(Clause clause, Speaker speaker)
    {
        var scope = new TextSpan(0, clause.Items[0].End);
        var (text, wording) = clause.Statement(scope.Start, scope.End);
        return text.Length == 0 ? null : new Said(text, wording == Wording.Quoted ? wording : Wording.Quoted, speaker, [scope]);
    }

    private static Speaker? Of(Clause clause, int first, int end)
    {
        if (end > first && clause.Is(end - 1, TokenKind.Stop))
            end--;
        var close = first;
        while (close < end && !clause.Is(close, TokenKind.Comma) && !clause.Is(close, TokenKind.Dash))
            close++;
        for (var at = first; at < end; at++)
            if (
                clause.Is(at, TokenKind.Quote)
                || clause.Is(at, TokenKind.Stop)
                || (SpeakerReader.IsVerb(clause, at) && !clause.Speech.IsRole(clause.Items[at]))
                || SpeakerPhrase.IsBarred(clause, at)
            )
                return null;
        if (close == first || !clause.IsCapital(close - 1) || clause.Speech.Determiners.Has(clause.Items[first]))
            return null;
        var name = SpeakerNames.AfterTitles(clause, SpeakerNames.RunStart(clause, first, close - 1), close - 1);
        if (name == close - 1 && name == first)
            return null;
        if (SpeakerPhrase.Read(clause, first, close - 1) is not { By: Reference.Named, Name: not null } speaker)
            return null;
        if (speaker.Role is not null || close + 1 >= end || clause.Speech.Prepositions.Has(clause.Items[close + 1]))
            return speaker;
        return speaker with { Role = Roles.Of(clause, close + 1, end - 1) };
    }
}
