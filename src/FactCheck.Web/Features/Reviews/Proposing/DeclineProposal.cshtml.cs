using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Proposing;

public sealed class DeclineProposalPage(IMediator mediator) : ClaimFormPage<DeclineProposal>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Declined with your reason.");
}
