using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>Moves a claim's mark or its bounds, and leaves what it says alone.</summary>
[Requires(Permission.CheckClaims)]
public sealed class MoveMark : ICommand<MarkMoved>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public int? Start { get; set; }

    /// <summary>With the start: the selection. Empty when the words say how far the mark goes.</summary>
    public int? End { get; set; }

    public string? Exact { get; set; }

    public int? Occurrence { get; set; }

    /// <summary>Whether it goes back to where it was; then the confirmation says so.</summary>
    public bool Back { get; set; }
}

/// <summary>Where the mark stood before.</summary>
public sealed record MarkMoved(Guid ArticleId, int Version, int StartBefore, int EndBefore);

public sealed class MoveMarkShape : AbstractValidator<MoveMark>
{
    public MoveMarkShape() => RuleFor(c => c.Exact).AtMost(Anchoring.LongestClaim);
}

public sealed class MoveMarkHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<MoveMark, MarkMoved>
{
    public async Task<MarkMoved> Handle(MoveMark command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        var before = review.Claim.Span;
        var text = article.Versions.Single(v => v.Id == review.ArticleVersionId).Body;
        Domain.RuleViolation.ThrowIf(review.WhyNotChange(user.Actor));
        var span = ChosenWords.Place(text, command.Start, command.End, command.Exact, command.Occurrence);
        review.EditClaim(user.Actor, article, span, review.Claim.Worded, clock.GetLocalNow());
        return new(review.ArticleId, review.Version, before.Start, before.End);
    }
}
