using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Claims.Evidencing;

public sealed class ChangeEvidencePage(IMediator mediator) : ClaimFormPage<ChangeEvidence>(mediator)
{
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    public EvidenceView Evidence { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Do(Command, "The evidence was saved.");

    protected override void FromAddress() => Command.Number = Number;

    protected override async Task Show()
    {
        await base.Show();
        Evidence = Claim.Evidence.FirstOrDefault(e => e.Number == Number) ?? throw new NotFound();
    }

    protected override void Fill() =>
        (Command.Stance, Command.Passage, Command.Place, Command.Note) = (
            Evidence.Details.Stance,
            Evidence.Details.Passage,
            Evidence.Details.Place,
            Evidence.Details.Note
        );
}
