using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A text file: its lines as they stand.</summary>
internal static class PlainTextReader
{
    public static ArticleDraft Read(ReadOnlySpan<byte> bytes) => new(PlainText.Decode(bytes), Structured: false);
}
