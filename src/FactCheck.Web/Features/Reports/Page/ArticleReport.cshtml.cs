using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Page;

public sealed class ArticleReportPage(IMediator mediator) : PageModel
{
    public ArticleReportView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id) => View = await mediator.Send(new GetArticleReport(id, Request.SiteAddress()));
}
