using System.Text;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Sources.Exchanging;

public sealed class ExportSourcesPage(IMediator mediator) : SourceFilterPage
{
    public async Task<IActionResult> OnGetAsync(ReferenceFormat format)
    {
        if (ModelState[nameof(format)]?.Errors.Count > 0 || !Enum.IsDefined(format))
            return NotFound();
        var text = await mediator.Send(new ExportSources(Question, format), HttpContext.RequestAborted);
        return File(Encoding.UTF8.GetBytes(text), ReferenceFile.MediaType(format), $"sources.{ReferenceFile.Ending(format)}");
    }
}
