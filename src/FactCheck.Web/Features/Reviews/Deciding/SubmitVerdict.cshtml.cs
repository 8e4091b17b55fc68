using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Deciding;

public sealed class SubmitVerdictPage(IMediator mediator) : ClaimFormPage<SubmitVerdict>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Submitted for approval.");
}
