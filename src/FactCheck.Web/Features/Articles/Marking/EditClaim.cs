using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>Rewords a claim or moves its mark.</summary>
[Requires(Permission.CheckClaims)]
public sealed class EditClaim : ICommand, IVersionedClaimCommand, IClaimFields
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Exact { get; set; }

    /// <summary>Which of several places with these words is meant.</summary>
    public int? Occurrence { get; set; }

    /// <summary>Where the words stood when the form was made; holds as long as they are unchanged.</summary>
    public int? Start { get; set; }

    public string? Statement { get; set; }

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
        RuleFor(c => c.Exact).AtMost(Anchoring.LongestClaim);
        this.ClaimShape();
    }
}

public sealed class EditClaimHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<EditClaim, Unit>
{
    public async Task<Unit> Handle(EditClaim command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        var text = article.Versions.Single(v => v.Id == review.ArticleVersionId).Body;
        var span = ChosenWords.Place(text, command.Start, end: null, command.Exact, command.Occurrence);
        review.EditClaim(user.Actor, article, span, command.Worded(), clock.GetLocalNow());
        return Unit.Value;
    }
}
