namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Finds the sentence ends of one line; each character is looked at a bounded number of times.</summary>
internal sealed class Line(string text, int lineEnd, Habits habits)
{
    private readonly LineWords words = new(text, lineEnd);
    private readonly FullStopRule fullStop = new(new(text, lineEnd), habits);
    private readonly SayingAfterQuote saying = new(new(text, lineEnd), habits);
    private readonly Asides asides = new(new(text, lineEnd), habits);

    // The next stop is kept, or a line of many items and no stop would be read to its end for each.
    private int stop = -1;

    /// <summary>The offsets where sentences end, in order; white space may stand on either side. The last is the line's own end.</summary>
    public IEnumerable<int> Ends(int start)
    {
        ListMarker? item = null;
        for (var from = start; from < lineEnd;)
        {
            start = words.SkipSpace(from);
            var marker = ListMarker.At(text, start, lineEnd);
            item = marker ?? item;
            from = NextEnd(start, marker?.End ?? start, item);
            yield return from;
        }
    }

    private int NextEnd(int start, int at, ListMarker? item)
    {
        while (at < lineEnd)
        {
            if (stop < at)
                stop = habits.NextStop(text, at, lineEnd);
            if (item is { } current && NextItem(current, at) is { } next)
                return next;
            if (stop == lineEnd)
                break;
            var run = StopRun.At(text, stop, lineEnd, habits);
            if (EndAfter(run, start) is { } end)
                return end;
            at = run.End;
        }
        return lineEnd;
    }

    private int? NextItem(ListMarker current, int from)
    {
        for (var at = from; at < stop; at++)
            if (Characters.IsSpace(text[at]) && ListMarker.At(text, at + 1, lineEnd) is { } next && current.IsBefore(next))
                return at + 1;
        return null;
    }

    private int? EndAfter(StopRun run, int start)
    {
        if (run.End >= lineEnd || !Graphemes.IsBreak(text, run.End, start, lineEnd))
            return null;
        var next = words.Opening(run.End);
        var ends = Characters.IsSpace(text[run.End]) ? EndsBeforeSpace(run, start, next) : EndsBeforeWord(run, start);
        if (!ends)
            return null;
        return run is { Kind: StopKind.Ellipsis, IsSpaced: true, IsAttached: true } && run.Closers == run.End ? run.Start + 1 : run.End;
    }

    private bool EndsBeforeSpace(StopRun run, int start, NextWord next)
    {
        if (next.Opening == Opening.Small || (run.IsQuoted && saying.Follows(run, next)))
            return false;
        if (asides.GoesOn(run, start) || (run.Kind == StopKind.Asking && asides.IsName(run, start, next)))
            return false;
        return run.Kind switch
        {
            StopKind.Full or StopKind.Asking => true,
            StopKind.Ellipsis => EllipsisEnds(run, start, next),
            _ => fullStop.Ends(run, start, next),
        };
    }

    // I bears a capital anywhere, so it says nothing about an ellipsis before it.
    private bool EllipsisEnds(StopRun run, int start, NextWord next) =>
        run.Start > start
        && !run.IsBracketed
        && (run.IsQuoted || ((run.IsAttached ? run.Dots != 3 || !run.IsSpaced : run.Dots > 3) && words.In(next) is not "I"));

    // Full stops of the East need no space; a Western one that lacks it must stand between two plain words.
    private bool EndsBeforeWord(StopRun run, int start)
    {
        var next = text[run.End];
        if (asides.ClosesBracket(run, start))
            return false;
        if (run.IsQuoted && (habits.GoesOn(text.AsSpan(run.End, 1)) || saying.FollowsUnspaced(run)))
            return false;
        if (run.Kind == StopKind.Full || (run.Kind == StopKind.Asking && Characters.IsUnspaced(next)))
            return Characters.IsOpening(next) || !char.IsPunctuation(next);
        // A quote that breaks off, in a script without spaces.
        if (run is { Kind: StopKind.Ellipsis, IsQuoted: true } && Characters.IsUnspaced(next))
            return run.Start > start && text[run.Start - 1] is not ('“' or '「' or '『');
        return run.Kind != StopKind.Ellipsis
            && words.IsGlued(run)
            && (run.Kind == StopKind.Asking || fullStop.Ends(run, start, words.Opening(run.End)));
    }
}
