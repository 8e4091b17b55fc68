using FactCheck.Domain;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Importing.Reading.Word;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Reads a file by the kind that its name tells.</summary>
public sealed class ArticleFiles(HtmlReader html)
{
    /// <summary>What the file field accepts.</summary>
    public const string Accepted = ".txt,.md,.markdown,.html,.htm,.docx";

    /// <summary>Whether the file has nothing but text, so that nothing is to be looked at before it is imported.</summary>
    public static bool IsPlain(string fileName) => Kind(fileName) is ".txt";

    /// <summary>Whether it is a document of a word processor.</summary>
    public static bool IsDocument(string fileName) => Kind(fileName) is ".docx";

    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public Task<ArticleDraft> Read(string fileName, byte[] bytes, CancellationToken ct) =>
        Kind(fileName) switch
        {
            ".txt" => Task.FromResult(PlainTextReader.Read(bytes)),
            ".md" or ".markdown" => html.Markdown(bytes, ct),
            ".html" or ".htm" => html.Page(bytes, ct),
            ".docx" => Task.FromResult(WordReader.Read(bytes)),
            _ => throw new RuleViolation(Unreadable.OtherKind),
        };

    private static string Kind(string fileName) => Path.GetExtension(fileName).ToLowerInvariant();
}
