namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Sees whether the words after a closing quote tell who said it: they belong to the sentence.</summary>
internal sealed class SayingAfterQuote(LineWords words, Habits habits)
{
    private const int NameWords = 4;
    private const int LongestClause = 20;

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
        NextWord? word = next;
        for (var names = 0; names < NameWords && word is { Opening: Opening.Capital } name; names++)
            word = words.After(name) ?? AfterTitle(name);
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
        // The narrator's clause may say how it was said behind the verb.
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

    private bool IsClosed(NextWord verb) =>
        verb.End == words.LineEnd
        || !Characters.IsSpace(Text[verb.End])
        || (words.After(verb) is { } after && habits.IsPreposition(words.In(after)));
}
