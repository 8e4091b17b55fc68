namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Decides whether one full stop ends the sentence or belongs to an abbreviation, an initial or an ordinal.</summary>
internal sealed class FullStopRule(LineWords words, Habits habits)
{
    private const int PhraseWords = 4;

    private string Text => words.Text;

    public bool Ends(StopRun stop, int sentence, NextWord next)
    {
        var start = words.WordStart(stop.Start, sentence);
        var word = Text.AsSpan(start, stop.Start - start);
        if (word.Length == 0 || stop.IsClosed)
            return true;
        return Of(word, start, sentence) switch
        {
            Abbreviation.Never => false,
            Abbreviation.BeforeNumber when next.Opening == Opening.Number => false,
            Abbreviation.AfterNumber => next.Opening != Opening.Number && FollowsNumber(start),
            Abbreviation.Often => next.Opening != Opening.Number,
            Abbreviation.Time => next.Opening != Opening.Number && !IsZone(next) && !(IsPhrase(sentence, start) && !Starts(next)),
            Abbreviation.Seldom => Starts(next),
            _ => PlainEnds(word, start, sentence, next),
        };
    }

    // Initials set apart make one abbreviation with the next: z. B., т. д.
    private Abbreviation? Of(ReadOnlySpan<char> word, int start, int sentence)
    {
        if (
            start - 3 >= sentence
            && Characters.IsSpace(Text[start - 1])
            && Text[start - 2] == '.'
            && (start - 3 == sentence || !char.IsLetterOrDigit(Text[start - 4]))
        )
        {
            Span<char> both = stackalloc char[word.Length + 2];
            (both[0], both[1]) = (Text[start - 3], '.');
            word.CopyTo(both[2..]);
            if (habits.AbbreviationOf(both) is { } known)
                return known;
        }
        return habits.AbbreviationOf(word) ?? (IsDotted(word) ? Abbreviation.Seldom : null);
    }

    private bool PlainEnds(ReadOnlySpan<char> word, int start, int sentence, NextWord next)
    {
        if (word.Length == 1 && char.IsLetter(word[0]))
            return !FollowsStop(start, sentence) && Starts(next);
        if (!word.ContainsAnyExceptInRange('0', '9'))
            return start > sentence && !IsOrdinal(word, start, sentence, next);
        return true;
    }

    private bool IsOrdinal(ReadOnlySpan<char> number, int start, int sentence, NextWord next) =>
        habits.OrdinalsBeforeCapitals && number.Length <= 2 && !FollowsStop(start, sentence) && !Starts(next);

    private bool Starts(NextWord next) =>
        next.Opening == Opening.Capital && habits.Starts(words.In(next)) && !(next.End < words.LineEnd && Text[next.End] == '.');

    private bool IsZone(NextWord next) =>
        habits.IsZone(words.In(next)) || (words.After(next) is { } second && words.In(second) is "time" or "Time");

    // Nothing before, or another initial or abbreviation: J. K., J.-K., Nr. 5.
    private bool FollowsStop(int start, int sentence)
    {
        var before = start;
        while (before > sentence && Text[before - 1] is ' ' or '\u00A0' or '-')
            before--;
        return before == sentence || Text[before - 1] == '.';
    }

    private bool FollowsNumber(int start)
    {
        if (start < 2)
            return false;
        var before = Text[start - 1] is ' ' or '\u00A0' or '\u202F' ? Text[start - 2] : Text[start - 1];
        return char.IsDigit(before) || before is 'I' or 'V' or 'X' or 'L' or 'C';
    }

    // "At 5 a.m." is no sentence by itself.
    private bool IsPhrase(int sentence, int end)
    {
        var first = words.Opening(sentence);
        if (!habits.IsPreposition(words.In(first)) || end - first.Start > 12 * PhraseWords)
            return false;
        return Text.AsSpan(first.Start, end - first.Start).Count(' ') < PhraseWords;
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var (letters, dots) = (0, 0);
        foreach (var c in word)
        {
            if (c == '.')
                (letters, dots) = (0, dots + 1);
            else if (!char.IsLetter(c) || ++letters > 2)
                return false;
        }
        return dots > 0;
    }
}
