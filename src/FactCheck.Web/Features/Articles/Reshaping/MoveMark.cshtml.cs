using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Reshaping;

public sealed class MoveMarkPage(IMediator mediator) : ClaimFormPage<MoveMark>(mediator)
{
    public Task<IActionResult> OnPostAsync() =>
        Do(
            Command,
            moved => new Next(
                Routes.ArticleAtClaim(moved.ArticleId, Id),
                Command.Back ? "The mark is back where it was." : "The mark was moved.",
                Undo.By(
                    Routes.ClaimTo(Id, "move"),
                    ("Version", moved.Version),
                    ("Start", moved.StartBefore),
                    ("End", moved.EndBefore),
                    ("Back", Command.Back ? null : true)
                )
            )
        );

    // A selection that was refused comes without words; the form then begins with those that are marked.
    protected override async Task Show()
    {
        await base.Show();
        if (string.IsNullOrWhiteSpace(Command.Exact))
            (Command.Exact, Command.Start) = (Claim.Excerpt.Exact, Claim.Start);
    }
}
