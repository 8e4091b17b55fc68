using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Reshaping;

public sealed class SplitClaimPage(IMediator mediator) : ClaimFormPage<SplitClaim>(mediator)
{
    /// <summary>Where the second part is to begin; the middle when nobody said.</summary>
    [BindProperty(Name = "at", SupportsGet = true)]
    public int? Wanted { get; set; }

    public IReadOnlyList<SplitPlace> Places { get; private set; } = [];

    /// <summary>The words of the two parts; null when the claim cannot be split there.</summary>
    public (string First, string Second)? Parts { get; private set; }

    public Task<IActionResult> OnPostAsync() =>
        Do(
            Command,
            parted => new Next(
                Routes.ArticleAtClaim(parted.ArticleId, Id),
                "The claim was split in two.",
                Undo.By(
                    Routes.ClaimTo(Id, "merge"),
                    ("Version", parted.Version),
                    ("With", parted.OtherId),
                    ("Statement", parted.StatementBefore),
                    ("Reason", "The split was undone.")
                )
            )
        );

    protected override void Fill() => (Command.First, Command.Second) = Parts is { } parts ? (parts.First, parts.Second) : (null, null);

    protected override async Task Show()
    {
        await base.Show();
        var exact = Claim.Excerpt.Exact;
        Places = SplitPlace.In(exact, Claim.Start);
        Command.At ??= Wanted ?? SplitPlace.Likely(Places, exact, Claim.Start)?.At;
        if (Command.At - Claim.Start is > 0 and var at && at < exact.Length)
            Parts = (exact[..at].Trim(), exact[at..].Trim());
    }
}
