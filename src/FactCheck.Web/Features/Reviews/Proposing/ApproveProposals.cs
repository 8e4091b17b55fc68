using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Proposing;

/// <summary>Approves many proposals at once: all that can be, and says of the others why not.</summary>
[Requires(Permission.ApproveVerdicts)]
public sealed class ApproveProposals : ICommand<ApprovedTogether>
{
    /// <summary>The claims, each with the version that was shown: <c>id:version</c>.</summary>
    public IReadOnlyList<string>? Chosen { get; set; }
}

public sealed record ApprovedTogether(int Approved, IReadOnlyList<LeftWaiting> Left);

/// <summary>A claim of which the proposal was not approved, and why.</summary>
public sealed record LeftWaiting(string Statement, string Why);

public sealed class ApproveProposalsShape : AbstractValidator<ApproveProposals>
{
    public ApproveProposalsShape() =>
        RuleFor(c => c.Chosen)
            .Must(chosen => chosen is { Count: > 0 and <= ListProposals.PageSize } && chosen.All(c => SeenClaim.Read(c) is not null))
            .Asks(Asked.SelectAProposal);
}

public sealed class ApproveProposalsHandler(FactCheckDb db, CurrentUser user, TimeProvider clock, Phrasebook phrasebook)
    : IRequestHandler<ApproveProposals, ApprovedTogether>
{
    public async Task<ApprovedTogether> Handle(ApproveProposals command, CancellationToken ct)
    {
        var (approved, left) = (0, new List<LeftWaiting>());
        foreach (var seen in command.Chosen!.Select(c => SeenClaim.Read(c)!).DistinctBy(c => c.Id))
        {
            var review = await db.Reviews.Load(seen.Id, ct);
            if (await Approve(review, seen, ct) is { } refusal)
                left.Add(new(review.Claim.Statement, phrasebook.Say(refusal)));
            else
                approved++;
        }
        return new(approved, left);
    }

    private async Task<Refusal?> Approve(Review review, SeenClaim seen, CancellationToken ct)
    {
        var keeper = await db.Reviews.Keeper(review, ct);
        var refusal =
            review.WhyNotApproveProposal(user.Actor, keeper) ?? (review.Version == seen.Version ? null : Refusals.SeenSomethingElse);
        if (refusal is null)
            review.ApproveProposal(user.Actor, await Article(review, ct), clock.GetLocalNow(), keeper);
        return refusal;
    }

    private async Task<Article> Article(Review review, CancellationToken ct) =>
        db.Articles.Local.FirstOrDefault(a => a.Id == review.ArticleId) ?? await db.Articles.Load(review.ArticleId, ct);
}
