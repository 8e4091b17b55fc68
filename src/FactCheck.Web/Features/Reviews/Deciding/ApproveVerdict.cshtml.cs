using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Deciding;

public sealed class ApproveVerdictPage(IMediator mediator) : ClaimFormPage<ApproveVerdict>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Approved.");
}
