using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Claims.Evidencing;

public sealed class RemoveEvidencePage(IMediator mediator) : ClaimFormPage<RemoveEvidence>(mediator)
{
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    public EvidenceView Evidence { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Do(Command, "The evidence was removed.");

    protected override void FromAddress() => Command.Number = Number;

    protected override async Task Show()
    {
        await base.Show();
        Evidence = Claim.Evidence.FirstOrDefault(e => e.Number == Number) ?? throw new NotFound();
    }
}
