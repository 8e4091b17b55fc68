namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Stops that stand inside something: brackets, a reference after a quote, a name with a mark of its own.</summary>
internal sealed class Asides(LineWords words, Habits habits)
{
    private const int Farthest = 240;

    private string Text => words.Text;

    /// <summary>Whether the sentence goes on after what the stop stands in.</summary>
    public bool GoesOn(StopRun run, int sentence) => IsInBrackets(run, sentence) || IsBeforeReference(run);

    /// <summary>The stop closes brackets that were opened inside of the sentence, which goes on: 公司（成立于1998年。）关闭了。</summary>
    public bool ClosesBracket(StopRun run, int sentence)
    {
        if (!Text.AsSpan(run.Closers, run.End - run.Closers).Contains('）'))
            return false;
        var floor = Math.Max(sentence, run.Start - Farthest);
        var open = Text.AsSpan(floor, run.Start - floor).LastIndexOf('（');
        return open >= 0 && floor + open > words.SkipSpace(sentence);
    }

    /// <summary>signed to Wham! Records: the mark is the name's own.</summary>
    public bool IsName(StopRun run, int sentence, NextWord next)
    {
        if (run.Closers != run.Start + 1 || run.IsClosed || next.Opening != Opening.Capital)
            return false;
        var start = words.WordStart(run.Start, sentence);
        var name = Text.AsSpan(start, run.Closers - start);
        if (OddNames.HoldMark(name, words.In(next)) || (OddNames.HoldMark(name) && !habits.Starts(words.In(next))))
            return true;
        if (!habits.IsShouted(words.In(next)))
            return false;
        return start < run.Start && char.IsUpper(Text[start]) && habits.IsPreposition(words.Before(start, sentence));
    }

    // He taught (he was young. Nobody knew) at a school.
    private bool IsInBrackets(StopRun run, int sentence)
    {
        var open = run.Start - 1;
        for (var (depth, floor) = (0, Math.Max(sentence, run.Start - Farthest)); ; open--)
        {
            if (open <= floor)
                return false;
            if (Text[open] == ')')
                depth++;
            else if (Text[open] == '(' && depth-- == 0)
                break;
        }
        var close = Text.AsSpan(run.Start, Math.Min(words.LineEnd, run.Start + Farthest) - run.Start).IndexOf(')');
        if (close < 0 || Text.AsSpan(run.Start, close).Contains('('))
            return false;
        var after = words.SkipSpace(run.Start + close + 1);
        return after < words.LineEnd
            && (Characters.OpeningAt(Text, after) == Opening.Small || Text[after] is ',' or ';' or ':' or '.' or '!' or '?');
    }

    // “Stretch out your hand” and its place: the place belongs to the quote, and the stop behind it ends both.
    private bool IsBeforeReference(StopRun run)
    {
        var end = run.IsQuoted ? References.EndAt(Text, run.End, words.LineEnd) : 0;
        return end > 0 && end < words.LineEnd && habits.IsStop(Text[end]);
    }
}
