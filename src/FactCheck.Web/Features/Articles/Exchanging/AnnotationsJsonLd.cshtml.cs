using FactCheck.Web.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles.Exchanging;

public sealed class AnnotationsJsonLdPage(IMediator mediator, Phrasebook phrasebook) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        File(
            WebAnnotations.Write(await mediator.Send(new GetAnnotations(id)), phrasebook),
            WebAnnotations.MediaType,
            $"claims-{id}.jsonld"
        );
}
