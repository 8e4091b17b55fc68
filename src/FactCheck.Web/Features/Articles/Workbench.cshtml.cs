using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles;

public sealed class WorkbenchPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    /// <summary>The header by which the script asks for a part of the page alone.</summary>
    public const string PartHeader = "X-Part";

    public async Task<IActionResult> OnGetAsync(Guid? claim)
    {
        // One address, two answers: what keeps answers must tell them apart.
        Response.Headers.Append("Vary", PartHeader);
        await ShowAt(claim);
        return string.Equals(Request.Headers[PartHeader], "hand", StringComparison.Ordinal) ? Partial("_HandClaim", this) : Page();
    }
}
