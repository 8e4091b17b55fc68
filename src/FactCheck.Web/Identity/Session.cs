using Microsoft.AspNetCore.Authentication.Cookies;

namespace FactCheck.Web.Identity;

/// <summary>The session cookie: this site only, never readable by script, secure wherever the site is on https.</summary>
public static class Session
{
    public const string SignIn = "/account/sign-in";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "factcheck-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = SignIn;
        options.ReturnUrlParameter = "returnTo";
        options.Events.OnValidatePrincipal = Sessions.Validate;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
