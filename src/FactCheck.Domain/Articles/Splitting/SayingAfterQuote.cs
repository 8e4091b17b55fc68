namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Sees whether the words after a closing quote tell who said it: they belong to the sentence.</summary>
internal sealed class SayingAfterQuote(LineWords words, Habits habits)
{
    private const int NameWords = 4;
    private const int LongestClause = 20;
    private const int LongestApposition = 40;

    private string Text => words.Text;

    /// <summary>“Is it over?” Hale asked. But not: “It is over.” Hale asked for time.</summary>
    public bool Follows(StopRun run, NextWord next)
    {
        if (next.Start != words.SkipSpace(run.End))
            return false;
        if (habits.IsSaying(words.In(next)))
            return true;
        if (run.Kind == StopKind.FullStop)
            return false;
        if (next.Opening == Opening.Other)
            return EndsInSaying(next);
        NextWord? word = next;
        for (var names = 0; names < NameWords && word is { } name && IsName(name, names); names++)
            word = words.After(name) ?? AfterTitle(name) ?? AfterApposition(name);
        return word is { Opening: Opening.Small } verb && habits.IsSaying(words.In(verb)) && IsClosed(verb);
    }

    /// <summary>Where words are not spaced, the clause up to the next mark ends in the verb.</summary>
    public bool FollowsUnspaced(StopRun run)
    {
        var end = run.End;
        while (end < words.LineEnd && end - run.End < LongestClause && char.IsLetter(Text[end]))
            end++;
        if (end == words.LineEnd || Text[end] is ':' or '：' || char.IsLetter(Text[end]))
            return false;
        // The narrator's clause may say how it was said behind the verb, but not that nothing was.
        if (Text.AsSpan(run.End, end - run.End).ContainsAny('没', '沒'))
            return false;
        for (var at = run.End; at < end; at++)
            if (habits.IsSaying(Text.AsSpan(at, 1)) || (at + 2 <= end && habits.IsSaying(Text.AsSpan(at, 2))))
                return true;
        return false;
    }

    // Dr. Hale asked
    private NextWord? AfterTitle(NextWord title) =>
        title.End < words.LineEnd
        && Text[title.End] == '.'
        && habits.AbbreviationOf(words.In(title)) == Abbreviation.Never
        && title.End + 1 < words.LineEnd
        && Characters.IsSpace(Text[title.End + 1])
            ? words.Opening(title.End + 1)
            : null;

    // Where the verb stands last: «چرا؟» او پرسید.
    private bool EndsInSaying(NextWord next)
    {
        NextWord? word = next;
        for (var count = 0; count < NameWords && word is { } current; count++, word = words.After(current))
            if (habits.IsSaying(words.In(current)))
                return current.End < words.LineEnd && habits.IsStop(Text[current.End]);
        return false;
    }

    // de Souza: a name may have small words inside.
    private bool IsName(NextWord word, int place) => word.Opening == Opening.Capital || (place > 0 && IsParticle(words.In(word)));

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "de" or "da" or "do" or "dos" or "du" or "la" or "le" or "van" or "der" or "von" or "al" or "bin";

    // Ann Roe, 42, asked: what is between two commas says who that is.
    private NextWord? AfterApposition(NextWord name)
    {
        if (name.End >= words.LineEnd || Text[name.End] != ',')
            return null;
        var reach = Math.Min(words.LineEnd, name.End + LongestApposition);
        var comma = Text.AsSpan(name.End + 1, reach - name.End - 1).IndexOfAny(',', '.', ';');
        var end = name.End + 1 + comma;
        var closes = comma > 0 && Text[end] == ',' && end + 1 < words.LineEnd && Characters.IsSpace(Text[end + 1]);
        return closes ? words.Opening(end + 1) : null;
    }

    private bool IsClosed(NextWord verb) =>
        verb.End == words.LineEnd
        || !Characters.IsSpace(Text[verb.End])
        || (words.After(verb) is { } after && !habits.IsTold(words.In(after)));
}
