using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Working;

public sealed class StartReviewPage(IMediator mediator) : ClaimFormPage<StartReview>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Started. The claim is yours.");
}
