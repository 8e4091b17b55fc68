using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Security;

/// <summary>Refuses what is sent in an encoding that nobody reads, before somebody asks for it in vain.</summary>
public static class ReadablePosts
{
    public static IApplicationBuilder UseReadablePosts(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (IsReadable(context.Request.ContentType))
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            }
        );

    // The platform knows UTF-7 and refuses it; what it does not know is read as UTF-8.
    private static bool IsReadable(string? type)
    {
        try
        {
            if (MediaTypeHeaderValue.TryParse(type, out var media))
                _ = media.Encoding;
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
