using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Why a file cannot be read.</summary>
public static class Unreadable
{
    public static Refusal OtherKind { get; } = new(nameof(OtherKind)) { Field = "Upload" };

    public static Refusal UnknownEncoding { get; } = new(nameof(UnknownEncoding)) { Field = "Upload" };

    public static Refusal PageTooLarge { get; } = new(nameof(PageTooLarge)) { Field = "Upload" };

    public static Refusal NestedTooDeeply { get; } = new(nameof(NestedTooDeeply)) { Field = "Upload" };

    public static Refusal TooManyElements { get; } = new(nameof(TooManyElements)) { Field = "Upload" };

    public static Refusal NoArticle { get; } = new(nameof(NoArticle)) { Field = "Upload" };

    public static Refusal ReadingTookTooLong { get; } = new(nameof(ReadingTookTooLong)) { Field = "Upload" };

    public static Refusal ReadingBusy { get; } = new(nameof(ReadingBusy)) { Field = "Upload" };

    public static Refusal NoNodeToRead { get; } = new(nameof(NoNodeToRead)) { Field = "Upload" };

    public static Refusal NotWord { get; } = new(nameof(NotWord)) { Field = "Upload" };

    public static Refusal Encrypted { get; } = new(nameof(Encrypted)) { Field = "Upload" };

    public static Refusal WordTooLarge { get; } = new(nameof(WordTooLarge)) { Field = "Upload" };

    public static Refusal NoText { get; } = new(nameof(NoText)) { Field = "Upload" };
}
