using FactCheck.Web.Access;
using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Ends this session for good, on this machine and wherever its cookie was copied to.</summary>
[Authorize]
public sealed class SignOutPage(Sessions sessions, CurrentUser user, AccessLog log) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var cookie = await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        await sessions.End(cookie.Properties, ct);
        log.Note(AccessKind.SignedOut, user.Actor.Id);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect(Session.SignIn);
    }
}
