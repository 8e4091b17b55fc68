using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Reshaping;

public sealed class TakeBackMarkPage(IMediator mediator) : ClaimFormPage<TakeBackMark>(mediator)
{
    private const int LongestKept = 500;

    public Task<IActionResult> OnPostAsync() =>
        Do(Command, taken => new Next(Routes.Article(taken.ArticleId), "The mark was taken back.", MarkAgain(taken)));

    // With its words: the text may be revised before the undo, and other words may stand there then. A long mark has more than a cookie
    // holds.
    private static Undo? MarkAgain(MarkTaken taken) =>
        taken.Exact.Length > LongestKept
            ? null
            : Undo.By(
                Routes.MarkClaim(taken.ArticleId),
                ("Start", taken.Start),
                ("End", taken.End),
                ("Exact", taken.Exact),
                ("Statement", taken.Wording.Statement),
                ("ClaimantName", taken.Wording.Claimant?.Name),
                ("ClaimantRole", taken.Wording.Claimant?.Role),
                ("StatedOn", taken.Wording.StatedOn),
                ("StatedAt", taken.Wording.StatedAt),
                ("Kind", taken.Wording.Kind),
                ("Wording", taken.Wording.Wording)
            );
}
