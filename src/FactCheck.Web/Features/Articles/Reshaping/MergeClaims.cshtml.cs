using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles.Reshaping;

public sealed class MergeClaimsPage(IMediator mediator) : ClaimFormPage<MergeClaims>(mediator)
{
    /// <summary>The claim to begin with; the nearest when nobody said.</summary>
    [BindProperty(Name = "with", SupportsGet = true)]
    public Guid? Wanted { get; set; }

    public IReadOnlyList<MergeCandidate> Others { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices =>
        Others.Select(o => new SelectListItem($"Claim {o.Number}{(o.Overlaps ? ", overlapping" : null)}: {o.Statement}", o.Id.ToString()));

    public Task<IActionResult> OnPostAsync() =>
        Do(
            Command,
            proposed => new Next(
                Routes.ArticleAtClaim(proposed.ArticleId, Id),
                "The merge is proposed. An editor who is not you has to approve it; until then this claim stays as it is.",
                Undo.By(Routes.ClaimTo(proposed.OtherId, "withdraw-proposal"), ("Version", proposed.OtherVersion))
            )
        );

    protected override void Fill()
    {
        var other = Others.FirstOrDefault(o => o.Id == Wanted) ?? Others.FirstOrDefault();
        var both = $"{Claim.Wording.Statement} {other?.Statement}".TrimEnd();
        (Command.With, Command.Statement) = (other?.Id, both.Length <= Domain.Claims.Claim.MaxStatement ? both : Claim.Wording.Statement);
        Command.Reason = "Both are one claim.";
    }

    protected override async Task Show()
    {
        await base.Show();
        Others = await Mediator.Send(new ListMergeCandidates(Id));
    }
}
