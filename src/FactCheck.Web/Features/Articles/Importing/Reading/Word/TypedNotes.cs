using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Notes that were typed: raised marks among the words, and at the end of the text a list that begins with the same
/// marks.</summary>
internal sealed class TypedNotes
{
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);
    private readonly List<Block> _last = [];

    /// <summary>A mark among the words, and where it stood.</summary>
    public void Marked(string mark, int number) => _marks.TryAdd(mark.Trim('[', ']', '(', ')'), number);

    /// <summary>Whether a paragraph waits for the end of the text, since it may belong to the list of notes.</summary>
    public bool Holds(Block block)
    {
        var plain = PlaceMarks.Part(block.Words).Words;
        var holds = Mark(plain) is not null || (_last.Count > 0 && string.IsNullOrWhiteSpace(plain));
        if (holds)
            _last.Add(block);
        return holds;
    }

    /// <summary>The paragraphs that waited although more text came.</summary>
    public IReadOnlyList<Block> Released()
    {
        if (_last.Count == 0)
            return [];
        var all = _last.ToArray();
        _last.Clear();
        return all;
    }

    /// <summary>The last paragraphs, without those that are the words of a note.</summary>
    public IEnumerable<Block> End(Findings findings)
    {
        var isSaid = false;
        foreach (var block in Released())
        {
            var (plain, marks) = PlaceMarks.Part(block.Words);
            if (Mark(plain) is not { } mark || !_marks.Remove(mark, out var number))
            {
                yield return block;
                continue;
            }
            var words = NoteWords.Of([plain.TrimStart()[mark.Length..]]);
            findings.Complete(number, words ?? mark, NoteWords.Address(words));
            var left = string.Concat(marks.Select(m => m.Opens ? PlaceMarks.Open(m.Number) : PlaceMarks.Close(m.Number)));
            yield return new(BlockKind.Paragraph, 0, (isSaid ? "" : findings.Did(ReceiptKind.NoteList, words)) + left);
            isSaid = true;
        }
    }

    // "² Ministry of Health" begins with the mark of a note.
    private static string? Mark(string plain)
    {
        var words = plain.AsSpan().TrimStart();
        var length = 0;
        while (length < words.Length && length < 4 && RaisedAndLowered.Figure(words[length]) is not null)
            length++;
        return length is > 0 and < 4 && !words[length..].IsWhiteSpace()
            ? string.Concat(words[..length].ToArray().Select(c => RaisedAndLowered.Figure(c)))
            : null;
    }
}
