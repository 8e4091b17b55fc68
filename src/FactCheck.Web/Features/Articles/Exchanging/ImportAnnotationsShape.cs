using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Marking;
using FluentValidation;
using FluentValidation.Results;

namespace FactCheck.Web.Features.Articles.Exchanging;

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
                        decisions.Select((d, i) => (Number: d.Number ?? i + 1, Wrong: Wrong(d))).FirstOrDefault(d => d.Wrong is not null) is
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
                .Select((c, i) => (Number: c.Number ?? i + 1, Wrong: Each.Validate(c.AsMark()).Errors.FirstOrDefault()))
                .FirstOrDefault(c => c.Wrong is not null) is
            { Wrong: { } wrong } bad
        )
            context.Refuse(ExchangeRefusals.ClaimInFile(bad.Number, Said(wrong)));
    }
}
