namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Sees whether the words after a closing quote tell who said it: they belong to the sentence.</summary>
internal sealed class SayingAfterQuote(LineWords words, Habits habits)
{
    private const int NameWords = 4;
    private const int LongestClause = 12;

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
            word = words.After(name);
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
        var clause = Text.AsSpan(run.End, end - run.End);
        return clause.Length > 0 && (habits.IsSaying(clause[^1..]) || (clause.Length > 1 && habits.IsSaying(clause[^2..])));
    }

    private bool IsClosed(NextWord verb) =>
        verb.End == words.LineEnd
        || !Characters.IsSpace(Text[verb.End])
        || (words.After(verb) is { } after && habits.IsPreposition(words.In(after)));
}
