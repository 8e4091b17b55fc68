using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>
/// Marks the claims of a file on an article and takes its decisions about sentences over. What is there already is left alone; a claim
/// whose words are not in the text is named and left out, and when that is so of all of them, nothing is imported.
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
);

public sealed class ImportAnnotationsShape : AbstractValidator<ImportAnnotations>
{
    /// <summary>The most claims that one file may hold.</summary>
    public const int Most = 5000;

    private const int MostDecisions = 50_000;

    private static readonly MarkClaimShape Each = new();

    private static readonly DecideSentencesShape EachDecision = new();

    public ImportAnnotationsShape()
    {
        RuleFor(c => c.Claims).Custom(BeClaims);
        RuleFor(c => c.Decisions)
            .Custom(
                (decisions, context) =>
                {
                    if (decisions.Count > MostDecisions)
                        context.Refuse(ExchangeRefusals.TooManyDecisions(MostDecisions));
                    else if (
                        decisions.Select((d, i) => (Number: i + 1, Wrong: Wrong(d))).FirstOrDefault(d => d.Wrong is not null) is
                        { Wrong: { } wrong } bad
                    )
                        context.Refuse(ExchangeRefusals.DecisionInFile(bad.Number, wrong));
                }
            );
    }

    private static object? Wrong(AnnotatedDecision decision)
    {
        if (!PlainText.IsReadable(decision.Quote.Exact))
            return ExchangeRefusals.UnreadableQuote;
        var shape = EachDecision.Validate(new DecideSentences { Reason = decision.Reason, Note = decision.Note });
        if (!shape.IsValid)
            return Said(shape.Errors[0]);
        return decision.Reason == CoverageReason.Other && string.IsNullOrWhiteSpace(decision.Note)
            ? ExchangeRefusals.OtherNeedsWords
            : null;
    }

    private static object Said(ValidationFailure failure) => failure.Refusal() ?? (object)failure.ErrorMessage;

    private static void BeClaims(IReadOnlyList<AnnotatedClaim> claims, ValidationContext<ImportAnnotations> context)
    {
        if (claims.Count == 0 && context.InstanceToValidate.Decisions.Count == 0)
            context.Refuse(ExchangeRefusals.NoFile);
        else if (claims.Count > Most)
            context.Refuse(ExchangeRefusals.TooManyClaims(Most));
        else if (
            claims
                .Select((c, i) => (Number: c.Number ?? i + 1, Wrong: Each.Validate(AsMark(c)).Errors.FirstOrDefault()))
                .FirstOrDefault(c => c.Wrong is not null) is
            { Wrong: { } wrong } bad
        )
            context.Refuse(ExchangeRefusals.ClaimInFile(bad.Number, Said(wrong)));
    }

    /// <summary>The claim as a person would mark it.</summary>
    internal static MarkClaim AsMark(AnnotatedClaim claim) =>
        new()
        {
            Exact = claim.Quote.Exact,
            Statement = claim.Wording.Statement,
            ClaimantName = claim.Wording.Claimant?.Name,
            ClaimantRole = claim.Wording.Claimant?.Role,
            StatedOn = claim.Wording.StatedOn,
            StatedAt = claim.Wording.StatedAt,
            Kind = claim.Wording.Kind,
            Wording = claim.Wording.Wording,
        };
}

public sealed class ImportAnnotationsHandler(FactCheckDb db, SentencesCovered covered, CurrentUser user, TimeProvider clock)
    : IRequestHandler<ImportAnnotations, ImportedAnnotations>
{
    public async Task<ImportedAnnotations> Handle(ImportAnnotations command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
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
        var (points, now, marked) = (new CodePoints(article.Current.Text), clock.GetLocalNow(), 0);
        var orphans = new List<(int Number, string? Words, Refusal? Why)>(
            command.WithoutQuote.Select(n => (n, (string?)null, (Refusal?)null))
        );
        foreach (var (claim, index) in command.Claims.Select((c, i) => (c, i)))
        {
            var number = claim.Number ?? index + 1;
            if (WhyNotPlaced(article, points, claim) is { } why)
            {
                orphans.Add((number, claim.Quote.Exact, why));
                continue;
            }
            var review = Marked(article, points, claim, number, now);
            if (!there.Add((review.Claim.Start, review.Claim.End, review.Claim.Statement)))
                continue;
            await db.Reviews.Mark(review, ct);
            marked++;
        }
        var lost = orphans.Count - command.WithoutQuote.Count;
        if (
            command.Decisions.Count == 0
            && lost == command.Claims.Count
            && orphans.Find(o => o.Why is not null) is { Why: { } first } orphan
        )
            throw new RuleViolation(ExchangeRefusals.ClaimInFile(orphan.Number, first));
        return new(
            marked,
            command.Claims.Count - marked - lost,
            [.. orphans.OrderBy(o => o.Number).Select(o => (o.Number, o.Words))],
            command.Decisions.Count == 0 ? null : await Decide(article, points, command.Decisions, now, ct)
        );
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

    private static Refusal? WhyNotPlaced(Article article, CodePoints points, AnnotatedClaim claim)
    {
        try
        {
            _ = AnnotationPlace.Find(article.Current.Body, points, claim.Position, claim.Quote);
            return null;
        }
        catch (RuleViolation e) when (e.Refusal.Field is not null)
        {
            return e.Refusal;
        }
    }

    private Review Marked(Article article, CodePoints points, AnnotatedClaim claim, int number, DateTimeOffset now)
    {
        try
        {
            return Review.Mark(
                user.Actor,
                article,
                AnnotationPlace.Find(article.Current.Body, points, claim.Position, claim.Quote),
                ImportAnnotationsShape.AsMark(claim).Worded(),
                now
            );
        }
        catch (RuleViolation e) when (e.Refusal.Field is not null)
        {
            throw new RuleViolation(ExchangeRefusals.ClaimInFile(number, e.Refusal));
        }
    }
}
