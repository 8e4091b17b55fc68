using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Caching;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>Marks a claim on an article: by a selection (start and end), or by its exact words and which occurrence of them.</summary>
[Requires(Permission.CheckClaims)]
public sealed class MarkClaim : ICommand<Guid>, IClaimFields
{
    public Guid ArticleId { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public string? Exact { get; set; }

    public int? Occurrence { get; set; }

    public string? Statement { get; set; }

    public string? ClaimantName { get; set; }

    public string? ClaimantRole { get; set; }

    public DateOnly? StatedOn { get; set; }

    public string? StatedAt { get; set; }

    public ClaimKind Kind { get; set; } = ClaimKind.Other;

    public Wording Wording { get; set; } = Wording.Paraphrased;

    // A new claim begins with a choice of both, so its form never comes without one.
    ClaimKind? IClaimFields.Kind => Kind;

    Wording? IClaimFields.Wording => Wording;
}

public sealed class MarkClaimShape : AbstractValidator<MarkClaim>
{
    public MarkClaimShape()
    {
        RuleFor(c => c.Exact).AtMost(Anchoring.LongestClaim);
        this.ClaimShape();
    }
}

public sealed class MarkClaimHandler(FactCheckDb db, CurrentUser user, KeptByVersion<ArticleText> texts, TimeProvider clock)
    : IRequestHandler<MarkClaim, Guid>
{
    public async Task<Guid> Handle(MarkClaim command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
        var span = ChosenWords.Place(Searched(article.Current), command.Start, command.End, command.Exact, command.Occurrence);
        var review = Review.Mark(user.Actor, article, span, command.Worded(), clock.GetLocalNow());
        await db.Reviews.Mark(review, ct);
        return review.Id;
    }

    // The text of a version never changes, so that it is folded once for the marks that follow each other.
    private ArticleText Searched(ArticleVersion version) =>
        texts.Get(version.Id, KeptByVersion<ArticleText>.Only, () => version.Body, body => body.Value.Length);
}
