using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Revising;

public sealed class SettleAnchorPage(IMediator mediator) : ClaimFormPage<SettleAnchor>(mediator)
{
    public AnchorView Anchor { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() =>
        Do(async () =>
        {
            var settled = await Mediator.Send(Command);
            return new Next(
                To(settled),
                settled.Detached
                    ? "Proposed to detach it. An editor who is not you has to approve that."
                    : "The claim stands on these words now."
            );
        });

    protected override async Task Show()
    {
        await base.Show();
        Anchor = await Mediator.Send(new GetAnchor(Id));
    }

    protected override void Fill() => (Command.Exact, Command.Start) = (Anchor.New?.Exact, Anchor.Start);

    private static string To(Settled settled) =>
        settled switch
        {
            { Next: { } next } => Routes.ClaimTo(next, "anchor"),
            { Detached: true } => Routes.Article(settled.ArticleId),
            _ => Routes.ArticleAtClaim(settled.ArticleId, settled.ClaimId),
        };
}
