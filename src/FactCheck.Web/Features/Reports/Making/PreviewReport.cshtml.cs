using FactCheck.Domain;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Typesetting;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Making;

public sealed class PreviewReportPage(IMediator mediator) : PageModel
{
    public Guid ArticleId { get; private set; }

    /// <summary>Why there is no preview.</summary>
    public Refusal? Why { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        try
        {
            return File(await mediator.Send(new PreviewReport(id, Request.SiteAddress())), "application/pdf", "preview.pdf");
        }
        catch (TypesettingException e)
        {
            (ArticleId, Why) = (id, e.Refusal);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
