using System.Text;
using System.Xml;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Files that the document shows in the place of paragraphs: they were read before, and are put in where they stand.</summary>
internal sealed partial class WordText
{
    private long _insertedLength;

    private void Inserted(XmlReader reader)
    {
        var path = links.Path(WordXml.Named(reader, "id", "relationships"));
        if (path is null || inserted?.GetValueOrDefault(path) is not { } draft || Parsed(draft) is not var (text, read))
        {
            Unread(reader, path ?? reader.LocalName);
            return;
        }
        if (IsGone("[altChunk]"))
            return;
        // One file may be shown a thousand times, in places that are counted only at their end.
        if ((_insertedLength += text.Text.Length) > 2L * PlainText.MaxLength)
            throw new TooMuchUnpacked();
        foreach (var author in draft.Changes?.Authors ?? [])
            authors.Add(author);
        Beside(Blocks(path, text, read), ReceiptKind.InsertedFile);
    }

    // Null where no article could hold it.
    private (StructuredText Text, TextRead Read)? Parsed(ArticleDraft draft)
    {
        var read = draft.Changes?.By(way) ?? new(draft.Text, draft.Notes, draft.Receipt);
        try
        {
            return (draft.Structured ? StructuredText.Parse(read.Text) : StructuredText.Plain(read.Text), read);
        }
        catch (RuleViolation)
        {
            return null;
        }
    }

    private List<Block> Blocks(string path, StructuredText text, TextRead read)
    {
        var marks = Marks(path, text, read).OrderBy(m => m.At).ToList();
        var (blocks, next) = (new List<Block>(), 0);
        foreach (var block in text.Blocks)
        {
            var (words, at) = (new StringBuilder(), block.Start);
            for (; next < marks.Count && (marks[next].At <= block.End || block == text.Blocks[^1]); next++)
            {
                var to = Math.Clamp(marks[next].At, at, block.End);
                words.Append(text.Text, at, to - at).Append(marks[next].Mark);
                at = to;
            }
            blocks.Add(new(block.Kind, block.Level, words.Append(text.Text, at, block.End - at).ToString()));
        }
        return blocks;
    }

    // What was found in the file and done to it, each at its place, and that it was put in.
    private IEnumerable<(int At, string Mark)> Marks(string path, StructuredText text, TextRead read)
    {
        yield return (0, Findings.Did(ReceiptKind.InsertedFile, PlaceMarks.Clean(path)));
        foreach (var line in read.Receipt)
            for (var n = 0; n < Math.Min(line.Count, Findings.MostNotes); n++)
                yield return n < line.Places.Count
                    ? (Begins(text, line.Places[n].Line), Findings.Did(line.Kind, line.Places[n].Words))
                    : (0, Findings.Did(line.Kind));
        foreach (var note in read.Notes)
        {
            var (open, close) = Findings.Note(note with { Span = default });
            yield return (note.Span.Start, open);
            yield return (note.Span.End, close);
        }
    }

    private static int Begins(StructuredText text, int line) =>
        text.Blocks.Count == 0 ? 0 : text.Blocks[Math.Clamp(line - 1, 0, text.Blocks.Count - 1)].Start;
}
