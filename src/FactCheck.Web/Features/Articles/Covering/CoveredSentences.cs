using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>What happened to each sentence of an article version, and how often that was decided anew.</summary>
public sealed record CoveredSentences(int Version, IReadOnlyList<SentenceCoverage> Sentences)
{
    public CoverageTally Tally => CoverageTally.Count(Sentences);
}

/// <summary>The one place where sentences, claims and decisions come together, for the workbench, the forms and the report.</summary>
public sealed class SentencesCovered(FactCheckDb db, SentencesOfVersions sentences)
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
        Of(
            await db.Coverages.AsNoTracking().Include(c => c.Decisions).FirstOrDefaultAsync(c => c.ArticleVersionId == versionId, ct),
            versionId,
            text,
            language,
            claims
        );

    /// <summary>The same from what was decided already.</summary>
    public CoveredSentences Of(Coverage? coverage, Guid versionId, string text, string language, IReadOnlyList<TextSpan> claims) =>
        new(coverage?.Version ?? 0, SentenceCoverage.Assign(sentences.Of(versionId, text, language), claims, coverage?.Decisions ?? []));
}
