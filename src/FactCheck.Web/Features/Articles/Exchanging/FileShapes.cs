using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Marking;
using FluentValidation.Results;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Why a claim or a decision of a file is refused that a form would refuse, too.</summary>
internal static class FileShapes
{
    private static readonly MarkClaimShape Claims = new();
    private static readonly DecideSentencesShape Decisions = new();

    /// <summary>Null, or a refusal or a sentence.</summary>
    public static object? WhyNot(AnnotatedClaim claim) => Said(Claims.Validate(claim.AsMark()));

    /// <summary>Null, or a refusal or a sentence.</summary>
    public static object? WhyNot(AnnotatedDecision decision)
    {
        if (!PlainText.IsReadable(decision.Quote.Exact))
            return ExchangeRefusals.UnreadableQuote;
        if (Said(Decisions.Validate(new DecideSentences { Reason = decision.Reason, Note = decision.Note })) is { } wrong)
            return wrong;
        return decision.Reason == CoverageReason.Other && string.IsNullOrWhiteSpace(decision.Note)
            ? ExchangeRefusals.OtherNeedsWords
            : null;
    }

    private static object? Said(ValidationResult shape) =>
        shape.Errors.FirstOrDefault() is { } wrong ? wrong.Refusal() ?? (object)wrong.ErrorMessage : null;
}
