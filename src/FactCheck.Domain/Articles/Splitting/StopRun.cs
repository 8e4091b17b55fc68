namespace FactCheck.Domain.Articles.Splitting;

internal enum StopKind
{
    /// <summary>One Western full stop, which may belong to an abbreviation.</summary>
    FullStop,

    /// <summary>Several dots, close or spaced.</summary>
    Ellipsis,

    /// <summary>A question or exclamation mark among others.</summary>
    Asking,

    /// <summary>A full stop that ends a sentence without a space after it.</summary>
    Full,
}

/// <summary>Characters that may end a sentence, with the quotes and brackets that close after them.</summary>
/// <param name="Kind">The strongest of them.</param>
/// <param name="Start">Offset of the first.</param>
/// <param name="Closers">Offset after the last stop, where the closing quotes and brackets begin.</param>
/// <param name="End">Offset after the last closing quote or bracket.</param>
internal readonly record struct StopRun(StopKind Kind, int Start, int Closers, int End)
{
    public int Dots { get; private init; }

    /// <summary>. . . rather than ...</summary>
    public bool IsSpaced { get; private init; }

    /// <summary>A word stands right before.</summary>
    public bool IsAttached { get; private init; }

    /// <summary>[...] or (…): words were left out here.</summary>
    public bool IsBracketed { get; private init; }

    /// <summary>A closing quote follows.</summary>
    public bool IsQuoted { get; private init; }

    /// <summary>A closing quote or bracket follows.</summary>
    public bool IsClosed { get; private init; }

    public static StopRun At(string text, int start, int lineEnd, Habits habits)
    {
        var closers = start;
        var (dots, asking, full) = (0, false, false);
        for (; closers < lineEnd && habits.IsStop(text[closers]); closers++)
        {
            dots += text[closers] switch
            {
                '.' => 1,
                '…' => 3,
                _ => 0,
            };
            asking |= habits.IsAsking(text[closers]);
            full |= Characters.IsFull(text[closers]);
        }
        var spacedEnd = dots == 1 && closers == start + 1 ? SpacedDots(text, start, lineEnd) : closers;
        var spaced = spacedEnd > closers + 2;
        if (spaced)
            (closers, dots) = (spacedEnd, 1 + ((spacedEnd - closers) / 2));
        var closed = AfterClosers(text, closers, lineEnd, habits);
        var quoted = Characters.HasQuote(text.AsSpan(closers, closed - closers));
        var end = NoteMarks.After(text, closed, lineEnd);
        // Where a quote stands belongs to it.
        if (quoted && References.EndAt(text, end, lineEnd) is > 0 and var place && (place == lineEnd || Characters.IsSpace(text[place])))
            end = place;
        return new(
            full ? StopKind.Full
                : asking ? StopKind.Asking
                : dots > 1 ? StopKind.Ellipsis
                : StopKind.FullStop,
            start,
            closers,
            end
        )
        {
            Dots = dots,
            IsSpaced = spaced,
            IsAttached = start > 0 && !Characters.IsSpace(text[start - 1]),
            IsBracketed = start > 0 && text[start - 1] is '[' or '(' or '<' && closed > closers,
            IsClosed = Closes(text.AsSpan(closers, closed - closers)),
            IsQuoted = quoted,
        };
    }

    private static bool Closes(ReadOnlySpan<char> closers)
    {
        foreach (var c in closers)
            if (!Characters.IsAttached(c))
                return true;
        return false;
    }

    private static int SpacedDots(string text, int at, int lineEnd)
    {
        at++;
        while (at + 1 < lineEnd && text[at] is ' ' or '\u00A0' && text[at + 1] == '.')
            at += 2;
        return at;
    }

    private static int AfterClosers(string text, int at, int lineEnd, Habits habits)
    {
        while (at < lineEnd)
        {
            var c = text[at];
            if (Characters.IsAttached(c) || Characters.IsClosingBracket(c) || c == '”')
                at++;
            else if (Characters.IsQuote(c) && (at + 1 == lineEnd || !char.IsLetterOrDigit(text[at + 1])))
                at++;
            else if (c is '\u00A0' or '\u202F' or ' ' && at + 1 < lineEnd && text[at + 1] == '»' && (c != ' ' || habits.SpacesQuotes))
                at += 2;
            else
                break;
        }
        return at;
    }
}
