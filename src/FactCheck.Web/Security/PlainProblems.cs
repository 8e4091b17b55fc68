using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace FactCheck.Web.Security;

/// <summary>
/// The page that says what went wrong is asked for without what was sent: that may be the very thing that cannot be read.
/// </summary>
public static class PlainProblems
{
    public static IApplicationBuilder UsePlainProblems(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var goesWrong =
                    context.Features.Get<IStatusCodeReExecuteFeature>() is not null
                    || context.Features.Get<IExceptionHandlerFeature>() is not null;
                if (goesWrong && !HttpMethods.IsHead(context.Request.Method))
                    context.Request.BecomePlain();
                return next(context);
            }
        );

    /// <summary>Turns the request into one that only asks for a page.</summary>
    public static void BecomePlain(this HttpRequest request)
    {
        (request.Method, request.ContentType, request.ContentLength, request.Body) = (HttpMethods.Get, null, null, Stream.Null);
        request.HttpContext.Features.Set<IFormFeature>(null);
    }
}
