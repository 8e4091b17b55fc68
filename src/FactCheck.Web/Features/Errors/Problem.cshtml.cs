using FactCheck.Web.Answering;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Errors;

/// <summary>The page behind every status that no page of its own answers.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemPage(Answers answers) : PageModel
{
    public string Title { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        var answer = answers.To(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error);
        (Title, Sentence) = status switch
        {
            400 => (
                "This form cannot be accepted",
                "It is incomplete, far too long, or was opened too long ago. Go back, reload the page and send it again."
            ),
            403 => ("Not with your role", answer?.Sentence ?? "Your role does not allow this."),
            404 => ("There is nothing here", "The address is wrong, or what stood here is not for you."),
            405 => ("That cannot be done here", "This address does not answer to such a request."),
            409 or 422 when answer is not null => ("That cannot be done", answer.Sentence),
            500 when answer is not null => ("This file is not given out", answer.Sentence),
            429 => ("Too many tries", "Wait a minute, then try again."),
            413 => ("Too large", "What was sent is larger than this site accepts."),
            _ => ("Something broke on our side", "Nothing was changed. Try again; if it happens again, tell your administrator."),
        };
        Response.StatusCode = status is >= 400 and < 600 ? status : 404;
    }
}
