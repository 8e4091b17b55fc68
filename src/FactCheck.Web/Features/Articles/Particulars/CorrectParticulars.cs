using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

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
        RuleFor(c => c.Headline).Needed(Asked.GiveTheHeadline, 300);
        RuleFor(c => c.Byline).AtMost(200);
        RuleFor(c => c.Outlet).AtMost(200);
        RuleFor(c => c.Address).WebAddress();
        RuleFor(c => c.Language).Must(Languages.Knows).Asks(Asked.ChooseTheLanguage);
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
        var language = article.Language;
        article.CorrectParticulars(user.Actor, about, clock.GetLocalNow());
        if (!string.Equals(language, article.Language, StringComparison.Ordinal))
            await RecutSentences(article, ct);
        return Unit.Value;
    }

    // The language tells where sentences begin and end: what is stored of the current text by its sentences follows.
    private async Task RecutSentences(Article article, CancellationToken ct)
    {
        foreach (var review in await db.Reviews.Whole().Where(r => r.ArticleVersionId == article.Current.Id).ToListAsync(ct))
            review.RecutSentence(article);
    }
}
