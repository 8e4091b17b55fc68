using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>
/// Brings a revised text in; every claim and every decision about a sentence is found again in it, or waits for a person.
/// </summary>
[Requires(Permission.ImportArticles)]
public sealed class ReviseArticle : ICommand<Revised>
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? Text { get; set; }

    public TextFormat Format { get; set; }

    /// <summary>Kept by the page while a file's text stands in its form.</summary>
    public Obtained How { get; set; }
}

/// <summary>What became of the claims, in numbers.</summary>
public sealed record Revised(Guid ArticleId, int Number, int Moved, int Changed, int Vanished);

public sealed class ReviseArticleHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ReviseArticle, Revised>
{
    public async Task<Revised> Handle(ReviseArticle command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, command.Version, ct);
        var before = article.Current;
        var after = article.Revise(user.Actor, command.Format.Read(command.Text), command.How, clock.GetLocalNow());
        var moved = await Follow(article, ct);
        await KeepDecisions(before, after, ct);
        return new(article.Id, after.Number, moved[AnchorOutcome.Unchanged], moved[AnchorOutcome.Changed], moved[AnchorOutcome.Vanished]);
    }

    private async Task<Dictionary<AnchorOutcome, int>> Follow(Article article, CancellationToken ct)
    {
        var all = await db.Reviews.Whole().Where(r => r.ArticleId == article.Id).ToListAsync(ct);
        var reviews = all.Where(r => r.FollowsText).ToList();
        var places = Following.Find(
            article.Versions.ToDictionary(v => v.Id, v => v.Text),
            article.Current.Text,
            reviews.Select(r => new Anchored(r.Id, r.ArticleVersionId, r.Claim.Span, r.Claim.Exact))
        );
        var counts = Enum.GetValues<AnchorOutcome>().ToDictionary(o => o, _ => 0);
        foreach (var review in reviews)
        {
            var place = places[review.Id];
            review.Follow(article, place);
            if (!review.IsHistory)
                counts[place.Outcome]++;
        }
        return counts;
    }

    private async Task KeepDecisions(ArticleVersion before, ArticleVersion after, CancellationToken ct)
    {
        var earlier = await db
            .Coverages.AsNoTracking()
            .Include(c => c.Decisions)
            .FirstOrDefaultAsync(c => c.ArticleVersionId == before.Id, ct);
        if (earlier is not { Decisions.Count: > 0 })
            return;
        var places = Reanchoring.Carry(before.Text, after.Text, [.. earlier.Decisions.Select(d => d.Span)]);
        var kept = earlier
            .Decisions.Zip(places)
            .Where(d => d.Second is { Outcome: AnchorOutcome.Unchanged, Span: not null })
            .Select(d => (d.First, d.Second.Span!.Value))
            .ToList();
        if (kept.Count == 0)
            return;
        var coverage = new Coverage(after);
        coverage.CarryOver(kept);
        db.Coverages.Add(coverage);
    }
}
