using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Words with capitals in a row.</summary>
internal static class NameRun
{
    /// <summary>The last word of the name that begins there.</summary>
    public static int End(Clause clause, int at)
    {
        var end = at;
        while ((!clause.Items[end].Lower.EndsWith("'s", StringComparison.Ordinal) || IsHouse(clause, end)) && !IsDate(clause, end + 1))
        {
            if (clause.IsCapital(end + 1))
                end++;
            else if (
                clause.IsCapital(end + 2)
                && clause.Lower(end + 1) is "de" or "van" or "von" or "al" or "bin" or "del" or "da" or "du" or "of" or "for" or "di"
                && (clause.Lower(end + 1) is not ("of" or "for") || clause.Speech.Bodies.Has(clause.Items[end]))
            )
                end += 2;
            else
                break;
        }
        return end;
    }

    // “The Fishermen's Union”: the owners are part of the name.
    private static bool IsHouse(Clause clause, int at) =>
        at < 3 && (SpeakerNames.IsBody(clause, at + 1) || (clause.IsCapital(at + 1) && SpeakerNames.IsBody(clause, at + 2)));

    private static bool IsDate(Clause clause, int at) =>
        at < clause.Items.Count && (clause.Words.Days.Has(clause.Items[at]) || clause.Words.Months.Has(clause.Items[at]));

    /// <summary>A capital that only the start of the sentence brings.</summary>
    public static bool Opens(Clause clause, int at) => IsDate(clause, at) || (IsOpener(clause, at) && IsFirst(clause, at));

    private static bool IsOpener(Clause clause, int at)
    {
        var (speech, token) = (clause.Speech, clause.Items[at]);
        return !speech.Titles.Has(token)
            && (
                speech.IsAdverb(token)
                || speech.Determiners.Has(token)
                || speech.Prepositions.Has(token)
                || speech.Subordinators.Has(token)
                || clause.IsWord(at, speech.As)
                || clause.IsWord(at, speech.AccordingTo)
            );
    }

    private static bool IsFirst(Clause clause, int at)
    {
        while (!clause.IsBreak(at - 1))
        {
            at--;
            if (!clause.IsCapital(at) || !IsOpener(clause, at))
                return false;
        }
        return true;
    }
}
