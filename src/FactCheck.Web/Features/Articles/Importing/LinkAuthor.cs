using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Says which account the byline of an article belongs to, or that it is nobody's here.</summary>
[Requires(Permission.ImportArticles)]
public sealed class LinkAuthor : ICommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public Guid? Author { get; set; }
}

public sealed class LinkAuthorHandler(FactCheckDb db, CurrentUser user, People people) : IRequestHandler<LinkAuthor, Unit>
{
    public async Task<Unit> Handle(LinkAuthor command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, command.Version, ct);
        article.LinkAuthor(user.Actor, command.Author is { } author ? await people.Find(author, ct) : null);
        foreach (var review in await db.Reviews.Whole().Where(r => r.ArticleId == article.Id).ToListAsync(ct))
            review.CreditAuthors(article);
        return Unit.Value;
    }
}
