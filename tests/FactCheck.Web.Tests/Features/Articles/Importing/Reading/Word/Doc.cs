using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Importing.Reading.Word;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Word documents as they are read.</summary>
internal static class Doc
{
    public static ArticleDraft Read(string body, params (string, string)[] parts) =>
        WordReader.Read(WordFile.Zip([("word/document.xml", WordMarkup.Whole(body)), .. parts]));

    /// <summary>The text as it would be stored.</summary>
    public static string Stored(this ArticleDraft draft) => StructuredText.Parse(draft.Text).Text;

    public static string Stored(this TextRead read) => StructuredText.Parse(read.Text).Text;

    public static int Count(this ArticleDraft draft, ReceiptKind kind) => draft.Receipt.FirstOrDefault(l => l.Kind == kind)?.Count ?? 0;

    public static IReadOnlyList<ReceiptPlace> Places(this ArticleDraft draft, ReceiptKind kind) =>
        draft.Receipt.FirstOrDefault(l => l.Kind == kind)?.Places ?? [];

    public static FoundNote[] Of(this ArticleDraft draft, NoteKind kind) => [.. draft.Notes.Where(n => n.Kind == kind)];

    /// <summary>The words that a note belongs to.</summary>
    public static string At(this ArticleDraft draft, FoundNote note) => note.Span.In(draft.Stored());

    /// <summary>The words before a note that stands between words.</summary>
    public static string Before(this ArticleDraft draft, FoundNote note) => draft.Stored()[..note.Span.Start].Split('\n', ' ')[^1];
}
