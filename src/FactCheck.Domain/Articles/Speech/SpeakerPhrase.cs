using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>Reads name and role from a stretch of words; null if it does not look like somebody.</summary>
internal static class SpeakerPhrase
{
    public const int MostWords = 14;

    /// <summary>Name and role from a stretch of words, with what stands in brackets behind the name.</summary>
    public static Speaker? Read(Clause clause, int first, int last)
    {
        if (Bare(clause, first, last) is not { } speaker)
            return null;
        return speaker is { By: Reference.Named, Role: null } && clause.AsideAfter(last) is { } aside && IsRole(aside)
            ? speaker with
            {
                Role = aside,
            }
            : speaker;
    }

    private static Speaker? Bare(Clause clause, int first, int last)
    {
        first = PhraseStart.Skip(clause, first, last);
        if (first > last || last - first >= MostWords)
            return null;
        var (speech, start) = (clause.Speech, clause.Items[first]);
        if (first == last && speech.IsPronoun(start))
            return Speaker.Pronoun(speech.GenderOf(start.Lower));
        for (var at = first; at <= last; at++)
            if (
                clause.Items[at].Kind is not (TokenKind.Word or TokenKind.Number) && clause.Items[at].Lower is not ("-" or "/" or "&")
                || IsBarred(clause, at)
            )
                return null;
        if (speech.Nobodies.Has(start) || start.Kind == TokenKind.Number)
            return null;
        if (first == last && (IsMonth(clause, first) || speech.Determiners.Has(start) || speech.IsAdverb(start)))
            return null;
        // “The union's estimate”: it is no subject.
        if (clause.Items[last].Lower.EndsWith("'s", StringComparison.Ordinal))
            return null;
        if (!CanStart(clause, first, last) || Acts(clause, first, last))
            return null;
        if (PaperNames.Owner(clause, first, last) is { } owner)
            return owner;
        if (PaperNames.Maker(clause, first, last) is { } maker && Read(clause, maker, last) is { } speaker)
            return speaker;
        return SpeakerNames.Split(clause, first, last);
    }

    /// <summary>No name and no role holds it.</summary>
    public static bool IsBarred(Clause clause, int at)
    {
        var (speech, token) = (clause.Speech, clause.Items[at]);
        if (!token.IsWord || token.Capital)
            return false;
        return speech.Breakers.Has(token)
            || speech.That.Has(token)
            || speech.Saying.Has(token)
            || speech.Telling.Has(token)
            // “a report by”, “the claims of”: many of these verbs are nouns as well.
            || (speech.SayingThat.Has(token) && (!clause.Words.MonthsAreCapital || token.Lower.EndsWith("ed", StringComparison.Ordinal)));
    }

    /// <summary>Two words or more with capitals that are a whole name.</summary>
    public static bool IsName(Clause clause, int first, int last) =>
        last > first
        && SpeakerNames.RunStart(clause, first, last) == first
        && SpeakerNames.AfterTitles(clause, first, last) == first
        && !clause.Speech.Determiners.Has(clause.Items[first])
        && !clause.Speech.IsAdverb(clause.Items[first]);

    public static bool IsRoleStart(Clause clause, int at)
    {
        if (at >= clause.Items.Count)
            return false;
        var (speech, token) = (clause.Speech, clause.Items[at]);
        return speech.Determiners.Has(token)
            || speech.Titles.Has(token)
            || token.Kind == TokenKind.Number
            || IsStory(clause, at)
            || (
                token.IsWord
                && (
                    !token.Capital
                    || token.Lower.EndsWith("'s", StringComparison.Ordinal)
                    || token.Lower.Contains('.', StringComparison.Ordinal)
                )
                && !IsBarred(clause, at)
                && !speech.Openers.Has(token)
            );
    }

    /// <summary>What tells a story of somebody and is no role.</summary>
    public static bool IsStory(Clause clause, int at) => clause.Lower(at) is "who" or "whose" or "which" or "qui" or "quien";

    public static int Start(Clause clause, int last)
    {
        var first = last;
        while (first > 0 && !clause.IsBreak(first - 1))
            first--;
        return first;
    }

    public static int FirstBreak(Clause clause, int at)
    {
        while (!clause.IsBreak(at))
            at++;
        return at;
    }

    private static bool IsMonth(Clause clause, int at) => clause.Words.Months.Has(clause.Items[at]) && clause.Items[at].Capital;

    // “Clive Roe rejected claims that”: a name that does something is the beginning of a sentence.
    private static bool Acts(Clause clause, int first, int last)
    {
        if (clause.Words != EnglishLexicon.English)
            return false;
        var at = first;
        while (at <= last && clause.IsCapital(at))
            at++;
        return at > first
            && at <= last
            && clause.Items[at].IsWord
            && !clause.Speech.IsRole(clause.Items[at - 1])
            && !clause.Speech.Determiners.Has(clause.Items[at - 1])
            && (clause.Speech.Calling.Has(clause.Items[at]) || clause.Lower(at).EndsWith("ed", StringComparison.Ordinal));
    }

    // A small letter begins somebody only with an office, a group or a whole name behind it.
    private static bool CanStart(Clause clause, int first, int last)
    {
        var (speech, start) = (clause.Speech, clause.Items[first]);
        if (start.Capital || speech.Determiners.Has(start))
            return true;
        if (speech.Prepositions.Has(start))
            return false;
        for (var at = first; at <= last; at++)
            if (speech.IsRole(clause.Items[at]) || (clause.Items[at].IsWord && speech.Bodies.Has(clause.Items[at])))
                return true;
        return last > first && clause.IsCapital(last) && clause.IsCapital(last - 1);
    }

    private static bool IsRole(string aside) =>
        aside.Any(char.IsLetter)
        && aside.Length <= 60
        && !char.IsDigit(aside[0])
        && aside[0] != '@'
        && !aside.Contains('.', StringComparison.Ordinal);
}
