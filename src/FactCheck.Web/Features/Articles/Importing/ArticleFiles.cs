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
            ".docx" => Word(bytes, ct),
            _ => throw new RuleViolation(Unreadable.OtherKind),
        };

    private async Task<ArticleDraft> Word(byte[] bytes, CancellationToken ct)
    {
        var inserted = new Dictionary<string, ArticleDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, content) in WordReader.Inserted(bytes))
            if (await Inserted(path, content, ct) is { Text.Length: > 0 } draft)
                inserted[path] = draft;
        return WordReader.Read(bytes, inserted);
    }

    // What a document inserts into one that is inserted itself is said, not read.
    private async Task<ArticleDraft?> Inserted(string path, byte[] content, CancellationToken ct)
    {
        try
        {
            return Kind(path) switch
            {
                ".txt" => PlainTextReader.Read(content),
                ".html" or ".htm" or ".xhtml" => await html.Piece(content, ct),
                ".docx" => WordReader.Read(content),
                _ => null,
            };
        }
        catch (RuleViolation e) when (e.Refusal != Unreadable.ReadingTookTooLong && e.Refusal != Unreadable.ReadingBusy)
        {
            // The receipt says that it was left out, as it does of files of other kinds.
            return null;
        }
    }

    private static string Kind(string fileName) => Path.GetExtension(fileName).ToLowerInvariant();
}
