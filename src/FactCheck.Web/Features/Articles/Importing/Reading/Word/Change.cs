using System.Xml;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>A tracked change: what was put in or taken out, by whom and when.</summary>
internal sealed record Change(bool PutIn, string? Author, DateTimeOffset? At)
{
    /// <summary>Reads the element of a change, or of its counterpart in the properties of a paragraph or a row.</summary>
    public static Change Read(XmlReader reader) =>
        new(
            reader.LocalName is "ins" or "moveTo" or "cellIns",
            FileParticulars.Words(WordXml.Value(reader, "author"), 200),
            WordXml.Moment(WordXml.Value(reader, "date"))
        );

    /// <summary>Whether its words do not stand in the text that is read this way.</summary>
    public bool LeavesOut(ChangesWay way) => PutIn == way is ChangesWay.Reject;

    public ReceiptKind Kind => PutIn ? ReceiptKind.Inserted : ReceiptKind.Deleted;

    /// <summary>The change as a note of the writer.</summary>
    public FoundNote Note(string? words) =>
        new(PutIn ? NoteKind.Insertion : NoteKind.Deletion, default)
        {
            Words = words is null ? null : NoteWords.Of([words]),
            Author = Author,
            WrittenAt = At,
        };
}
