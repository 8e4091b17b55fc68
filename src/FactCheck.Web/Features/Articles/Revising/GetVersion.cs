using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Noting;
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
)
{
    /// <summary>How many of the writer's notes stand how in it.</summary>
    public IReadOnlyDictionary<NoteStanding, int> Notes { get; init; } = new Dictionary<NoteStanding, int>();

    /// <summary>The first of those that lost their words.</summary>
    public IReadOnlyList<NoteView> Lost { get; init; } = [];
}

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
        )
        {
            Notes = await BenchNotes
                .OfVersion(db, version.Id)
                .GroupBy(n => n.Standing)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            Lost = await BenchNotes
                .OfVersion(db, version.Id)
                .Where(n => n.Standing == NoteStanding.Lost)
                .OrderBy(n => n.Number)
                .Take(BenchNotes.Listed)
                .Select(NoteView.Of)
                .ToListAsync(ct),
        };
    }
}
