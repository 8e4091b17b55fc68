using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Prose;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims;

/// <summary>The sentence around a claim's words as it read before a revised text changed it, and as it reads now.</summary>
public sealed record SentenceChange(int OldNumber, int NewNumber, FoldedDiff Difference)
{
    private static readonly IReadOnlyList<string> Approved = AuditEvents.WrittenAs<VerdictApproved>();
    private static readonly string[] Telling = [.. AuditEvents.WrittenAs<ClaimCarriedOver>(), .. Approved];

    /// <summary>What changed since the last approval that was given, or since the mark was made; the record knows where it stood.</summary>
    public static async Task<SentenceChange?> Of(FactCheckDb db, Review review, string language, CancellationToken ct)
    {
        if (review.State is ReviewState.Approved or ReviewState.Closed)
            return null;
        var records = await db
            .AuditRecords.AsNoTracking()
            .Where(r => r.SubjectId == review.Id && Telling.Contains(r.Event))
            .OrderBy(r => r.Sequence)
            .ToListAsync(ct);
        var since = records.Skip(records.FindLastIndex(r => Approved.Contains(r.Event, StringComparer.Ordinal)) + 1).ToList();
        if (since.Count == 0 || AuditData.Read(since[0]) is not ClaimCarriedOver first)
            return null;
        var versions = await db.Set<ArticleVersion>()
            .AsNoTracking()
            .Where(v => v.Id == first.FromVersionId || v.Id == review.ArticleVersionId)
            .ToDictionaryAsync(v => v.Id, ct);
        var (old, now) = (versions[first.FromVersionId], versions[review.ArticleVersionId]);
        // Whoever moved the mark since, or merged it, chose words of the text as it is now.
        if (!Anchoring.SameWords(first.SpanBefore.In(old.Text), review.Claim.Exact))
            return null;
        var before = Sentences.Around(old.Text, first.SpanBefore, language).In(old.Text);
        var after = Sentences.Around(now.Text, review.Claim.Span, language).In(now.Text);
        return Anchoring.SameWords(before, after) ? null : new(old.Number, now.Number, FoldedDiff.Whole(before, after));
    }
}
