using FactCheck.Domain.People;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles;

public sealed class ArticlesPage(IMediator mediator, CurrentUser user) : PageModel
{
    public IReadOnlyList<ArticleLine> Articles { get; private set; } = [];

    public bool MayImport => user.Actor.May(Permission.ImportArticles);

    public async Task OnGetAsync() => Articles = await mediator.Send(new ListArticles());
}
