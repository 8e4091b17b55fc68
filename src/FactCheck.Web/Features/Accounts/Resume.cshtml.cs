using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Signs in and shows what was typed before the session ended, with one button that sends it to where it was going.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, RequestFormLimits(ValueLengthLimit = LargestSealed)]
public sealed class ResumePage(
    Credentials credentials,
    SignInManager<User> signIn,
    Sessions sessions,
    IHostEnvironment environment,
    Phrasebook phrasebook,
    ParkedForms forms,
    IAntiforgery antiforgery,
    CurrentUser user
) : SignInFormPage(credentials, signIn, sessions, environment, phrasebook)
{
    private const int LargestSealed = 20 * 1024 * 1024;

    /// <summary>What was kept; null while nobody is signed in, and when it is another person's.</summary>
    public ParkedForm? Form { get; private set; }

    /// <summary>Whether the words were written by somebody else.</summary>
    public bool IsOthers { get; private set; }

    /// <summary>Whether it can no longer be read.</summary>
    public bool IsLost { get; private set; }

    public bool IsSignedIn => HttpContext.User.Identity?.IsAuthenticated == true;

    public IActionResult OnGet() => LocalRedirect(IsSignedIn ? "/" : Session.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Reloading this page sends the sign-in again; only an actual sign-in needs its token.
        if (!IsSignedIn)
        {
            if (!await antiforgery.IsRequestValidAsync(HttpContext))
                return BadRequest();
            if (!await SignIn(ct))
                return Page();
        }
        var form = forms.Open(Kept);
        IsLost = form is null;
        IsOthers = form?.Owner is { } owner && owner != user.Actor.Id;
        if (!IsOthers)
            Form = form;
        return Page();
    }
}
