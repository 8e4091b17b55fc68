using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The notes of a document by what they are and their id, and where each was put into the text.</summary>
internal sealed class WordNotes
{
    private const int LongestTogether = 4_000_000;

    private readonly Dictionary<(NoteKind Kind, string Id), Note> _notes = [];
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _byParagraph = new(StringComparer.Ordinal);
    private readonly Dictionary<(NoteKind Kind, string Id), (NoteKind Kind, string Id)> _inside = [];
    private int _length;

    /// <summary>Notes at the foot of pages and at the end, in the order of their parts.</summary>
    public IEnumerable<FoundNote> All => _notes.Values.Select(n => n.Found);

    /// <summary>Whether there is no room for more.</summary>
    public bool IsFull => _notes.Count > 2 * Findings.MostNotes;

    /// <summary>Adds a note with what stands in it.</summary>
    public void Add(
        string id,
        FoundNote found,
        string? paragraph,
        IReadOnlyList<FoundNote> inner,
        IReadOnlyList<(ReceiptKind, string?)> acts
    )
    {
        _length += found.Words?.Length ?? 0;
        if (_length > LongestTogether)
            throw new TooMuchUnpacked();
        var note = new Note(found, paragraph, inner, acts);
        if (_notes.TryAdd((found.Kind, id), note) && paragraph is not null)
            _byParagraph.TryAdd(paragraph, note);
    }

    /// <summary>The comment that ends in one paragraph answers the one that ends in the other.</summary>
    public void Answers(string paragraph, string parent) => _parents.TryAdd(paragraph, parent);

    /// <summary>A note leads to another one, which may come later.</summary>
    public void Inside((NoteKind Kind, string Id) outer, (NoteKind Kind, string Id) inner) => _inside.TryAdd(inner, outer);

    /// <summary>Puts a note where the text is read; the answer goes into the words where it begins and where it ends.</summary>
    public (string Open, string Close)? Place(NoteKind kind, string? id, Findings findings)
    {
        if (id is null || _notes.GetValueOrDefault((kind, id)) is not { Mark: null } note)
            return null;
        var marks = findings.Note(note.Found);
        note.Mark = findings.LastMark;
        Along(note, findings);
        return marks;
    }

    /// <summary>The note went with words that do not stand in the text.</summary>
    public void Drop(NoteKind kind, string? id)
    {
        if (id is not null && _notes.GetValueOrDefault((kind, id)) is { Mark: null } note)
            note.Mark = -1;
    }

    /// <summary>Whether there is such a note, in the text or not.</summary>
    public bool Has(NoteKind kind, string? id) => id is not null && _notes.ContainsKey((kind, id));

    /// <summary>Notes that nothing in the text led to: answers beside what they answer, others at the end.</summary>
    public void Rest(Findings findings)
    {
        foreach (var (inner, outer) in _inside.Where(i => !_notes.ContainsKey(i.Key) && Around(i.Value) >= 0))
            findings.DidBeside(ReceiptKind.NoteUnfound, inner.Id, Around(outer));
        foreach (var (key, note) in _notes.Where(n => n.Value.Mark is null))
        {
            note.Mark = Above(note) ?? (_inside.TryGetValue(key, out var outer) ? Around(outer) : int.MaxValue);
            if (note.Mark < 0)
                continue;
            findings.Beside(note.Found, note.Mark.Value);
            Along(note, findings);
        }
    }

    // The mark of a note, or of the one in which it stands.
    private int Around((NoteKind Kind, string Id) key)
    {
        for (var left = 100; left > 0; left--)
        {
            if (_notes.GetValueOrDefault(key)?.Mark is { } mark)
                return mark;
            if (!_inside.TryGetValue(key, out key))
                break;
        }
        return int.MaxValue;
    }

    private int? Above(Note note)
    {
        for (var left = 100; left > 0; left--)
        {
            if (note.Paragraph is not { } own || _parents.GetValueOrDefault(own) is not { } parent)
                return null;
            if (_byParagraph.GetValueOrDefault(parent) is not { } above)
                return null;
            if (above.Mark is { } mark)
                return mark;
            note = above;
        }
        return null;
    }

    // What stands in a note, notes among it, has the place of the note.
    private static void Along(Note note, Findings findings)
    {
        var mark = note.Mark!.Value;
        findings.DidBeside(Kind(note.Found.Kind), note.Found.Words ?? note.Found.Address, mark);
        foreach (var inner in note.Inner)
            findings.Beside(inner, mark);
        foreach (var (kind, words) in note.Acts)
            findings.DidBeside(kind, words, mark);
    }

    private static ReceiptKind Kind(NoteKind kind) =>
        kind switch
        {
            NoteKind.Footnote => ReceiptKind.Footnote,
            NoteKind.Endnote => ReceiptKind.Endnote,
            _ => ReceiptKind.Comment,
        };

    private sealed record Note(
        FoundNote Found,
        string? Paragraph,
        IReadOnlyList<FoundNote> Inner,
        IReadOnlyList<(ReceiptKind Kind, string? Words)> Acts
    )
    {
        public int? Mark { get; set; }
    }
}
