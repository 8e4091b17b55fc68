using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Prose;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>One version of an article's text and what it changed.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetVersion(Guid ArticleId, int Number) : IQuery<VersionView>;

/// <param name="Last">The number of the version that is checked now.</param>
/// <param name="Diff">Against the version before; null for the first one.</param>
public sealed record VersionView(
    Guid ArticleId,
    string Headline,
    string Language,
    int Number,
    int Last,
    string Text,
    string Sha256,
    DateTimeOffset At,
    FoldedDiff? Diff
);

public sealed class GetVersionHandler(FactCheckDb db) : IRequestHandler<GetVersion, VersionView>
{
    public async Task<VersionView> Handle(GetVersion query, CancellationToken ct)
    {
        var article =
            await db
                .Articles.Where(a => a.Id == query.ArticleId)
                .Select(a => new
                {
                    a.Headline,
                    a.Language,
                    Last = a.Versions.Max(v => v.Number),
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        var versions = await db.Set<ArticleVersion>()
            .AsNoTracking()
            .Where(v => v.ArticleId == query.ArticleId && (v.Number == query.Number || v.Number == query.Number - 1))
            .ToDictionaryAsync(v => v.Number, ct);
        if (!versions.TryGetValue(query.Number, out var version))
            throw new NotFound();
        var diff = versions.TryGetValue(query.Number - 1, out var before)
            ? FoldedDiff.Shorten(WordDiff.Between(before.Text, version.Text))
            : null;
        return new(
            query.ArticleId,
            article.Headline,
            article.Language,
            version.Number,
            article.Last,
            version.Text,
            version.Sha256,
            version.ObtainedAt,
            diff
        );
    }
}
