using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A block of a page as its reader answers it; marks in its words are the numbers of findings.</summary>
public sealed record PageBlock(string Kind, int Level, string Words);

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
            text.Add(Enum.TryParse<BlockKind>(block.Kind, out var kind) ? kind : BlockKind.Paragraph, block.Level, Words(block.Words));
        }
        if (unread > 0)
            text.Findings.Did(ReceiptKind.NotRead, unread.ToString(CultureInfo.InvariantCulture));
        return text;

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

    private static string? Typed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
