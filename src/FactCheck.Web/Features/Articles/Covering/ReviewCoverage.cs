using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Confirms that the whole text was read, and says what was left unchecked and why.</summary>
[Requires(Permission.ImportArticles)]
public sealed class ReviewCoverage : ICommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? Note { get; set; }
}

public sealed class ReviewCoverageShape : AbstractValidator<ReviewCoverage>
{
    public const int MaxNote = 2000;

    public ReviewCoverageShape() => RuleFor(c => c.Note).AtMost(MaxNote);
}

public sealed class ReviewCoverageHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ReviewCoverage, Unit>
{
    public async Task<Unit> Handle(ReviewCoverage command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, command.Version, ct);
        article.ReviewCoverage(user.Actor, Typed.Text(command.Note), clock.GetLocalNow());
        return Unit.Value;
    }
}
