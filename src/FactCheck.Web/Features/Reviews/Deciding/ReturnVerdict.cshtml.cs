using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Deciding;

public sealed class ReturnVerdictPage(IMediator mediator) : ClaimFormPage<ReturnVerdict>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Returned with your reason.");
}
