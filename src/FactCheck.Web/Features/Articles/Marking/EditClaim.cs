using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>Rewords a claim or moves its mark.</summary>
[Requires(Permission.CheckClaims)]
public sealed class EditClaim : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Exact { get; set; }

    /// <summary>Which of several places with these words is meant.</summary>
    public int? Occurrence { get; set; }

    /// <summary>Where the words stood when the form was made; holds as long as they are unchanged.</summary>
    public int? Start { get; set; }

    public string? Statement { get; set; }

    /// <summary>Empty when the article itself says so.</summary>
    public string? ClaimantName { get; set; }

    public string? ClaimantRole { get; set; }

    public DateOnly? StatedOn { get; set; }

    public string? StatedAt { get; set; }

    public ClaimKind? Kind { get; set; }

    public Wording? Wording { get; set; }
}

public sealed class EditClaimShape : AbstractValidator<EditClaim>
{
    public EditClaimShape()
    {
        RuleFor(c => c.Exact).Needed("Give the words of the article that make the claim.", 5000);
        RuleFor(c => c.Statement).Needed("Write the statement so that it can be checked without the article.", 500);
        RuleFor(c => c.ClaimantName).AtMost(200);
        RuleFor(c => c.ClaimantRole).AtMost(200);
        RuleFor(c => c.ClaimantRole)
            .Must((c, role) => string.IsNullOrWhiteSpace(role) || !string.IsNullOrWhiteSpace(c.ClaimantName))
            .WithMessage("Name who holds this role, or leave both empty when the article itself says so.");
        RuleFor(c => c.StatedAt).AtMost(200);
        RuleFor(c => c.Kind).NotNull().WithMessage("Choose what kind of claim it is.");
        RuleFor(c => c.Wording).NotNull().WithMessage("Say whether the article quotes or paraphrases.");
    }
}

public sealed class EditClaimHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<EditClaim, Unit>
{
    public async Task<Unit> Handle(EditClaim command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        var text = article.Versions.Single(v => v.Id == review.ArticleVersionId).Body;
        var span = ChosenWords.Place(text, command.Start, end: null, command.Exact, command.Occurrence);
        review.Seen(command.Version).EditClaim(user.Actor, article, span, Worded(command), clock.GetLocalNow());
        return Unit.Value;
    }

    private static ClaimWording Worded(EditClaim command) =>
        new(
            Typed.Text(command.Statement),
            Typed.OrNull(command.ClaimantName) is { } name ? new(name, Typed.OrNull(command.ClaimantRole)) : null,
            command.StatedOn,
            Typed.OrNull(command.StatedAt),
            command.Kind!.Value,
            command.Wording!.Value
        );
}
