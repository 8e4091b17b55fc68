using System.Xml;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Reads the parts of a document that hold notes; those that are missing hold none.</summary>
internal static class NotesReader
{
    // Comments first: a footnote may have one.
    private static readonly (string Part, NoteKind Kind)[] _parts =
    [
        ("comments", NoteKind.Comment),
        ("footnotes", NoteKind.Footnote),
        ("endnotes", NoteKind.Endnote),
    ];

    public static WordNotes Read(WordPackage package, WordStyles styles, ChangesWay way, ICollection<string> authors)
    {
        var notes = new WordNotes();
        foreach (var (part, kind) in _parts)
        {
            var name = package.Named(part);
            var links = Relations.Read(package.Part, name);
            package.Part(
                name,
                reader =>
                    WordXml.Children(
                        reader,
                        note =>
                        {
                            // Separators are no notes.
                            if (
                                note.LocalName is "comment" or "footnote" or "endnote"
                                && WordXml.Value(note, "type") is null or "normal"
                                && !notes.IsFull
                            )
                                Enter(note, kind, new(styles, null, notes, links, way, authors), notes);
                        }
                    )
            );
        }
        package.Part(package.Named("commentsExtended"), reader => WordXml.Children(reader, r => Answer(r, notes)));
        return notes;
    }

    private static void Enter(XmlReader reader, NoteKind kind, WordText text, WordNotes notes)
    {
        if (WordXml.Value(reader, "id") is not { } id)
            return;
        var author = FileParticulars.Words(WordXml.Value(reader, "author"), 200);
        var moment = WordXml.Moment(WordXml.Value(reader, "date"));
        var words = NoteWords.Of(text.Lines(reader));
        var found = text.Findings.Notes("");
        var link = found.FirstOrDefault(n => n.Kind is NoteKind.Link);
        var address = link?.Address ?? NoteWords.Address(words);
        text.Asked.ForEach(asked => notes.Inside((kind, id), asked));
        var inner = found.Where(n => !ReferenceEquals(n, link)).Select(n => n with { Span = default }).ToArray();
        var acts = text.Findings.Acts.Where(a => a.Kind is not ReceiptKind.Link).ToArray();
        if (words is null && address is null && inner.Length == 0)
            return;
        notes.Add(
            id,
            new(kind, default)
            {
                Words = words,
                Author = author,
                WrittenAt = moment,
                Address = address,
            },
            text.LastParagraph,
            inner,
            acts
        );
    }

    private static void Answer(XmlReader reader, WordNotes notes)
    {
        if (WordXml.Value(reader, "paraId") is { } own && WordXml.Value(reader, "paraIdParent") is { } parent)
            notes.Answers(own, parent);
    }
}
