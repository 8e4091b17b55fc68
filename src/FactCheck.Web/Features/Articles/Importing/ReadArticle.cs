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
    public Task<ArticleDraft> Handle(ReadArticle query, CancellationToken ct) =>
        query.PastedHtml is { } pasted ? html.Fragment(pasted, ct) : files.Read(query.FileName, query.File, ct);
}
