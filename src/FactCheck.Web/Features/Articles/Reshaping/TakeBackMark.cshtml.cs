using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Reshaping;

public sealed class TakeBackMarkPage(IMediator mediator) : ClaimFormPage<TakeBackMark>(mediator)
{
    public Task<IActionResult> OnPostAsync() =>
        Do(
            Command,
            taken => new Next(
                Routes.ArticleAtClaim(taken.ArticleId, Id),
                "The mark is to be taken back. An editor who is not you has to approve it.",
                Undo.By(Routes.ClaimTo(Id, "withdraw-proposal"), ("Version", taken.Version))
            )
        );

    protected override void Fill() => Command.Reason = TakeBackMarkShape.Usual;
}
