using System.Globalization;
using FactCheck.Web.Caching;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Marking;

public sealed class MarkClaimPage(
    IMediator mediator,
    CurrentUser user,
    KeptByVersion<WorkbenchView> kept,
    DrawnBenches drawn,
    RememberedSpeakers speakers
) : MarkPage(mediator, user)
{
    /// <summary>The header in which the script says which state of the bench it shows: <see cref="WorkbenchView.Version"/>.</summary>
    public const string SeenHeader = "X-Seen";

    private (WorkbenchView View, DrawnBench Drawn)? _before;
    private Guid _marked;

    public override bool IsForm => !IsPart;

    /// <summary>What a page that stays has to change.</summary>
    public BenchChange Change { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int? start, int? end)
    {
        if (WhyNotMark is { } why)
            throw new Commands.Forbidden(why);
        await Show();
        if (ClaimFromWords.Said(View.Sheet, speakers, start, end) is not { } said)
            return IsPart ? new NoContentResult() : Page();
        (Command, ReadFrom) = (ClaimFromWords.Form(View.Sheet, said), said.ReadFrom);
        return IsPart ? Partial("~/Features/Articles/Marking/_Said.cshtml", this) : Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        if (
            IsPart
            && long.TryParse(Request.Headers[SeenHeader], CultureInfo.InvariantCulture, out var seen)
            && kept.Find(Id, seen) is { } shown
        )
            _before = (shown, drawn.Draw(shown));
        return Do(
            Command,
            claim => new Next(
                Routes.ArticleAtClaim(Id, _marked = claim),
                "Claim marked.",
                Undo.By(Routes.ClaimTo(claim, "take-back"), ("Version", 1), ("Reason", "Marked by mistake."))
            )
        );
    }

    // A page that cannot be told what changed is loaded again: the script then sends the form as a browser does.
    protected override async Task<IActionResult> GoOn(Next next)
    {
        if (_before is not { } before)
            return await base.GoOn(next);
        await ShowAt(_marked);
        if (BenchChange.Between(before, (View, drawn.Draw(View))) is not { } change)
            return await base.GoOn(next);
        (Change, Command) = (change, new());
        ModelState.Clear();
        return Partial("~/Features/Articles/Marking/_Marked.cshtml", this);
    }

    protected override IActionResult ShownAgain() =>
        IsPart ? Partial("~/Features/Articles/Marking/_MarkRefused.cshtml", this) : base.ShownAgain();
}
