using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Deciding;

public sealed class WithdrawSubmissionPage(IMediator mediator) : ClaimFormPage<WithdrawSubmission>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "The submission was taken back.");
}
