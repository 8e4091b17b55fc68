using System.Xml;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>A Word document: read as it unpacks, never more of it than an article can hold.</summary>
public static class WordReader
{
    /// <summary>The most files that are read where the document shows them; the rest is said.</summary>
    public const int MostInserted = 10;

    private const int MostAuthors = 20;

    // All of them together.
    private const int LargestInserted = 5 * 1024 * 1024;
    private static readonly byte[] _compoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>A document whose inserted files are said, not read.</summary>
    /// <exception cref="RuleViolation">It cannot be read; the sentence says why.</exception>
    public static ArticleDraft Read(byte[] bytes) => Read(bytes, new Dictionary<string, ArticleDraft>(StringComparer.Ordinal));

    /// <param name="bytes">The document.</param>
    /// <param name="inserted">What was read of the files that it shows in the place of paragraphs, by their path.</param>
    /// <exception cref="RuleViolation">It cannot be read; the sentence says why.</exception>
    public static ArticleDraft Read(byte[] bytes, IReadOnlyDictionary<string, ArticleDraft> inserted) =>
        Opened(bytes, package => Read(package, inserted));

    /// <summary>The files that the document shows in the place of paragraphs, by their path.</summary>
    /// <exception cref="RuleViolation">It cannot be read; the sentence says why.</exception>
    public static IReadOnlyList<(string Path, byte[] Content)> Inserted(byte[] bytes) =>
        Opened<IReadOnlyList<(string, byte[])>>(
            bytes,
            package =>
            {
                var (files, left) = (new List<(string, byte[])>(), LargestInserted);
                foreach (var path in package.Links.Parts("aFChunk").Take(MostInserted))
                    if (package.Bytes(path, left) is { } content)
                    {
                        files.Add((path, content));
                        left -= content.Length;
                    }
                return files;
            }
        );

    private static T Opened<T>(byte[] bytes, Func<WordPackage, T> read)
    {
        if (bytes.AsSpan().StartsWith(_compoundFile))
            throw new RuleViolation(Unreadable.Encrypted);
        try
        {
            using var package = new WordPackage(bytes);
            return read(package);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new RuleViolation(e is TooMuchUnpacked ? Unreadable.WordTooLarge : Unreadable.NotWord);
        }
    }

    private static ArticleDraft Read(WordPackage package, IReadOnlyDictionary<string, ArticleDraft> inserted)
    {
        var (styles, lists) = (WordStyles.Read(package), WordLists.Read(package));
        var authors = new SortedSet<string>(StringComparer.Ordinal);
        var (accepted, shown, formatters) = Text(package, styles, lists, ChangesWay.Accept, authors, inserted);
        var (title, language) = package.Properties();
        return new ArticleDraft(accepted.Text, Structured: true)
        {
            Notes = accepted.Notes,
            Receipt = accepted.Receipt,
            Headline = FileParticulars.Words(Headline(title, shown), 300),
            Language = FileParticulars.Language(language) ?? TextLanguage.Of(accepted.Text, styles.Language),
            Changes = Changes(package, styles, lists, accepted, authors, formatters, inserted),
        };
    }

    private static TrackedChanges? Changes(
        WordPackage package,
        WordStyles styles,
        WordLists lists,
        TextRead accepted,
        SortedSet<string> authors,
        SortedSet<string> formatters,
        IReadOnlyDictionary<string, ArticleDraft> inserted
    )
    {
        int Count(ReceiptKind kind) => accepted.Receipt.FirstOrDefault(l => l.Kind == kind)?.Count ?? 0;
        var (put, deleted, formats) = (Count(ReceiptKind.Inserted), Count(ReceiptKind.Deleted), Count(ReceiptKind.FormatChange));
        if (put + deleted + formats == 0)
            return null;
        var rejected = Text(package, styles, lists, ChangesWay.Reject, [], inserted).Read;
        // Looks decide what stands in the text where words are struck, hidden or raised.
        if (put + deleted == 0 && string.Equals(rejected.Text, accepted.Text, StringComparison.Ordinal))
            return null;
        var preserved = Text(package, styles, lists, ChangesWay.Preserve, [], inserted).Read;
        var who = put + deleted == 0 ? formatters : authors;
        return new(put, deleted, [.. who.Take(MostAuthors)], accepted, rejected, preserved) { Formats = formats };
    }

    private static (TextRead Read, string? Title, SortedSet<string> Formatters) Text(
        WordPackage package,
        WordStyles styles,
        WordLists lists,
        ChangesWay way,
        SortedSet<string> authors,
        IReadOnlyDictionary<string, ArticleDraft> inserted
    )
    {
        package.Again();
        lists.Again();
        var notes = NotesReader.Read(package, styles, way, authors);
        var text = new WordText(styles, lists, notes, package.Links, way, authors, inserted: inserted);
        if (!package.Part(package.Main, text.Document))
            throw new InvalidDataException("There is no document.");
        if (!text.IsDocument)
            throw new InvalidDataException("This is no text.");
        notes.Rest(text.Findings);
        var draft = text.Notation.Draft();
        var read = draft.Text.Length > 0 ? new(draft.Text, draft.Notes, draft.Receipt) : OfNotes(notes, draft);
        return (read, text.Title, text.Formatters);
    }

    // Where all words stand in notes, they are the article.
    private static TextRead OfNotes(WordNotes notes, ArticleDraft empty)
    {
        var all = notes.All.ToArray();
        var chosen = Array.Exists(all, n => n.Kind is not NoteKind.Comment) ? all.Where(n => n.Kind is not NoteKind.Comment) : all;
        var text = new Notation();
        foreach (var note in chosen.Where(n => n.Words is not null))
            text.Add(BlockKind.Paragraph, 0, text.Findings.Did(ReceiptKind.NotesAsText, note.Words) + PlaceMarks.Clean(note.Words!));
        var draft = text.Draft();
        return new(
            draft.Text,
            [.. empty.Notes.Where(n => n.Kind is NoteKind.Comment && chosen.All(c => c.Kind is not NoteKind.Comment))],
            [.. empty.Receipt.Where(l => l.Kind is not (ReceiptKind.Footnote or ReceiptKind.Endnote)), .. draft.Receipt]
        );
    }

    // A file keeps the title of what it was copied from; the one that is shown is the article's.
    private static string? Headline(string? title, string? shown) =>
        string.IsNullOrWhiteSpace(shown) || title?.Contains(shown.Trim(), StringComparison.OrdinalIgnoreCase) is true ? title : shown;
}
