using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>What the words of a role tell.</summary>
internal static class Roles
{
    private static readonly char[] Between = [' ', '\u00a0', ',', '-'];

    public static Gender GenderOf(SpeechWords speech, string? role)
    {
        if (role is null)
            return Gender.Unknown;
        foreach (var word in Words(role))
        {
            if (speech.Women.Has(word))
                return Gender.She;
            if (speech.Men.Has(word))
                return Gender.He;
        }
        return Gender.Unknown;
    }

    /// <summary>Whether a role speaks of a noun: “the Aalto port commissioner” of “commissioner”.</summary>
    public static bool Has(string role, string noun)
    {
        foreach (var word in Words(role))
            if (string.Equals(word, noun, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>The words behind a name in commas as a role: without an age, and nothing when they tell a story.</summary>
    public static string? Of(Clause clause, int first, int last)
    {
        while (first <= last && clause.Items[first].Kind is TokenKind.Number or TokenKind.Comma or TokenKind.Dash)
            first++;
        if (first > last || clause.Items[first].Lower is "who" or "whose" or "which" or "qui" or "quien" or "що" or "который")
            return null;
        var role = clause.Text(first, last);
        return role.Any(char.IsLetter) ? role : null;
    }

    /// <summary>Whether words hold an office or a trade before they go on with something else.</summary>
    public static bool Names(Clause clause, int first, int last)
    {
        for (var at = first; at <= last && at - first < 8; at++)
        {
            if (clause.Speech.IsRole(clause.Items[at]))
                return true;
            if (at > first && clause.Items[at].IsWord && clause.Speech.Prepositions.Has(clause.Items[at]))
                return false;
        }
        return false;
    }

    private static IEnumerable<string> Words(string role) => KeptWords.Fold(role).Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
