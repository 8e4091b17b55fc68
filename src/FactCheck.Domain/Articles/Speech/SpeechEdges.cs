using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>Where an attribution that stands after or inside what is said begins and ends.</summary>
internal static class SpeechEdges
{
    private const int Near = 14;

    /// <summary>What is said has ended with a comma, a dash or a closing quote mark.</summary>
    public static bool Follows(Clause clause, int first, bool needsQuote)
    {
        if (clause.Is(first - 1, TokenKind.Quote))
            return true;
        if (!clause.Is(first - 1, TokenKind.Comma) && !clause.Is(first - 1, TokenKind.Dash))
            return false;
        if (clause.Is(first - 2, TokenKind.Quote) || (clause.Is(first - 2, TokenKind.Comma) && clause.Is(first - 3, TokenKind.Quote)))
            return true;
        if (needsQuote)
            return false;
        // “On Monday, Ignatov said …” leads; “…, and he said” goes on.
        return !(clause.IsWord(first, clause.Speech.Breakers) && !clause.Items[first].Capital && !IsPronoun(clause, first));
    }

    private static bool IsPronoun(Clause clause, int at) => clause.Speech.GenderOf(clause.Lower(at)) != Gender.Unknown;

    /// <summary>“…, a status officials have said will be …” goes on with what they said, so it is no attribution of what stands
    /// before.</summary>
    public static bool Closes(Clause clause, int verb, int past) =>
        clause.IsBreak(past)
        || clause.IsWord(past, clause.Speech.Adjuncts)
        || clause.IsWord(verb, clause.Speech.Telling)
        || (clause.IsAdverb(past) && (clause.IsBreak(past + 1) || clause.IsWord(past + 1, clause.Speech.Adjuncts)));

    /// <summary>“…, concludes Roe”: a form that is no participle.</summary>
    public static bool IsPresent(Clause clause, int verb) =>
        clause.Words == EnglishLexicon.English
        && clause.Lower(verb) is [.., 's']
        && clause.IsCapital(verb + 1)
        && clause.IsWord(verb, clause.Speech.SayingThat);

    /// <summary>Where the attribution ends: at the sentence’s end, at the comma before the rest, or at the next quote.</summary>
    public static int? End(Clause clause, int at)
    {
        for (var i = at; i < clause.Items.Count; i++)
        {
            if (clause.IsEnd(i))
                return clause.Items.Count;
            if (clause.IsWord(i, clause.Speech.That) && clause.Items[i].Lower is not "who" || i - at > 2 * Near)
                return null;
            if (clause.Is(i, TokenKind.Comma) && i == at)
                return i + 1;
            if (clause.Is(i, TokenKind.Comma) && clause.Is(i + 1, TokenKind.Quote))
                return i + 1;
            if (clause.Is(i, TokenKind.Quote) && (clause.Is(i - 1, TokenKind.Stop) || clause.Is(i - 1, TokenKind.Comma)))
                return i;
            if (clause.Is(i, TokenKind.Quote))
                // “…,” says Roe, who owns the kiosk, “and …”: the second half goes on.
                return clause.Is(i - 1, TokenKind.Word) ? null : i;
        }
        return clause.Items.Count;
    }
}
