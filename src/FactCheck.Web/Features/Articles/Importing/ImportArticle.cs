using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FactCheck.Web.Features.Articles;

/// <summary>Brings a text in, pasted or from a file.</summary>
[Requires(Permission.ImportArticles)]
public sealed class ImportArticle : ICommand<Guid>
{
    public string? Text { get; set; }

    public string? Headline { get; set; }

    public string? Byline { get; set; }

    public string? Outlet { get; set; }

    public string? Address { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Language { get; set; } = "en";

    /// <summary>Set by the page: a file says so itself.</summary>
    [BindNever]
    public Obtained How { get; set; }
}

public sealed class ImportArticleShape : AbstractValidator<ImportArticle>
{
    public ImportArticleShape()
    {
        RuleFor(c => c.Text).Custom(BeUsable);
        RuleFor(c => c.Headline).Needed("Give the article a headline.", 300);
        RuleFor(c => c.Byline).AtMost(200);
        RuleFor(c => c.Outlet).AtMost(200);
        RuleFor(c => c.Address).WebAddress();
        RuleFor(c => c.Language).Must(Languages.Knows).WithMessage("Choose the language of the text.");
    }

    // The domain decides; asking it here shows its sentence together with those of the other fields.
    private static void BeUsable(string? text, ValidationContext<ImportArticle> context)
    {
        try
        {
            _ = ArticleText.Normalise(text ?? "");
        }
        catch (RuleViolation e)
        {
            context.AddFailure(e.Refusal.Sentence);
        }
    }
}

public sealed class ImportArticleHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ImportArticle, Guid>
{
    public Task<Guid> Handle(ImportArticle command, CancellationToken ct)
    {
        var about = new ArticleParticulars(Typed.Text(command.Headline), Typed.OrNull(command.Byline), Typed.OrNull(command.Outlet),
            Typed.OrNull(command.Address), command.PublishedOn, command.Language!);
        var article = Article.Import(user.Actor, about, StructuredText.Plain(command.Text!), command.How, clock.GetLocalNow());
        db.Articles.Add(article);
        return Task.FromResult(article.Id);
    }
}
