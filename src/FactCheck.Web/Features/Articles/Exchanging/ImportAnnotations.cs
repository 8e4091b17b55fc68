using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>
/// Marks the claims of a file on an article and takes its decisions about sentences over. What is there already is left alone; what has
/// no place in the text, or says what cannot be, is named and left out, and when that is so of all of the file, nothing is imported.
/// </summary>
[Requires(Permission.CheckClaims)]
public sealed class ImportAnnotations : ICommand<ImportedAnnotations>
{
    public Guid ArticleId { get; set; }

    /// <summary>Read from the file by the page.</summary>
    [BindNever]
    public IReadOnlyList<AnnotatedClaim> Claims { get; set; } = [];

    /// <summary>Read from the file by the page.</summary>
    [BindNever]
    public IReadOnlyList<AnnotatedDecision> Decisions { get; set; } = [];

    /// <summary>Annotations of the file without words of a text, by their numbers.</summary>
    [BindNever]
    public IReadOnlyList<int> WithoutQuote { get; set; } = [];

    /// <summary>The same of its decisions.</summary>
    [BindNever]
    public IReadOnlyList<int> DecisionsWithoutQuote { get; set; } = [];

    /// <summary>Claims of the file that could not be read.</summary>
    [BindNever]
    public IReadOnlyList<RefusedItem> RefusedClaims { get; set; } = [];

    /// <summary>The same of its decisions.</summary>
    [BindNever]
    public IReadOnlyList<RefusedItem> RefusedDecisions { get; set; } = [];
}

/// <param name="Marked">How many claims were marked.</param>
/// <param name="AlreadyThere">How many stood there before.</param>
/// <param name="Orphans">Which claims of the file have no place in the text, by their numbers, and the words they are about.</param>
/// <param name="Decisions">What became of its decisions; null without any.</param>
public sealed record ImportedAnnotations(
    int Marked,
    int AlreadyThere,
    IReadOnlyList<(int Number, string? Words)> Orphans,
    ImportedDecisions? Decisions
)
{
    /// <summary>Which decisions of the file have no place in the text.</summary>
    public IReadOnlyList<(int Number, string? Words)> DecisionOrphans { get; init; } = [];

    /// <summary>Which claims of the file say what cannot be.</summary>
    public IReadOnlyList<RefusedItem> RefusedClaims { get; init; } = [];

    /// <summary>The same of its decisions.</summary>
    public IReadOnlyList<RefusedItem> RefusedDecisions { get; init; } = [];
}

public sealed class ImportAnnotationsHandler(FactCheckDb db, SentencesCovered covered, CurrentUser user, TimeProvider clock)
    : IRequestHandler<ImportAnnotations, ImportedAnnotations>
{
    public async Task<ImportedAnnotations> Handle(ImportAnnotations command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
        var (points, now) = (new CodePoints(article.Current.Text), clock.GetLocalNow());
        var claims = ClaimsOfFile.Sort(user.Actor, article, points, command.Claims, command.RefusedClaims, now);
        var (usable, refused) = Shaped(command);
        var decisions = usable.Count == 0 ? null : await Decide(article, points, usable, now, ct);
        // A file of which nothing stands in this text is another text's: it is refused as a whole.
        if (claims.Markable.Count == 0 && decisions is null or { Placed: 0 })
            throw new RuleViolation(claims.WhyNone ?? WhyNone(decisions, refused) ?? ExchangeRefusals.NoAnnotations);
        var marked = await Mark(article, claims.Markable, ct);
        return new(
            marked,
            claims.Markable.Count - marked,
            Listed(claims.Lost.Select(o => (o.Number, (string?)o.Words)), command.WithoutQuote),
            decisions is null && command.DecisionsWithoutQuote.Count + refused.Count == 0 ? null : decisions ?? ImportedDecisions.None
        )
        {
            DecisionOrphans = Listed((decisions?.Lost ?? []).Select(o => (o.Number, (string?)o.Words)), command.DecisionsWithoutQuote),
            RefusedClaims = claims.Refused,
            RefusedDecisions = refused,
        };
    }

    private static (List<AnnotatedDecision> Usable, List<RefusedItem> Refused) Shaped(ImportAnnotations command)
    {
        var (usable, refused) = (new List<AnnotatedDecision>(), command.RefusedDecisions.ToList());
        foreach (var (decision, number) in command.Decisions.Select((d, i) => (d, d.Number ?? i + 1)))
            if (FileShapes.WhyNot(decision) is { } wrong)
                refused.Add(new(number, wrong));
            else
                usable.Add(decision with { Number = number });
        return (usable, [.. refused.OrderBy(r => r.Number)]);
    }

    private static Refusal? WhyNone(ImportedDecisions? decisions, List<RefusedItem> refused) =>
        refused.Concat((decisions?.Lost ?? []).Select(o => new RefusedItem(o.Number, o.Why))).MinBy(r => r.Number) is { } first
            ? ExchangeRefusals.DecisionInFile(first.Number, first.Why)
            : null;

    private async Task<int> Mark(Article article, List<Review> markable, CancellationToken ct)
    {
        var there = (
            await db
                .Reviews.AsNoTracking()
                .Living()
                .Where(r => r.ArticleVersionId == article.Current.Id)
                .Select(r => new
                {
                    r.Claim.Start,
                    r.Claim.End,
                    r.Claim.Statement,
                })
                .ToListAsync(ct)
        ).Select(c => (c.Start, c.End, c.Statement)).ToHashSet();
        var marked = 0;
        foreach (var review in markable)
        {
            if (!there.Add((review.Claim.Start, review.Claim.End, review.Claim.Statement)))
                continue;
            await db.Reviews.Mark(review, ct);
            marked++;
        }
        return marked;
    }

    private async Task<ImportedDecisions> Decide(
        Article article,
        CodePoints points,
        IReadOnlyList<AnnotatedDecision> decisions,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var current = article.Current;
        var coverage = await db.Coverages.Load(current, ct);
        var sentences = covered.Assign(coverage, current.Id, current.Text, article.Language, []).Sentences;
        return ImportedDecisions.Make(user.Actor, current.Body, points, coverage, sentences, decisions, now);
    }

    private static IReadOnlyList<(int Number, string? Words)> Listed(
        IEnumerable<(int Number, string? Words)> lost,
        IEnumerable<int> withoutQuote
    ) => [.. lost.Concat(withoutQuote.Select(n => (n, (string?)null))).OrderBy(o => o.Item1)];
}
