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
/// no place in the text is named and left out, and when that is so of all of the file, nothing is imported.
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
}

public sealed class ImportAnnotationsHandler(FactCheckDb db, SentencesCovered covered, CurrentUser user, TimeProvider clock)
    : IRequestHandler<ImportAnnotations, ImportedAnnotations>
{
    public async Task<ImportedAnnotations> Handle(ImportAnnotations command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
        var (points, now) = (new CodePoints(article.Current.Text), clock.GetLocalNow());
        var (placed, lost) = Place(article, points, command.Claims);
        var decisions = command.Decisions.Count == 0 ? null : await Decide(article, points, command.Decisions, now, ct);
        // A file of which nothing stands in this text is another text's: it is refused as a whole.
        if (placed.Count == 0 && decisions is null or { Placed: 0 })
            throw new RuleViolation(
                lost.Count > 0 ? ExchangeRefusals.ClaimInFile(lost[0].Number, lost[0].Why)
                : decisions is { Lost: [var first, ..] } ? ExchangeRefusals.DecisionInFile(first.Number, first.Why)
                : ExchangeRefusals.NoAnnotations
            );
        var marked = await Mark(article, placed, now, ct);
        return new(
            marked,
            placed.Count - marked,
            Listed(lost.Select(o => (o.Number, (string?)o.Words)), command.WithoutQuote),
            decisions is null && command.DecisionsWithoutQuote.Count == 0 ? null : decisions ?? ImportedDecisions.None
        )
        {
            DecisionOrphans = Listed((decisions?.Lost ?? []).Select(o => (o.Number, (string?)o.Words)), command.DecisionsWithoutQuote),
        };
    }

    private static (List<(AnnotatedClaim Claim, TextSpan Span, int Number)> Placed, List<Orphan> Lost) Place(
        Article article,
        CodePoints points,
        IReadOnlyList<AnnotatedClaim> claims
    )
    {
        var (placed, lost) = (new List<(AnnotatedClaim, TextSpan, int)>(), new List<Orphan>());
        foreach (var (claim, index) in claims.Select((c, i) => (c, i)))
        {
            var number = claim.Number ?? index + 1;
            var looked = claim.Selected.Select(s => AnnotationPlace.Look(article.Current.Body, points, s.Position, s.Quote)).ToList();
            if (looked.Find(l => l.Span is not null) is { Span: { } span })
                placed.Add((claim, span, number));
            else
                lost.Add(new(number, claim.Quote.Exact, looked[0].Why!));
        }
        return (placed, lost);
    }

    private async Task<int> Mark(
        Article article,
        List<(AnnotatedClaim Claim, TextSpan Span, int Number)> placed,
        DateTimeOffset now,
        CancellationToken ct
    )
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
        foreach (var (claim, span, number) in placed)
        {
            var review = Marked(article, claim, span, number, now);
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

    private Review Marked(Article article, AnnotatedClaim claim, TextSpan span, int number, DateTimeOffset now)
    {
        try
        {
            return Review.Mark(user.Actor, article, span, claim.AsMark().Worded(), now);
        }
        catch (RuleViolation e) when (e.Refusal.Field is not null)
        {
            throw new RuleViolation(ExchangeRefusals.ClaimInFile(number, e.Refusal));
        }
    }

    private static IReadOnlyList<(int Number, string? Words)> Listed(
        IEnumerable<(int Number, string? Words)> lost,
        IEnumerable<int> withoutQuote
    ) => [.. lost.Concat(withoutQuote.Select(n => (n, (string?)null))).OrderBy(o => o.Item1)];
}
