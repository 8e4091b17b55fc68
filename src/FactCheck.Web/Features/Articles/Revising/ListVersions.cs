using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>The versions of an article's text, newest first.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListVersions(Guid ArticleId) : IQuery<VersionList>;

/// <param name="Author">Whose account the byline is linked to.</param>
public sealed record VersionList(Guid ArticleId, string Headline, string? Author, bool MayRevise, IReadOnlyList<VersionLine> Versions);

public sealed record VersionLine(int Number, string By, DateTimeOffset At, Obtained How, string Sha256, int Length);

public sealed class ListVersionsHandler(FactCheckDb db, CurrentUser user, People people) : IRequestHandler<ListVersions, VersionList>
{
    public async Task<VersionList> Handle(ListVersions query, CancellationToken ct)
    {
        var article =
            await db.Articles.Where(a => a.Id == query.ArticleId).Select(a => new { a.Headline, a.AuthorId }).FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        var names = await people.Names(ct);
        var versions = await db.Set<ArticleVersion>()
            .Where(v => v.ArticleId == query.ArticleId)
            .OrderByDescending(v => v.Number)
            .Select(v => new
            {
                v.Number,
                v.ObtainedBy,
                v.ObtainedAt,
                v.How,
                v.Sha256,
                v.Text.Length,
            })
            .ToListAsync(ct);
        return new(
            query.ArticleId,
            article.Headline,
            article.AuthorId is { } author ? names.GetValueOrDefault(author, "a former colleague") : null,
            Article.WhyNotRevise(user.Actor) is null,
            [
                .. versions.Select(v => new VersionLine(
                    v.Number,
                    names.GetValueOrDefault(v.ObtainedBy, "a former colleague"),
                    v.ObtainedAt,
                    v.How,
                    v.Sha256,
                    v.Length
                )),
            ]
        );
    }
}
