using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Marks the claims of a file on an article and takes its decisions about sentences over; all of them or none. What is there already is left alone.</summary>
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
}

public sealed record ImportedAnnotations(int Marked, int AlreadyThere, ImportedDecisions? Decisions)
{
    public string Sentence =>
        FormattableString.Invariant(
            $"{Marked} {(Marked == 1 ? "claim was" : "claims were")} marked{(AlreadyThere == 0 ? "" : $"; {AlreadyThere} {(AlreadyThere == 1 ? "was" : "were")} there already")}.{Decisions?.Sentence}"
        );
}

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
                        context.AddFailure("File", ExchangeRefusals.TooManyDecisions(MostDecisions).Sentence);
                    else if (
                        decisions.Select((d, i) => (Number: i + 1, Wrong: Wrong(d))).FirstOrDefault(d => d.Wrong is not null) is
                        { Wrong: { } wrong } bad
                    )
                        context.AddFailure("File", ExchangeRefusals.OfDecision(bad.Number, wrong).Sentence);
                }
            );
    }

    private static string? Wrong(AnnotatedDecision decision) =>
        (PlainText.IsReadable(decision.Quote.Exact) ? null : "It piles dozens of marks on one letter.")
        ?? EachDecision
            .Validate(new DecideSentences { Reason = decision.Reason, Note = decision.Note })
            .Errors.FirstOrDefault()
            ?.ErrorMessage
        ?? (decision.Reason == CoverageReason.Other && string.IsNullOrWhiteSpace(decision.Note) ? "Another reason needs words." : null);

    private static void BeClaims(IReadOnlyList<AnnotatedClaim> claims, ValidationContext<ImportAnnotations> context)
    {
        if (claims.Count == 0 && context.InstanceToValidate.Decisions.Count == 0)
            context.AddFailure("File", "Choose a file of claims.");
        else if (claims.Count > Most)
            context.AddFailure("File", ExchangeRefusals.TooMany(Most).Sentence);
        else if (
            claims
                .Select((c, i) => (Number: i + 1, Wrong: Each.Validate(AsMark(c)).Errors.FirstOrDefault()))
                .FirstOrDefault(c => c.Wrong is not null) is
            { Wrong: { } wrong } bad
        )
            context.AddFailure("File", ExchangeRefusals.Because(bad.Number, wrong.ErrorMessage).Sentence);
    }

    private static MarkClaim AsMark(AnnotatedClaim claim) =>
        new()
        {
            Exact = claim.Quote.Exact,
            Statement = claim.Wording.Statement,
            ClaimantName = claim.Wording.Claimant?.Name,
            ClaimantRole = claim.Wording.Claimant?.Role,
            StatedAt = claim.Wording.StatedAt,
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
        foreach (var (claim, index) in command.Claims.Select((c, i) => (c, i)))
        {
            var review = Marked(article, points, claim, index + 1, now);
            if (!there.Add((review.Claim.Start, review.Claim.End, review.Claim.Statement)))
                continue;
            db.Reviews.Add(review);
            marked++;
        }
        return new(
            marked,
            command.Claims.Count - marked,
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
        var sentences = covered.Of(coverage, current.Id, current.Text, article.Language, []).Sentences;
        return ImportedDecisions.Make(user.Actor, current.Body, points, coverage, sentences, decisions, now);
    }

    private Review Marked(Article article, CodePoints points, AnnotatedClaim claim, int number, DateTimeOffset now)
    {
        try
        {
            return Review.Mark(
                user.Actor,
                article,
                AnnotationPlace.Find(article.Current.Body, points, claim.Position, claim.Quote),
                Stored(claim.Wording),
                now
            );
        }
        catch (RuleViolation e) when (e.Refusal.Field is not null)
        {
            throw new RuleViolation(ExchangeRefusals.Because(number, e.Refusal.Sentence));
        }
    }

    private static ClaimWording Stored(ClaimWording wording) =>
        wording with
        {
            Statement = Typed.Text(wording.Statement),
            Claimant = Typed.OrNull(wording.Claimant?.Name) is { } name ? new(name, Typed.OrNull(wording.Claimant!.Role)) : null,
            StatedAt = Typed.OrNull(wording.StatedAt),
        };
}
