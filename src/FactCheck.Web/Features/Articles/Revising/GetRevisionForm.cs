using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>The current text, as the form that revises it begins with.</summary>
[Requires(Permission.ImportArticles)]
public sealed record GetRevisionForm(Guid ArticleId) : IQuery<RevisionForm>;

/// <param name="Version">The article's, for the form.</param>
/// <param name="Number">The text's.</param>
public sealed record RevisionForm(
    Guid ArticleId,
    string Headline,
    string Language,
    int Version,
    int Number,
    string Text,
    TextFormat Format
);

public sealed class GetRevisionFormHandler(FactCheckDb db) : IRequestHandler<GetRevisionForm, RevisionForm>
{
    public async Task<RevisionForm> Handle(GetRevisionForm query, CancellationToken ct)
    {
        var article =
            await db
                .Articles.AsNoTracking()
                .Include(a => a.Versions.OrderByDescending(v => v.Number).Take(1))
                .FirstOrDefaultAsync(a => a.Id == query.ArticleId, ct)
            ?? throw new NotFound();
        var body = article.Current;
        var (text, format) = body.Structure is null
            ? (body.Text, TextFormat.Plain)
            : (StructuredText.Notation(body.Text, body.Blocks), TextFormat.Structured);
        return new(article.Id, article.Headline, article.Language, article.Version, body.Number, text, format);
    }
}
