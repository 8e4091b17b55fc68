using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Claims.Evidencing;

public sealed class WaiveEvidencePage(IMediator mediator) : ClaimFormPage<WaiveEvidence>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "The waiver was saved.");

    protected override void Fill() => Command.Reason = Claim.Waiver;
}
