using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Revising;

public sealed class CompareRevisionPage(IMediator mediator) : RevisionPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await TakeFile();
        await Show();
        if (ModelState.IsValid)
            await Compare();
        else
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
