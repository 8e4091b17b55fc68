using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A block of a page as its reader answers it; marks in its words are the numbers of findings.</summary>
/// <param name="Kind">A kind of block.</param>
/// <param name="Level">How deep it stands.</param>
/// <param name="Words">Its words; those of a table stand in its rows.</param>
/// <param name="Rows">The rows of a table; null for any other block.</param>
public sealed record PageBlock(string Kind, int Level, string Words, IReadOnlyList<TextRow>? Rows = null);

/// <summary>What the reader of pages found: a note of the writer, or something that it did.</summary>
public sealed record PageFinding(string? Kind, string? Note, string? Words, string? Address);

/// <summary>Writes the blocks of a page down, with what was found in them.</summary>
internal static class PageBlocks
{
    public static Notation Write(IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageFinding> found, int unread)
    {
        var text = new Notation();
        var marks = new Dictionary<int, (string Open, string Close)>();
        foreach (var block in blocks)
        {
            if (text.IsTooLong)
                break;
            var kind = Enum.TryParse<BlockKind>(block.Kind, out var named) ? named : BlockKind.Paragraph;
            var before = Words(block.Words);
            if (block.Rows is null)
                text.Add(kind, block.Level, before);
            else
                Table(block.Rows, kind, block.Level, before);
        }
        // What stands outside of the blocks has no place in them.
        foreach (var (one, _) in found.Select((f, at) => (f, at)).Where(f => !marks.ContainsKey(f.at) && IsOutside(f.f)))
            Mark(text.Findings, one);
        if (unread > 0)
            text.Findings.Did(ReceiptKind.NotRead, unread.ToString(CultureInfo.InvariantCulture));
        return text;

        void Table(IReadOnlyList<TextRow> rows, BlockKind kind, int level, string before)
        {
            var read = rows.Select(r => r with { Cells = [.. r.Cells.Select(c => new TextCell(c.Column, c.Span, Words(c.Words)))] });
            foreach (var line in TableLines.Of([.. read]))
            {
                text.Add(kind, level, before + line);
                before = "";
            }
        }

        string Words(string words)
        {
            var (plain, places) = PlaceMarks.Part(words);
            if (places.Count == 0)
                return Seen(plain);
            var marked = new StringBuilder(words.Length);
            var from = 0;
            foreach (var (number, opens, at) in places)
            {
                if (number < 0 || number >= found.Count)
                    continue;
                marked.Append(Seen(plain[from..at]));
                from = at;
                if (!marks.TryGetValue(number, out var mark))
                    marks.Add(number, mark = Mark(text.Findings, found[number]));
                marked.Append(opens ? mark.Open : mark.Close);
            }
            return marked.Append(Seen(plain[from..])).ToString();
        }

        string Seen(string words) => InvisibleCharacters.Remove(words, (kind, code) => text.Findings.Did(kind, code));
    }

    private static (string, string) Mark(Findings findings, PageFinding found)
    {
        if (Enum.TryParse<NoteKind>(found.Note, out var note))
            return findings.Note(new(note, default) { Words = Typed(found.Words), Address = FileParticulars.Address(found.Address) });
        return (Enum.TryParse<ReceiptKind>(found.Kind, out var kind) ? findings.Did(kind, Typed(found.Words)) : "", "");
    }

    private static bool IsOutside(PageFinding found) =>
        found.Kind
            is nameof(ReceiptKind.Navigation)
                or nameof(ReceiptKind.NoteList)
                or nameof(ReceiptKind.Aside)
                or nameof(ReceiptKind.ShareBar);

    private static string? Typed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
