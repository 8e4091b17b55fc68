using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Registers what keeps a form through the end of its session.</summary>
public static class AccountServices
{
    public static IServiceCollection AddParkedForms(this IServiceCollection services) =>
        services
            .AddSingleton<ParkedForms>()
            .Configure<CookieAuthenticationOptions>(
                IdentityConstants.ApplicationScheme,
                cookie => cookie.Events.OnRedirectToLogin = ExpiredSession.Challenge
            );
}
