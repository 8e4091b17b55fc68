namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What reading did to a part of the text; a name, worded where it is shown.</summary>
public enum ReceiptKind
{
    Superscript,
    Subscript,
    StruckOut,
    Inserted,
    Deleted,
    Hidden,
    Footnote,
    Endnote,
    Comment,
    Link,
    Symbol,
    Formula,
    FormulaUnread,
    Table,
    Ruby,
    DropCap,
    Picture,
    TextBox,
    ShareBar,
    OtherEncoding,
    Composed,
    JoinedLine,
    InvisibleRemoved,
    InvisibleKept,
    NoteUnfound,
    NoteList,
    Navigation,
    NotRead,
    NotesAsText,
    PageMargin,
    Chart,
    Embedded,
    FormatChange,
    Aside,
    InsertedFile,
}

/// <summary>One place of the text that reading changed, or where it left something out.</summary>
/// <param name="Line">1-based line of the text.</param>
/// <param name="Words">What stood there; null where it must not be repeated.</param>
public sealed record ReceiptPlace(int Line, string? Words);

/// <summary>All that reading did of one kind.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Count">How often.</param>
/// <param name="Places">The first of them; no more than <see cref="Findings.MostPlaces"/>.</param>
public sealed record ReceiptLine(ReceiptKind Kind, int Count, IReadOnlyList<ReceiptPlace> Places);
