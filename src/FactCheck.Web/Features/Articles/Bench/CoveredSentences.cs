using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Caching;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>What happened to each sentence of an article version, and how often that was decided anew.</summary>
public sealed record CoveredSentences(int Version, IReadOnlyList<SentenceCoverage> Sentences)
{
    public CoverageTally Tally => CoverageTally.Count(Sentences);
}

/// <summary>The one place where sentences, claims and decisions come together, for the workbench, the forms and the report.</summary>
public sealed class SentencesCovered(FactCheckDb db, KeptByVersion<IReadOnlyList<TextSpan>> sentences)
{
    /// <summary>Of an article version, to be shown; nothing of it is tracked.</summary>
    /// <param name="claims">Spans of the claims that stand in it; the result counts them in this order.</param>
    public async Task<CoveredSentences> Read(
        Guid versionId,
        string text,
        string language,
        IReadOnlyList<TextSpan> claims,
        CancellationToken ct
    ) =>
        Assign(
            await db.Coverages.AsNoTracking().Include(c => c.Decisions).FirstOrDefaultAsync(c => c.ArticleVersionId == versionId, ct),
            versionId,
            text,
            language,
            claims
        );

    /// <summary>The same from what was decided already.</summary>
    public CoveredSentences Assign(Coverage? coverage, Guid versionId, string text, string language, IReadOnlyList<TextSpan> claims) =>
        new(coverage?.Version ?? 0, SentenceCoverage.Assign(Sentences(versionId, text, language), claims, coverage?.Decisions ?? []));

    // A version never changes, so its sentences are found once.
    private IReadOnlyList<TextSpan> Sentences(Guid versionId, string text, string language) =>
        sentences.Get(
            (versionId, language),
            KeptByVersion<IReadOnlyList<TextSpan>>.Only,
            () => Domain.Articles.Splitting.Sentences.Split(text, language),
            found => found.Count
        );
}
