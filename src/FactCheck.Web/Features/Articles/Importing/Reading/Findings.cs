using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What is found while a text is read: the writer's notes, and all that reading changed or left out.</summary>
public sealed class Findings
{
    public const int MostPlaces = 50;

    /// <summary>More notes than this are counted, not kept.</summary>
    public const int MostNotes = 20_000;
    private const int LongestWords = 120;

    private readonly List<FoundNote> _notes = [];
    private readonly List<(ReceiptKind Kind, int Mark, string? Words)> _acts = [];
    private readonly List<int> _noteMarks = [];
    private readonly Dictionary<int, Place> _ink = [];

    // The first note and the first act of each mark.
    private readonly Dictionary<int, int> _noteAt = [];
    private readonly Dictionary<int, int> _actAt = [];
    private int _next;
    private int _inked;
    private int _notKept;

    /// <summary>What was done so far, in order.</summary>
    public IEnumerable<(ReceiptKind Kind, string? Words)> Acts => _acts.Select(a => (a.Kind, a.Words));

    /// <summary>The mark that was given last, by which more can be put in the same place.</summary>
    public int LastMark => _next - 1;

    /// <summary>A note that begins here; the answer goes into the words where it begins and where it ends.</summary>
    public (string Open, string Close) Note(FoundNote note)
    {
        Beside(note, _next);
        return (PlaceMarks.Open(_next), PlaceMarks.Close(_next++));
    }

    /// <summary>A note in the place of one that has its mark already; at the end where that was never written.</summary>
    public void Beside(FoundNote note, int mark)
    {
        if (_notes.Count >= MostNotes)
        {
            _notKept++;
            return;
        }
        _noteAt.TryAdd(mark, _notes.Count);
        _notes.Add(note);
        _noteMarks.Add(mark);
    }

    /// <summary>Something that reading did here; the answer goes into the words.</summary>
    /// <param name="kind">What.</param>
    /// <param name="words">What stood there; null where it must not be repeated.</param>
    public string Did(ReceiptKind kind, string? words = null)
    {
        DidBeside(kind, words, _next);
        return PlaceMarks.Open(_next++);
    }

    /// <summary>The words of a note that was put in as no more than its mark.</summary>
    public void Complete(int mark, string words, string? address)
    {
        if (!_noteAt.TryGetValue(mark, out var at))
            return;
        _notes[at] = _notes[at] with { Words = words, Address = address };
        if (_actAt.TryGetValue(mark, out var act))
            _acts[act] = (ReceiptKind.Footnote, mark, words);
    }

    /// <summary>Something that reading did in the place of a mark.</summary>
    public void DidBeside(ReceiptKind kind, string? words, int mark)
    {
        _actAt.TryAdd(mark, _acts.Count);
        _acts.Add((kind, mark, words));
    }

    /// <summary>More words of what was done where a mark stands.</summary>
    public void Reword(int mark, string? words)
    {
        if (_actAt.TryGetValue(mark, out var at))
            _acts[at] = _acts[at] with { Words = words };
    }

    /// <summary>Takes the marks out of a line's words, and remembers how much text was written before each.</summary>
    public string Take(string words)
    {
        var (plain, marks) = PlaceMarks.Part(words);
        var (line, done, ink) = (_inked, 0, _inked);
        foreach (var (number, opens, at) in marks)
        {
            var whole = AfterWhole(plain, at);
            if (whole > done)
            {
                ink += Ink(plain[done..whole]);
                done = whole;
            }
            var place = _ink.GetValueOrDefault(number) ?? new(ink, ink, ink == line);
            _ink[number] = opens ? new(ink, Math.Max(ink, place.End), ink == line) : place with { End = Math.Max(place.Start, ink) };
        }
        _inked = ink + Ink(plain[done..]);
        return plain;
    }

    /// <summary>The notes at their words in the text, in order.</summary>
    public IReadOnlyList<FoundNote> Notes(string text)
    {
        var places = new InkPlaces(text);
        return [.. _notes.Zip(_noteMarks, (n, m) => n with { Span = Span(m, places) }).OrderBy(n => n.Span.Start).ThenBy(n => n.Span.End)];
    }

    /// <summary>What was done, by kind, with the first places of each.</summary>
    public IReadOnlyList<ReceiptLine> Receipt(string text)
    {
        var places = new InkPlaces(text);
        return
        [
            .. _acts
                .GroupBy(a => a.Kind)
                .OrderBy(g => g.Key)
                .Select(g => new ReceiptLine(
                    g.Key,
                    g.Count(),
                    [.. g.Take(MostPlaces).Select(a => new ReceiptPlace(places.Line(Span(a.Mark, places).Start), Short(a.Words)))]
                )),
            .. _notKept > 0 ? [new ReceiptLine(ReceiptKind.NotRead, _notKept, [])] : Array.Empty<ReceiptLine>(),
        ];
    }

    private TextSpan Span(int mark, InkPlaces places)
    {
        var place = _ink.GetValueOrDefault(mark) ?? new(_inked, _inked, false);
        return place.Start == place.End ? places.Point(place.Start, place.Begins) : places.Words(place.Start, place.End);
    }

    // A letter and what is put on it are one once they are composed: no place lies between them.
    private static int AfterWhole(string plain, int at)
    {
        while (at > 0 && at < plain.Length && (char.IsLowSurrogate(plain[at]) || IsPutOn(plain, at)))
            at++;
        return at;
    }

    private static bool IsPutOn(string plain, int at) =>
        plain[at] is >= '\u1160' and <= '\u11FF'
        || (
            !char.IsSurrogate(plain[at])
            && CharUnicodeInfo.GetUnicodeCategory(plain[at])
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
        );

    private static string? Short(string? words) => words?.Length > LongestWords ? string.Concat(words.AsSpan(0, LongestWords), "…") : words;

    // Spaces come and go while a text is written down; letters stay. What no article may hold is refused later, in words.
    private static int Ink(string words) =>
        (PlainText.IsWhole(words) && PlainText.IsReadable(words) ? words.Normalize(NormalizationForm.FormC) : words).Count(c =>
            !char.IsWhiteSpace(c)
        );

    /// <param name="Begins">Whether nothing of its line stands before it.</param>
    private sealed record Place(int Start, int End, bool Begins);
}
