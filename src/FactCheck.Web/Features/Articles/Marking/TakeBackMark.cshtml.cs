using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Marking;

public sealed class TakeBackMarkPage(IMediator mediator) : ClaimFormPage<TakeBackMark>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, taken => new Next(
        Routes.Article(taken.ArticleId), "The mark was taken back.", MarkAgain(taken)));

    private static Undo MarkAgain(MarkTaken taken) => Undo.By($"{Routes.Article(taken.ArticleId)}/claims",
        ("Start", taken.Start), ("End", taken.End), ("Statement", taken.Wording.Statement),
        ("ClaimantName", taken.Wording.Claimant?.Name), ("ClaimantRole", taken.Wording.Claimant?.Role),
        ("StatedOn", taken.Wording.StatedOn), ("StatedAt", taken.Wording.StatedAt), ("Kind", taken.Wording.Kind), ("Wording", taken.Wording.Wording));
}
