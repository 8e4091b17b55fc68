using FactCheck.Domain.Articles.Revising;

namespace FactCheck.Domain.Articles.Notes;

/// <summary>A note and where it stands in a text.</summary>
/// <param name="Note">The note.</param>
/// <param name="Place">Its words there; null when they are gone.</param>
/// <param name="Quote">The words it was written on; empty where it stands between words.</param>
/// <param name="Standing">Whether these still are its words.</param>
public sealed record PlacedNote(FoundNote Note, TextSpan? Place, string Quote, NoteStanding Standing);

/// <summary>Places notes in a text, and finds them again in one that was changed.</summary>
public static class NotePlaces
{
    // Enough words beside a place between words to know it again.
    private const int Beside = 40;

    /// <summary>Notes whose spans are offsets into this very text; those outside of it have no place.</summary>
    public static IReadOnlyList<PlacedNote> In(string text, IEnumerable<FoundNote> notes) =>
        [
            .. notes.Select(n =>
                Lies(text, n.Span)
                    ? new PlacedNote(n, n.Span, n.Span.In(text), NoteStanding.Held)
                    : new PlacedNote(n, null, "", NoteStanding.Lost)
            ),
        ];

    /// <summary>The same notes in a text that was made from the one they stand in; nothing is guessed.</summary>
    public static IReadOnlyList<PlacedNote> Carry(string before, string after, IEnumerable<FoundNote> notes)
    {
        var placed = In(before, notes);
        if (string.Equals(before, after, StringComparison.Ordinal))
            return placed;
        TextSpan[] anchors = [.. placed.Where(p => p.Place is not null).Select(p => Anchor(before, p.Place!.Value)).Distinct()];
        var found = anchors.Zip(Reanchoring.Carry(before, after, anchors)).ToDictionary(f => f.First, f => f.Second);
        return [.. placed.Select(p => p.Place is { } place ? Again(p, place, Anchor(before, place), found, before, after) : p)];
    }

    private static PlacedNote Again(
        PlacedNote note,
        TextSpan place,
        TextSpan anchor,
        Dictionary<TextSpan, Reanchored> found,
        string before,
        string after
    )
    {
        if (found[anchor].Span is not { } span)
            return note with { Place = null, Standing = NoteStanding.Lost };
        var (was, now) = (anchor.In(before), span.In(after));
        var same = Anchoring.SameWords(was, now);
        if (!same && !IsAlike(was, now))
            return note with { Place = null, Standing = NoteStanding.Lost };
        var there =
            place.Length > 0 ? span
            : place.Start >= anchor.End ? new TextSpan(span.End, span.End)
            : new TextSpan(span.Start, span.Start);
        return note with { Place = there, Standing = same ? NoteStanding.Held : NoteStanding.OtherWords };
    }

    // A proposal for a claim is looked at by a person; a note that nobody looks at stands on most of its words or nowhere.
    private static bool IsAlike(string was, string now)
    {
        var there = Words(now).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = Words(was);
        return 2 * words.Count(there.Contains) >= words.Length && words.Length > 0;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // A place between words is known by the words before it, at the beginning of a line by those after it.
    private static TextSpan Anchor(string text, TextSpan place)
    {
        if (place.Length > 0)
            return place;
        var at = place.Start;
        var line = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        if (!text.AsSpan(line, at - line).IsWhiteSpace())
            return new(Whole(text, Math.Max(line, at - Beside), line), at);
        var ends = text.IndexOf('\n', at);
        var end = ends < 0 ? text.Length : ends;
        return end > at ? new(at, Math.Min(end, Whole(text, Math.Min(end, at + Beside), at + 1))) : new(line, Math.Max(line, at));
    }

    // Back to where a word begins, so that no word is cut.
    private static int Whole(string text, int at, int from)
    {
        while (at > from && at < text.Length && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static bool Lies(string text, TextSpan span) =>
        span.Start >= 0 && span.End >= span.Start && span.End <= text.Length && !Cuts(text, span.Start) && !Cuts(text, span.End);

    private static bool Cuts(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);
}
