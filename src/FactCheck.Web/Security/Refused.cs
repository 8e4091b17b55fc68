using FactCheck.Web.Commands;
using Microsoft.AspNetCore.Diagnostics;

namespace FactCheck.Web.Security;

/// <summary>404 for what is not there, 403 for what the role forbids; the error page shows the sentence.</summary>
public sealed class Refused : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        context.Response.StatusCode = exception switch
        {
            NotFound => StatusCodes.Status404NotFound,
            Forbidden => StatusCodes.Status403Forbidden,
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
        // Not written here: the status code page follows.
        return ValueTask.FromResult(exception is NotFound or Forbidden or BadHttpRequestException);
    }
}
