using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles;

public sealed class ArticleHistoryPage(IMediator mediator) : PageModel
{
    public ArticleHistoryView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, long? before) => View = await mediator.Send(new GetArticleHistory(id, before));
}
