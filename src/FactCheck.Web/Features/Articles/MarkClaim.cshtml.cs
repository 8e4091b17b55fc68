using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles;

public sealed class MarkClaimPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    public override bool IsForm => true;

    public Task<IActionResult> OnGetAsync() => WhyNotMark is { } why ? throw new Commands.Forbidden(why) : Page(Show());

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(Command, claim => new Next(
            Routes.ArticleAtClaim(Id, claim), "Claim marked.", Undo.By(Routes.ClaimTo(claim, "take-back"), ("Version", 1))));
    }
}
