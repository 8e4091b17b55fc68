using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Working;

public sealed class ReopenClaimPage(IMediator mediator) : ClaimFormPage<ReopenClaim>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Proposed. An editor who is not you has to approve it.");
}
