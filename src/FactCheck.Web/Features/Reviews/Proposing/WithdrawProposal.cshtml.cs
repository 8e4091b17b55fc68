using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Proposing;

public sealed class WithdrawProposalPage(IMediator mediator) : ClaimFormPage<WithdrawProposal>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "The proposal was taken back.");
}
