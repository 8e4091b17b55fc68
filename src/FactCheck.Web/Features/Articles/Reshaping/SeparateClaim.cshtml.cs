using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Reshaping;

public sealed class SeparateClaimPage(IMediator mediator) : ClaimFormPage<SeparateClaim>(mediator)
{
    public Task<IActionResult> OnPostAsync() =>
        Do(
            Command,
            alone => new Next(
                alone.InProof ? Routes.ArticleAtClaim(alone.ArticleId, Id) : Routes.Claim(Id),
                Command.KeeperVersion is null ? "The claim stands by itself again." : "The claims were separated again."
            )
        );
}
