using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Proposing;

public sealed class ApproveProposalPage(IMediator mediator) : ClaimFormPage<ApproveProposal>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Approved.");
}
