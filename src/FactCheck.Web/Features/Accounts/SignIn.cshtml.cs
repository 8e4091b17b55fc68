using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Sign-in, also shown in the place of a page whose form came after the session had ended.</summary>
[AllowAnonymous]
public sealed class SignInPage(
    Credentials credentials,
    SignInManager<User> signIn,
    Sessions sessions,
    IHostEnvironment environment,
    Phrasebook phrasebook
) : SignInFormPage(credentials, signIn, sessions, environment, phrasebook)
{
    public IActionResult OnGet(string? email)
    {
        if (User.Identity?.IsAuthenticated == true)
            return LocalRedirect(Local());
        Kept = HttpContext.Items[ExpiredSession.Item] as string;
        if (Demo.Any(a => string.Equals(a.Email, email, StringComparison.Ordinal)))
            Command.Email = email;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await SignIn(ct) ? LocalRedirect(Local()) : Page();
}
