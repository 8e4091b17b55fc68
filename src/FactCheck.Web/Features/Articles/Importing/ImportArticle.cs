using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Brings a text in, pasted or from a file.</summary>
[Requires(Permission.ImportArticles)]
public sealed class ImportArticle : ICommand<Guid>
{
    public string? Text { get; set; }

    public TextFormat Format { get; set; }

    /// <summary>Lines of the text that are no part of the article.</summary>
    public List<string> LeaveOut { get; set; } = [];

    /// <summary>Whether such lines were proposed, so that those not named were kept on purpose.</summary>
    public bool Proposed { get; set; }

    public string? Headline { get; set; }

    public string? Byline { get; set; }

    /// <summary>The account that the byline belongs to.</summary>
    public Guid? Author { get; set; }

    public string? Outlet { get; set; }

    public string? Address { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Language { get; set; } = "en";

    /// <summary>The name of the file that the text was read from.</summary>
    public string? ReadFrom { get; set; }

    public Obtained How => string.IsNullOrEmpty(ReadFrom) ? Obtained.Pasted : Obtained.Uploaded;

    /// <summary>The text as it is stored.</summary>
    /// <exception cref="RuleViolation">It cannot be used.</exception>
    public StructuredText Body() => Format.Read(LeftOut.Without(Text, LeaveOut));
}

public sealed class ImportArticleShape : AbstractValidator<ImportArticle>
{
    public ImportArticleShape()
    {
        RuleFor(c => c.Text).Custom(BeUsable);
        RuleFor(c => c.Format).IsInEnum().WithMessage("Choose how the text is to be read.");
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
            _ = context.InstanceToValidate.Body();
        }
        catch (RuleViolation e)
        {
            context.Refuse(e.Refusal);
        }
    }
}

public sealed class ImportArticleHandler(FactCheckDb db, CurrentUser user, People people, TimeProvider clock)
    : IRequestHandler<ImportArticle, Guid>
{
    public async Task<Guid> Handle(ImportArticle command, CancellationToken ct)
    {
        var about = new ArticleParticulars(
            Typed.Text(command.Headline),
            Typed.OrNull(command.Byline),
            Typed.OrNull(command.Outlet),
            Typed.OrNull(command.Address),
            command.PublishedOn,
            command.Language!
        );
        var article = Article.Import(user.Actor, about, command.Body(), command.How, clock.GetLocalNow());
        if (command.Author is { } author)
            article.LinkAuthor(user.Actor, await people.Find(author, ct));
        db.Articles.Add(article);
        return article.Id;
    }
}
