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
/// Marks the claims of a file on an article and takes its decisions about sentences over; all of them or none. What is there already is
/// left alone.
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
}

public sealed record ImportedAnnotations(int Marked, int AlreadyThere, ImportedDecisions? Decisions)
{
    private string Left =>
        AlreadyThere == 0 ? "" : FormattableString.Invariant($"; {AlreadyThere} {(AlreadyThere == 1 ? "was" : "were")} there already");

    public string Sentence =>
        FormattableString.Invariant($"{Marked} {(Marked == 1 ? "claim was" : "claims were")} marked{Left}.{Decisions?.Sentence}");
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
                .Select((c, i) => (Number: i + 1, Wrong: Each.Validate(AsMark(c)).Errors.FirstOrDefault()))
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
        foreach (var (claim, index) in command.Claims.Select((c, i) => (c, i)))
        {
            var review = Marked(article, points, claim, index + 1, now);
            if (!there.Add((review.Claim.Start, review.Claim.End, review.Claim.Statement)))
                continue;
            await db.Reviews.Mark(review, ct);
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
        var sentences = covered.Assign(coverage, current.Id, current.Text, article.Language, []).Sentences;
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
