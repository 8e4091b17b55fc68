using FactCheck.Web.Answering;
using Microsoft.AspNetCore.Diagnostics;

namespace FactCheck.Web.Security;

/// <summary>Answers what no page has answered: a program with its JSON, a person with the error page of that status.</summary>
public sealed class Refused(Answers answers) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (answers.To(exception) is not { } answer)
            return false;
        // Without a body the status code page follows.
        if (httpContext.Request.WantsJson())
            await httpContext.Response.SendProblem(answer, cancellationToken);
        else
            httpContext.Response.StatusCode = answer.Status;
        return true;
    }
}
