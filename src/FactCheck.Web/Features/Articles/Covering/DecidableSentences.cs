using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Bench;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>The sentences of an article's current version with what was decided about them, to change it.</summary>
public sealed class DecidableSentences(FactCheckDb db, SentencesCovered covered)
{
    /// <exception cref="NotFound">No such article.</exception>
    /// <exception cref="RuleViolation">The form showed another version than the current one.</exception>
    public async Task<SentencesAtHand> Read(Guid articleId, Guid versionSeen, CancellationToken ct)
    {
        var article = await db.Articles.Load(articleId, ct);
        var current = article.Current;
        if (current.Id != versionSeen)
            throw new RuleViolation(SentenceRefusals.OldText);
        var coverage = await db.Coverages.Load(current, ct);
        var claims = await db
            .Reviews.Living()
            .Where(r => r.ArticleVersionId == current.Id)
            .Select(r => new TextSpan(r.Claim.Start, r.Claim.End))
            .ToListAsync(ct);
        return new(coverage, covered.Assign(coverage, current.Id, current.Text, article.Language, claims).Sentences);
    }

    /// <summary>The chosen sentences with their numbers; each start has to be that of a sentence.</summary>
    /// <exception cref="RuleViolation">One is not.</exception>
    public static IReadOnlyList<(int Number, SentenceCoverage Sentence)> Chosen(SentencesAtHand hand, IReadOnlyList<int>? starts)
    {
        var numbers = hand.Sentences.Select((s, i) => (s.Span.Start, Number: i + 1)).ToDictionary(s => s.Start, s => s.Number);
        return
        [
            .. (starts ?? [])
                .Distinct()
                .Select(start =>
                    numbers.TryGetValue(start, out var number)
                        ? (number, hand.Sentences[number - 1])
                        : throw new RuleViolation(SentenceRefusals.NotASentence)
                ),
        ];
    }
}

/// <summary>The coverage as it can be changed, and what it says of each sentence.</summary>
public sealed record SentencesAtHand(Coverage Coverage, IReadOnlyList<SentenceCoverage> Sentences);
