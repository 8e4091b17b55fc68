using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Particulars;

/// <summary>Corrects headline, byline, outlet, address, day and language; the text and its version stay.</summary>
[Requires(Permission.ImportArticles)]
public sealed class CorrectParticulars : ICommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? Headline { get; set; }

    public string? Byline { get; set; }

    public string? Outlet { get; set; }

    public string? Address { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Language { get; set; }
}

public sealed class CorrectParticularsShape : AbstractValidator<CorrectParticulars>
{
    public CorrectParticularsShape()
    {
        RuleFor(c => c.Headline).Needed("Give the article a headline.", 300);
        RuleFor(c => c.Byline).AtMost(200);
        RuleFor(c => c.Outlet).AtMost(200);
        RuleFor(c => c.Address).WebAddress();
        RuleFor(c => c.Language).Must(Languages.Knows).WithMessage("Choose the language of the text.");
    }
}

public sealed class CorrectParticularsHandler(FactCheckDb db, CurrentUser user, TimeProvider clock)
    : IRequestHandler<CorrectParticulars, Unit>
{
    public async Task<Unit> Handle(CorrectParticulars command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, command.Version, ct);
        var about = new ArticleParticulars(
            Typed.Text(command.Headline),
            Typed.OrNull(command.Byline),
            Typed.OrNull(command.Outlet),
            Typed.OrNull(command.Address),
            command.PublishedOn,
            command.Language!
        );
        article.CorrectParticulars(user.Actor, about, clock.GetLocalNow());
        return Unit.Value;
    }
}
