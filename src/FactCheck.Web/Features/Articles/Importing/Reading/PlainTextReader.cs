using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A text file: its lines as they stand.</summary>
internal static class PlainTextReader
{
    public static ArticleDraft Read(ReadOnlySpan<byte> bytes) => new(Decode(bytes), Structured: false);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return PlainText.Decode(bytes);
        }
        catch (RuleViolation)
        {
            throw Unreadable.NotUtf8();
        }
    }
}
