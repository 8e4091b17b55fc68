using System.Buffers;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Decides whether one full stop ends the sentence or belongs to an abbreviation, an initial or an ordinal.</summary>
internal sealed class FullStopRule(LineWords words, Habits habits)
{
    private const int PhraseWords = 4;
    private const int LongestClipped = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create(
        "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœąęěůűőăıаеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋΐΰ"
    );

    private string Text => words.Text;

    public bool Ends(StopRun stop, int sentence, NextWord next)
    {
        var start = words.WordStart(stop.Start, sentence);
        var word = Text.AsSpan(start, stop.Start - start);
        if (word.Length == 0 || stop.IsClosed)
            return true;
        var kind = Of(word, start, sentence);
        if (kind is not null && GoesOnBehind(stop.End))
            return false;
        return kind switch
        {
            Abbreviation.Never => false,
            Abbreviation.BeforeNumber when next.Opening == Opening.Number => false,
            Abbreviation.AfterNumber => next.Opening != Opening.Number
                && FollowsNumber(start)
                && !(IsPhrase(sentence, start) && !Starts(next)),
            Abbreviation.Often => next.Opening != Opening.Number,
            Abbreviation.Time => next.Opening != Opening.Number && !IsZone(next) && !(IsPhrase(sentence, start) && !Starts(next)),
            Abbreviation.Seldom => Starts(next),
            _ => PlainEnds(word, start, sentence, next),
        };
    }

    // Initials set apart or joined make one abbreviation with the next: z. B., т. д., J.-C.
    private Abbreviation? Of(ReadOnlySpan<char> word, int start, int sentence)
    {
        if (
            start - 3 >= sentence
            && (Text[start - 1] == '-' || Characters.IsSpace(Text[start - 1]))
            && Text[start - 2] == '.'
            && (start - 3 == sentence || !char.IsLetterOrDigit(Text[start - 4]))
        )
        {
            var joint = Text[start - 1] == '-' ? 3 : 2;
            Span<char> both = stackalloc char[word.Length + joint];
            Text.AsSpan(start - 3, joint).CopyTo(both);
            word.CopyTo(both[joint..]);
            if (habits.AbbreviationOf(both) is { } known)
                return known;
        }
        return habits.AbbreviationOf(word) ?? (IsDotted(word) ? Abbreviation.Seldom : null);
    }

    private bool PlainEnds(ReadOnlySpan<char> word, int start, int sentence, NextWord next)
    {
        if (word is "v")
            return false;
        if (IsInitial(word))
            return FollowsMark(start, sentence)
                || (FollowsStop(start, sentence) ? FollowsTitle(start, sentence) && Starts(next) : EndsInLetter(start, sentence, next));
        if (!word.ContainsAnyExceptInRange('0', '9'))
            return start > sentence && !IsOrdinal(word, start, sentence, next);
        return next.Opening != Opening.Number || FollowsNumber(start) || !IsClipped(word);
    }

    // Of a word that goes on before it, as in Mary’s and in Hebrew shortenings, a letter is no initial.
    private bool FollowsMark(int start, int sentence) =>
        start - 1 > sentence && Text[start - 1] is '’' or '\'' or '״' or '"' && char.IsLetterOrDigit(Text[start - 2]);

    // kl. 9, rd. 500, Lindenstr. 5: nobody can say a word without a vowel, so it is short for another.
    private static bool IsClipped(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("str", StringComparison.Ordinal))
            return true;
        if (word.Length > LongestClipped || word[^1] > 'ӿ' || char.IsUpper(word[^1]))
            return false;
        foreach (var c in word)
            if (!char.IsLetter(c) || Vowels.Contains(char.ToLowerInvariant(c)))
                return false;
        return true;
    }

    // One letter with what is written on it.
    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
            if (!Characters.IsAttached(c))
                return false;
        return char.IsLetter(word[0]);
    }

    private bool EndsInLetter(int start, int sentence, NextWord next) =>
        Starts(next) || (next.Opening == Opening.Capital && IsLettered(start, sentence));

    // Mr. K: the letter is all the name there is.
    private bool FollowsTitle(int start, int sentence)
    {
        if (start - 3 <= sentence || Text[start - 2] != '.')
            return false;
        var title = words.WordStart(start - 2, sentence);
        return start - 2 - title > 1 && habits.AbbreviationOf(Text.AsSpan(title, start - 2 - title)) == Abbreviation.Never;
    }

    // Vitamin D, 12° W, from A to B: the letter names the thing before it, and nobody's first name.
    private bool IsLettered(int start, int sentence)
    {
        if (IsPlaceOnEarth(start, sentence))
            return true;
        var before = words.Before(start, sentence);
        if (LetteredThings.Contains(before))
            return true;
        var second = words.Before(start - 1 - before.Length, sentence);
        return before.Length is > 0 and <= 3 && char.IsLower(before[0]) && second.Length == 1 && char.IsUpper(second[0]);
    }

    // 12° W, 48°51′ N, 12 W
    private bool IsPlaceOnEarth(int start, int sentence)
    {
        if (start <= sentence || Text[start] is not ('N' or 'S' or 'E' or 'W' or 'O'))
            return false;
        var before = Characters.IsSpace(Text[start - 1]) ? start - 2 : start - 1;
        return before > sentence && (Text[before] is '°' or 'º' or '′' or '″' || (char.IsDigit(Text[before]) && Text[start] != 'O'));
    }

    // A bracket or a dash after an abbreviation is of the same sentence: et al. (2020), WASHINGTON, D.C. — The
    private bool GoesOnBehind(int at) => words.SkipSpace(at) is var next && next < words.LineEnd && Text[next] is '(' or '[' or '—' or '–';

    private bool IsOrdinal(ReadOnlySpan<char> number, int start, int sentence, NextWord next) =>
        habits.OrdinalsBeforeCapitals && number.Length <= 2 && !FollowsStop(start, sentence) && !Starts(next);

    private bool Starts(NextWord next) =>
        next.Opening == Opening.Capital
        && (habits.Starts(words.In(next)) || (habits.Opens(words.In(next)) && words.After(next) is { Opening: Opening.Small }))
        && !(next.End < words.LineEnd && Text[next.End] == '.');

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
        return char.IsDigit(before) || before is 'I' or 'V' or 'X' or 'L' or 'C' or 'І' or 'Х' or 'С';
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
