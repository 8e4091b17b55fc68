using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using Microsoft.AspNetCore.Authentication;
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

/// <summary>
/// A page with the sign-in form. Not a command: it makes a session for this browser and changes nothing that the record keeps.
/// </summary>
public abstract class SignInFormPage(
    Credentials credentials,
    SignInManager<User> signIn,
    Sessions sessions,
    IHostEnvironment environment,
    Phrasebook phrasebook
) : PageModel
{
    [BindProperty]
    public SignInForm Command { get; set; } = new();

    /// <summary>Where to go afterwards; only within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>The sealed form of an ended session.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Who can be tried; nobody outside of Development.</summary>
    public IReadOnlyList<DemoAccount> Demo => environment.IsDevelopment() ? DemoAccounts.All : [];

    /// <summary>The address, when it is one of this site.</summary>
    protected string Local() => Url.IsLocalUrl(ReturnTo) && ReturnTo.All(char.IsAscii) ? ReturnTo : "/";

    /// <summary>Whether the credentials were right; the person is signed in then, from this request on.</summary>
    protected async Task<bool> SignIn(CancellationToken ct)
    {
        var (user, refusal) = await credentials.Check(Typed.Text(Command.Email), Command.Password ?? "", ct);
        if (user is null)
        {
            ModelState.AddModelError("Command.Password", phrasebook.Say(refusal!));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return false;
        }
        var person = await signIn.CreateUserPrincipalAsync(user);
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, person, await sessions.Begin(user.Id, ct));
        HttpContext.User = person;
        return true;
    }
}
