using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Articles.Importing.Reading;
using MediatR;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Reads a file, or rich text from the clipboard, into what the import form shows; stores nothing.</summary>
[Requires(Permission.ImportArticles)]
public sealed record ReadArticle(string FileName, byte[] File, string? PastedHtml) : IQuery<ArticleDraft>;

public sealed class ReadArticleHandler(ArticleFiles files, HtmlReader html) : IRequestHandler<ReadArticle, ArticleDraft>
{
    public async Task<ArticleDraft> Handle(ReadArticle query, CancellationToken ct)
    {
        if (query.PastedHtml is { } pasted)
            return await html.Fragment(pasted, ct);
        var draft = await files.Read(query.FileName, query.File, ct);
        // What a document does not say of itself stands above its text, as in a paste.
        return ArticleFiles.IsDocument(query.FileName) ? FileParticulars.FromFirstLines(draft) : draft;
    }
}
