using FactCheck.Domain.Claims;
using FactCheck.Web.Features.Shared;
using FluentValidation;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>What every form about a claim asks, besides its words in the article.</summary>
public interface IClaimFields
{
    string? Statement { get; }

    /// <summary>Empty for the article itself.</summary>
    string? ClaimantName { get; }

    string? ClaimantRole { get; }

    DateOnly? StatedOn { get; }

    string? StatedAt { get; }

    ClaimKind? Kind { get; }

    Wording? Wording { get; }
}

internal static class ClaimFields
{
    public static ClaimWording Worded(this IClaimFields fields) =>
        new(
            Typed.Text(fields.Statement),
            Claimant.Named(Typed.OrNull(fields.ClaimantName), Typed.OrNull(fields.ClaimantRole)),
            fields.StatedOn,
            Typed.OrNull(fields.StatedAt),
            fields.Kind!.Value,
            fields.Wording!.Value
        );

    public static void ClaimShape<T>(this AbstractValidator<T> shape)
        where T : IClaimFields
    {
        shape.RuleFor(c => c.Statement).Needed(Asked.SayWhatIsClaimed, Claim.MaxStatement);
        shape
            .RuleFor(c => c.ClaimantName)
            .AtMost(Claimant.MaxName)
            .Must((c, name) => Typed.OrNull(name) is not null || Typed.OrNull(c.ClaimantRole) is null)
            .Asks(Asked.NameWhoseRole);
        shape.RuleFor(c => c.ClaimantRole).AtMost(Claimant.MaxName);
        shape.RuleFor(c => c.StatedAt).AtMost(Claimant.MaxName);
        shape.RuleFor(c => c.Kind).NotNull().Asks(Asked.ChooseKindOfClaim);
        shape.RuleFor(c => c.Wording).NotNull().Asks(Asked.SayWhetherQuoted);
    }
}
