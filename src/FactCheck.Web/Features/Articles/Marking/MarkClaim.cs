using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>Marks a claim on an article: by a selection (start and end), or by its exact words and which occurrence of them.</summary>
[Requires(Permission.CheckClaims)]
public sealed class MarkClaim : ICommand<Guid>
{
    public Guid ArticleId { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public string? Exact { get; set; }

    public int? Occurrence { get; set; }

    public string? Statement { get; set; }

    /// <summary>Empty for the article itself.</summary>
    public string? ClaimantName { get; set; }

    public string? ClaimantRole { get; set; }

    public DateOnly? StatedOn { get; set; }

    public string? StatedAt { get; set; }

    public ClaimKind Kind { get; set; } = ClaimKind.Other;

    public Wording Wording { get; set; } = Wording.Paraphrased;
}

public sealed class MarkClaimShape : AbstractValidator<MarkClaim>
{
    public MarkClaimShape()
    {
        RuleFor(c => c.Exact).AtMost(5000);
        RuleFor(c => c.Statement).Needed("Say in a sentence of its own what is claimed.", 500);
        RuleFor(c => c.ClaimantName).AtMost(200);
        RuleFor(c => c.ClaimantRole).AtMost(200);
        RuleFor(c => c.ClaimantName)
            .NotEmpty()
            .When(c => !string.IsNullOrWhiteSpace(c.ClaimantRole))
            .WithMessage("Name whose role this is, or leave both empty.");
        RuleFor(c => c.StatedAt).AtMost(200);
    }
}

public sealed class MarkClaimHandler(FactCheckDb db, CurrentUser user, TextsOfVersions texts, TimeProvider clock)
    : IRequestHandler<MarkClaim, Guid>
{
    public async Task<Guid> Handle(MarkClaim command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
        var claimant = Typed.OrNull(command.ClaimantName) is { } name ? new Claimant(name, Typed.OrNull(command.ClaimantRole)) : null;
        var wording = new ClaimWording(
            Typed.Text(command.Statement),
            claimant,
            command.StatedOn,
            Typed.OrNull(command.StatedAt),
            command.Kind,
            command.Wording
        );
        var span = ChosenWords.Place(
            texts.Of(article.Current.Id, article.Current.Body),
            command.Start,
            command.End,
            command.Exact,
            command.Occurrence
        );
        var review = Review.Mark(user.Actor, article, span, wording, clock.GetLocalNow());
        db.Reviews.Add(review);
        return review.Id;
    }
}
