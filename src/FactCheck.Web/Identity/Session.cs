using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Identity;

/// <summary>The session cookie: this site only, never readable by script, secure wherever the site is on https.</summary>
public static class Session
{
    public const string SignIn = "/account/sign-in";

    public static void Configure(CookieAuthenticationOptions options)
    {
        Strict(options.Cookie, "factcheck-session");
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

    /// <summary>The same care for the cookies of the forms and of the word of confirmation.</summary>
    public static IServiceCollection AddStrictCookies(this IServiceCollection services)
    {
        services.AddAntiforgery(options => Strict(options.Cookie, "factcheck-form"));
        return services.Configure<CookieTempDataProviderOptions>(options => Strict(options.Cookie, "factcheck-done"));
    }

    private static void Strict(CookieBuilder cookie, string name)
    {
        (cookie.Name, cookie.HttpOnly, cookie.SameSite, cookie.SecurePolicy) = (
            name,
            true,
            SameSiteMode.Strict,
            CookieSecurePolicy.SameAsRequest
        );
    }
}
