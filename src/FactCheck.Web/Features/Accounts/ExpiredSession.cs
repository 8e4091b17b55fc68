using System.Security.Claims;
using FactCheck.Web.Identity;
using FactCheck.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace FactCheck.Web.Features.Accounts;

/// <summary>A form that is sent after the session ended meets the sign-in page, with what was typed kept in it.</summary>
public static class ExpiredSession
{
    /// <summary>Where the sealed form waits within the request.</summary>
    public static readonly object Item = new();

    /// <summary>For the cookie scheme: keeps a posted form, redirects anything else to the sign-in page.</summary>
    public static async Task Challenge(RedirectContext<CookieAuthenticationOptions> context)
    {
        var forms = context.HttpContext.RequestServices.GetRequiredService<ParkedForms>();
        if (await forms.Keep(context.Request, Owner(context)) is not { } kept)
        {
            context.Response.Redirect(context.RedirectUri);
            return;
        }
        context.HttpContext.Items[Item] = kept;
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    /// <summary>Shows the sign-in page in the place of the page that the kept form was sent to.</summary>
    public static IApplicationBuilder UseExpiredSession(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (!context.Items.ContainsKey(Item) || context.Response.HasStarted)
                    return;
                var request = context.Request;
                request.BecomePlain();
                (request.Path, request.QueryString) = (Session.SignIn, default);
                context.SetEndpoint(null);
                request.RouteValues.Clear();
                await next(context);
            }
        );

    // The browser still sends the cookie of a session that has ended; it tells whose words these are.
    private static Guid? Owner(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        var ticket = cookie is null ? null : context.Options.TicketDataFormat.Unprotect(cookie);
        return Guid.TryParse(ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
