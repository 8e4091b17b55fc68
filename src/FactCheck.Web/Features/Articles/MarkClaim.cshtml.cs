using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles;

public sealed class MarkClaimPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    public override bool IsForm => true;

    public async Task<IActionResult> OnGetAsync(int? start, int? end)
    {
        if (WhyNotMark is { } why) throw new Commands.Forbidden(why);
        await Show();
        Command = Prefilled.By(View.Sheet, start, end);
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(Command, claim => new Next(
            Routes.ArticleAtClaim(Id, claim), "Claim marked.", Undo.By(Routes.ClaimTo(claim, "take-back"), ("Version", 1))));
    }
}
