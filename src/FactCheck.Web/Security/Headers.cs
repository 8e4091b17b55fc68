using FactCheck.Web.Assets;

namespace FactCheck.Web.Security;

/// <summary>The security headers of every answer, errors included.</summary>
public static class Headers
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    private const string Sandboxing = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private static readonly object Sandboxed = new();

    /// <summary>Bytes of strangers: even a browser that shows them runs nothing of them and lends them nobody's session.</summary>
    public static void Sandbox(HttpContext context) => context.Items[Sandboxed] = true;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
                    headers.ContentSecurityPolicy = context.Items.ContainsKey(Sandboxed) ? Sandboxing : Policy;
                    headers.XContentTypeOptions = "nosniff";
                    headers["Referrer-Policy"] = "same-origin";
                    headers["Cross-Origin-Opener-Policy"] = "same-origin";
                    headers["Cross-Origin-Resource-Policy"] = "same-origin";
                    headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
                    // Styles and fonts are everybody's; a page of the desk stays in nobody's cache.
                    if (
                        context.User.Identity?.IsAuthenticated == true
                        && context.GetEndpoint()?.Metadata.GetMetadata<SiteAssetEndpoint>() is null
                    )
                        headers.CacheControl = "no-store";
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
