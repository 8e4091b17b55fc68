using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Marking;

public sealed class EditClaimPage(IMediator mediator) : ClaimFormPage<EditClaim>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "The claim was saved.");

    protected override void Fill()
    {
        var worded = Claim.Wording;
        (Command.Exact, Command.Start) = (Claim.Excerpt.Exact, Claim.Start);
        (Command.Statement, Command.ClaimantName, Command.ClaimantRole) = (worded.Statement, worded.Claimant?.Name, worded.Claimant?.Role);
        (Command.StatedOn, Command.StatedAt, Command.Kind, Command.Wording) = (
            worded.StatedOn,
            worded.StatedAt,
            worded.Kind,
            worded.Wording
        );
    }
}
