using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Tracked changes that concern looks alone: of words, paragraphs, tables, sections.</summary>
internal sealed partial class WordText
{
    // Words that one person changed the looks of, in however many runs.
    private (Paragraph Paragraph, int Since, int Until, string? Author, int Mark)? _formatted;

    /// <summary>Who changed only looks.</summary>
    public SortedSet<string> Formatters { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks for changes among the properties of a table, a row, a cell or a section.</summary>
    private void Formats(XmlReader reader) => WordXml.Children(reader, Format);

    private void Format(XmlReader property)
    {
        if (property.LocalName.EndsWith("Change", StringComparison.Ordinal) || property.LocalName is "cellMerge" or "ins")
            Formatted(Change.Read(property));
    }

    private void Formatted(Change? change)
    {
        if (change is null)
            return;
        Name(change);
        PutHere(Findings.Did(ReceiptKind.FormatChange));
    }

    private void Formatted(Change change, Paragraph paragraph, int since)
    {
        if (
            _formatted is { } before
            && ReferenceEquals(before.Paragraph, paragraph)
            && before.Until == since
            && string.Equals(before.Author, change.Author, StringComparison.Ordinal)
        )
        {
            Findings.Reword(before.Mark, Since(paragraph, before.Since));
            _formatted = (paragraph, before.Since, paragraph.Count, before.Author, before.Mark);
            return;
        }
        Name(change);
        var done = Findings.Did(ReceiptKind.FormatChange, Since(paragraph, since));
        paragraph.PutAt(since, done);
        _formatted = (paragraph, since, paragraph.Count, change.Author, Findings.LastMark);
    }

    private static string? Since(Paragraph paragraph, int since) => paragraph.Since(since) is { Length: > 0 } words ? words : null;

    private void Name(Change change)
    {
        if (change.Author is { } author)
            Formatters.Add(author);
    }
}
