using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>What a person decides about a claim whose words were changed.</summary>
public enum AnchorDecision
{
    /// <summary>It stands on the proposed words.</summary>
    Keep,

    /// <summary>It stands on other words of the new text.</summary>
    Adjust,

    /// <summary>It is no longer in the article.</summary>
    Detach,
}

/// <summary>Settles where a claim stands in a revised text.</summary>
[Requires(Permission.CheckClaims)]
public sealed class SettleAnchor : ICommand<Settled>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public AnchorDecision? Decision { get; set; }

    public string? Exact { get; set; }

    public int? Occurrence { get; set; }

    /// <summary>Where the words were proposed; holds as long as they are unchanged.</summary>
    public int? Start { get; set; }

    public string? Reason { get; set; }
}

/// <param name="Next">Another claim of the article that waits for a decision.</param>
public sealed record Settled(Guid ArticleId, Guid ClaimId, bool Detached, Guid? Next);

public sealed class SettleAnchorShape : AbstractValidator<SettleAnchor>
{
    public SettleAnchorShape()
    {
        RuleFor(c => c.Decision).NotNull().Asks(Asked.ChooseWhatBecomesOfIt);
        RuleFor(c => c.Exact).Needed(Asked.GiveTheWordsNow, Anchoring.LongestClaim).When(c => c.Decision == AnchorDecision.Adjust);
        RuleFor(c => c.Reason).Needed(Asked.SayWhyDetached, 1000).When(c => c.Decision == AnchorDecision.Detach);
    }
}

public sealed class SettleAnchorHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<SettleAnchor, Settled>
{
    public async Task<Settled> Handle(SettleAnchor command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        switch (command.Decision)
        {
            case AnchorDecision.Keep:
                review.KeepProposed(user.Actor, article);
                break;
            case AnchorDecision.Adjust:
                var words = ChosenWords.Place(article.Current.Body, command.Start, end: null, command.Exact, command.Occurrence);
                review.Place(user.Actor, article, words);
                break;
            default:
                review.ProposeToDetach(user.Actor, Typed.OrNull(command.Reason), clock.GetLocalNow());
                break;
        }
        return new(article.Id, review.Id, command.Decision == AnchorDecision.Detach, await Next(review, ct));
    }

    private Task<Guid?> Next(Review settled, CancellationToken ct) =>
        db
            .Reviews.Living()
            .Where(r => r.ArticleId == settled.ArticleId && r.Id != settled.Id && r.Anchor != Anchor.Held && r.Proposal == null)
            .OrderBy(r => r.Claim.Start)
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(ct);
}
