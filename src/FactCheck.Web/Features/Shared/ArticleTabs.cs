using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Shared;

/// <summary>What the tabs of an article say of its pages.</summary>
public sealed class ArticleTabs(FactCheckDb db)
{
    /// <summary>How many notes of its writer came in with the current text and were not dropped.</summary>
    public Task<int> Notes(Guid article, CancellationToken ct) =>
        db
            .VersionNotes.Where(v =>
                v.ArticleVersionId
                == db.Set<ArticleVersion>().Where(a => a.ArticleId == article).OrderByDescending(a => a.Number).Select(a => a.Id).First()
            )
            .SelectMany(v => v.Notes)
            .CountAsync(n => n.Standing != NoteStanding.Dropped, ct);
}
