using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Boilerplates;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>What people chose of the lines of an outlet's earlier articles; without its name, of those from the same site.</summary>
[Requires(Permission.ImportArticles)]
public sealed record GetOutletHabits(string? Outlet, string? Address) : IQuery<OutletHabits>;

public sealed class GetOutletHabitsHandler(FactCheckDb db) : IRequestHandler<GetOutletHabits, OutletHabits>
{
    public Task<OutletHabits> Handle(GetOutletHabits query, CancellationToken ct) =>
        OutletChoices.Read(db, query.Outlet, query.Address, ct);
}

/// <summary>Reads the choices that are stored with articles: lines ticked while they came in, and sentences skipped afterwards.</summary>
internal static class OutletChoices
{
    /// <summary>Older articles of an outlet have had their say.</summary>
    public const int MostArticles = 20;

    public static async Task<OutletHabits> Read(FactCheckDb db, string? outlet, string? address, CancellationToken ct)
    {
        if (Key(outlet, address) is not { } key)
            return OutletHabits.None;
        var known = await db
            .Articles.Where(a => a.Outlet != null || a.Address != null)
            .OrderByDescending(a => a.ImportedAt)
            .ThenByDescending(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Outlet,
                a.Address,
            })
            .ToListAsync(ct);
        var articles = known.Where(a => string.Equals(Key(a.Outlet, a.Address), key, StringComparison.Ordinal)).Select(a => a.Id);
        Guid[] latest = [.. articles.Take(MostArticles)];
        if (latest.Length == 0)
            return OutletHabits.None;
        var ticked = await db.Set<ArticleVersion>()
            .Where(v => latest.Contains(v.ArticleId) && v.LineChoices != null)
            .Select(v => new { v.ArticleId, v.LineChoices })
            .ToListAsync(ct);
        var chosen = ticked.ToLookup(t => t.ArticleId, t => LineChoice.Unpack(t.LineChoices));
        var skipped = await Skipped(db, latest, ct);
        return new(latest.Select(a => (IReadOnlyList<LineChoice>)[.. chosen[a].SelectMany(c => c), .. skipped[a]]));
    }

    // Whole lines that somebody skipped as no part of the article: what was not proposed, people found.
    private static async Task<ILookup<Guid, LineChoice>> Skipped(FactCheckDb db, Guid[] articles, CancellationToken ct)
    {
        var decisions = await (
            from coverage in db.Coverages
            where articles.Contains(coverage.ArticleId)
            from decision in coverage.Decisions
            where decision.Reason == CoverageReason.Boilerplate
            select new
            {
                coverage.ArticleId,
                coverage.ArticleVersionId,
                decision.Start,
                decision.End,
            }
        ).ToListAsync(ct);
        var versions = decisions.Select(d => d.ArticleVersionId).Distinct().ToList();
        var texts = await db.Set<ArticleVersion>()
            .Where(v => versions.Contains(v.Id))
            .Select(v => new { v.Id, v.Text })
            .ToDictionaryAsync(v => v.Id, v => v.Text, ct);
        return decisions
            .Select(d => (d.ArticleId, Line: WholeLine(texts[d.ArticleVersionId], new(d.Start, d.End))))
            .Where(d => d.Line is not null)
            .Distinct()
            .ToLookup(d => d.ArticleId, d => new LineChoice(d.Line!, Boilerplate.WhyExclude(d.Line!), LeftOut: true));
    }

    private static string? WholeLine(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End) is >= 0 and var next ? next : text.Length;
        var line = text[start..end].Trim();
        return string.Equals(line, span.In(text).Trim(), StringComparison.Ordinal) ? line : null;
    }

    private static string? Key(string? outlet, string? address) =>
        !string.IsNullOrWhiteSpace(outlet) ? "name " + outlet.Trim().Normalize().ToLowerInvariant()
        : Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? "host " + (uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host).ToLowerInvariant()
        : null;
}
