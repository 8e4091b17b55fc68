using FactCheck.Web.Commands;
using FluentValidation;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Of the file as a whole; what is wrong with one claim of it leaves the others alone, see <see cref="FileShapes"/>.</summary>
public sealed class ImportAnnotationsShape : AbstractValidator<ImportAnnotations>
{
    /// <summary>The most claims that one file may hold.</summary>
    public const int Most = 5000;

    private const int MostDecisions = 50_000;

    public ImportAnnotationsShape()
    {
        RuleFor(c => c.Claims).Custom(BeClaims);
        RuleFor(c => c.Decisions)
            .Custom(
                (decisions, context) =>
                {
                    if (decisions.Count > MostDecisions)
                        context.Refuse(ExchangeRefusals.TooManyDecisions(MostDecisions));
                }
            );
    }

    private static void BeClaims(IReadOnlyList<AnnotatedClaim> claims, ValidationContext<ImportAnnotations> context)
    {
        if (claims.Count == 0 && context.InstanceToValidate.Decisions.Count == 0)
            context.Refuse(ExchangeRefusals.NoFile);
        else if (claims.Count > Most)
            context.Refuse(ExchangeRefusals.TooManyClaims(Most));
    }
}
