using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Writing;

public sealed class WriteVerdictPage(IMediator mediator) : ClaimFormPage<WriteVerdict>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "The revision was saved.");

    protected override void Fill() => Command = VerdictForm.Begin(Claim);
}
