using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles.Exchanging;

public sealed class AnnotationsCsvPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        File(ClaimsCsv.Write(await mediator.Send(new GetAnnotations(id))), ClaimsCsv.MediaType, $"claims-{id}.csv");
}
