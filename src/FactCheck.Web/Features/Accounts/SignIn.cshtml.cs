using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Accounts;

/// <summary>What the sign-in form asks.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}

/// <summary>Sign-in. Not a command: it makes a session for this browser and changes nothing that the record keeps.</summary>
[AllowAnonymous]
public sealed class SignInPage(Credentials credentials, SignInManager<User> signIn, Sessions sessions, IHostEnvironment environment) : PageModel
{
    [BindProperty]
    public SignInForm Command { get; set; } = new();

    /// <summary>Where to go afterwards; only within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Who can be tried; nobody outside of Development.</summary>
    public IReadOnlyList<DemoAccount> Demo => environment.IsDevelopment() ? DemoAccounts.All : [];

    public IActionResult OnGet(string? email)
    {
        if (User.Identity?.IsAuthenticated == true) return LocalRedirect(Local());
        if (Demo.Any(a => string.Equals(a.Email, email, StringComparison.Ordinal))) Command.Email = email;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (user, refusal) = await credentials.Check(Typed.Text(Command.Email), Command.Password ?? "");
        if (user is null)
        {
            ModelState.AddModelError("Command.Password", refusal!);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, await signIn.CreateUserPrincipalAsync(user), await sessions.Begin(user.Id, ct));
        return LocalRedirect(Local());
    }

    private string Local() => Url.IsLocalUrl(ReturnTo) ? ReturnTo! : "/";
}
