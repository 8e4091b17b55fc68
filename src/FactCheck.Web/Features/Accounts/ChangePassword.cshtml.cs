using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Accounts;

public sealed class ChangePasswordPage(IMediator mediator, SignInManager<User> signIn, Sessions sessions) : FormPage(mediator)
{
    [BindProperty]
    public ChangePassword Command { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Do(Command, _ => Routes.ChangePassword, "Your password is changed. Every other session has ended.");
        if (answer is LocalRedirectResult)
            await SignInAnew(ct);
        return answer;
    }

    // The change ended this session too.
    private async Task SignInAnew(CancellationToken ct)
    {
        var user = await signIn.UserManager.GetUserAsync(User);
        await HttpContext.SignInAsync(
            IdentityConstants.ApplicationScheme,
            await signIn.CreateUserPrincipalAsync(user!),
            await sessions.Begin(user!.Id, ct)
        );
    }
}
