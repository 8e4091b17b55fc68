using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Captures;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Everything stored that a report is made of, as it stood at one moment.</summary>
public sealed record ReportMaterial(
    Article Article,
    IReadOnlyList<(int Number, Review Review)> Claims,
    IReadOnlyDictionary<Guid, Source> Sources,
    IReadOnlyList<RatingScale> Scales,
    IReadOnlyDictionary<Guid, string> Names,
    ReportAudit Audit,
    CoveredSentences Coverage,
    Report? Standing,
    IReadOnlyList<EarlierVersion> Earlier,
    IReadOnlyList<WithdrawnReport> Withdrawn,
    IReadOnlyList<Review> Former,
    FrontMatter? Matter,
    OneEditorSetting OneEditor,
    string CoverageTold,
    IReadOnlyDictionary<Guid, string> Captured
)
{
    /// <summary>Claims with an approved verdict, in reading order.</summary>
    public IEnumerable<(int Number, Review Review)> Approved => Claims.Where(c => c.Review.State == ReviewState.Approved);

    /// <summary>Claims closed without one.</summary>
    public IEnumerable<(int Number, Review Review)> Closed => Claims.Where(c => c.Review.State == ReviewState.Closed);

    /// <summary>What stands in the way of issuing.</summary>
    public IssueGate Gate(Refusal? certificate) =>
        new(Article, Claims.Select(c => c.Review), Sources, certificate, Standing, Coverage.Sentences, Captured.Keys.ToHashSet());

    /// <summary>The name of an account.</summary>
    public string Name(Guid? person) => person is { } id && Names.TryGetValue(id, out var name) ? name : "a former colleague";

    /// <summary>Equal for two moments exactly when nothing that the report prints was changed between them.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Article.Id} {Article.Version} {Article.Current.Sha256}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Standing?.Id} {Standing?.Revision}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Coverage.Version}\n");
        foreach (var (number, review) in Claims)
            text.Append(CultureInfo.InvariantCulture, $"{number} {review.Id} {review.Version} {review.State} {review.HashContent()}\n");
        foreach (var review in Former)
            text.Append(CultureInfo.InvariantCulture, $"{review.Id} {review.Version} {review.Closing}\n");
        foreach (var (source, sha256) in Captured.OrderBy(c => c.Key))
            text.Append(CultureInfo.InvariantCulture, $"{source} {sha256}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>A version that the next one supersedes, as the next one prints it.</summary>
public sealed record EarlierVersion(Guid Id, int Version, DateTimeOffset IssuedAt, string? CorrectionNote);

/// <summary>An earlier report on the article that was withdrawn; the next one does not keep it from its readers.</summary>
public sealed record WithdrawnReport(string Code, DateTimeOffset At, string Reason);

/// <summary>Reads the material of one article's report; nothing of it is tracked.</summary>
public sealed class ReportMaterials(FactCheckDb db, People people, OneEditor oneEditor, SentencesCovered covered, Phrasebook phrasebook)
{
    /// <exception cref="NotFound">No such article.</exception>
    public async Task<ReportMaterial> Read(Guid articleId, CancellationToken ct)
    {
        var article =
            await db.Articles.AsNoTracking().Include(a => a.Versions).FirstOrDefaultAsync(a => a.Id == articleId, ct)
            ?? throw new NotFound();
        var all = await db.Reviews.AsNoTracking().Whole().Where(r => r.ArticleId == articleId).ToListAsync(ct);
        var reviews = all.Where(r => !r.IsHistory).ToList();
        var used = reviews.SelectMany(r => r.Claim.Evidence).Select(e => e.SourceId).ToHashSet();
        var sources = await db.Sources.AsNoTracking().Where(s => used.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var scales = await db.RatingScales.AsNoTracking().OrderBy(s => s.Version).ToListAsync(ct);
        var head = await db
            .AuditRecords.AsNoTracking()
            .OrderByDescending(r => r.Sequence)
            .Select(r => new ReportAudit(r.Sequence, r.Hash))
            .FirstOrDefaultAsync(ct);
        var standing = await db
            .Reports.AsNoTracking()
            .FirstOrDefaultAsync(r => r.ArticleId == articleId && r.SupersededByVersion == null && r.WithdrawnAt == null, ct);
        var earlier = standing is null
            ? []
            : await db
                .Reports.Where(r => r.Code == standing.Code)
                .OrderByDescending(r => r.Version)
                .Select(r => new EarlierVersion(r.Id, r.Version, r.IssuedAt, r.CorrectionNote))
                .ToListAsync(ct);
        var withdrawn = await db
            .Reports.Where(r => r.ArticleId == articleId && r.WithdrawnAt != null)
            .OrderByDescending(r => r.WithdrawnAt)
            .Select(r => new WithdrawnReport(r.Code, r.WithdrawnAt!.Value, r.WithdrawalReason!))
            .ToListAsync(ct);
        var current = article.Current;
        var coverage = await covered.Read(
            current.Id,
            current.Text,
            article.Language,
            [.. reviews.Where(r => r.ArticleVersionId == current.Id).Select(r => r.Claim.Span)],
            ct
        );
        return new(
            article,
            ReadingOrder.Number(reviews),
            sources,
            scales,
            await people.Names(ct),
            head ?? new(0, HashChain.Root),
            coverage,
            standing,
            earlier,
            withdrawn,
            [.. ReadingOrder.Number(all.Where(r => r.IsHistory)).Select(r => r.Item)],
            await db.FrontMatters.AsNoTracking().Whole().FirstOrDefaultAsync(f => f.ArticleId == articleId, ct),
            await oneEditor.Read(ct),
            phrasebook.Say(coverage.Tally.Told),
            await Captured(reviews, ct)
        );
    }

    // What was captured last before the last approval of what rests on it: an approver did not see what came after.
    private async Task<IReadOnlyDictionary<Guid, string>> Captured(IReadOnlyList<Review> reviews, CancellationToken ct)
    {
        var seen = reviews
            .SelectMany(r => r.Claim.Evidence, (r, e) => (e.SourceId, r.ApprovedAt))
            .GroupBy(e => e.SourceId)
            .ToDictionary(g => g.Key, g => g.Max(e => e.ApprovedAt) ?? DateTimeOffset.MaxValue);
        var sources = seen.Keys.ToHashSet();
        var kept = await db
            .Captures.Where(c => c.State == CaptureState.Kept && c.SourceId != null && sources.Contains(c.SourceId.Value))
            .OrderByDescending(c => c.KeptAt)
            .Select(c => new
            {
                Source = c.SourceId!.Value,
                Sha256 = c.Sha256!,
                At = c.KeptAt!.Value,
            })
            .ToListAsync(ct);
        return kept.Where(c => c.At <= seen[c.Source]).DistinctBy(c => c.Source).ToDictionary(c => c.Source, c => c.Sha256);
    }
}
