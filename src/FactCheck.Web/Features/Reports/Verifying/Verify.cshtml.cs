using FactCheck.Web.Answering;
using FactCheck.Web.Localization;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>
/// The page for people, and the same question for programs that ask for JSON. The form's token is checked here:
/// the framework would read the whole post for it first. Nothing is bound, for the same reason.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting(VerifyLimit.Name)]
public sealed class VerifyPage(IMediator mediator, IAntiforgery antiforgery, UploadMemory room, Answers answers, Phrasebook phrases)
    : PageModel
{
    public VerifyAnswer? Answer { get; private set; }

    public string? FileName { get; private set; }

    public int FileLength { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var machine = Request.WantsJson();
        try
        {
            using var file = await Request.Receive(room);
            if (!machine && !await antiforgery.IsRequestValidAsync(HttpContext))
                return BadRequest();
            Answer = await mediator.Send(new VerifyReport(await file.Bytes()), HttpContext.RequestAborted);
            (FileName, FileLength) = (file.Name, file.Length);
            return machine ? await Say(MachineAnswer.From(Answer, phrases), StatusCodes.Status200OK) : Page();
        }
        catch (UploadRefused refused)
        {
            var answer = answers.To(machine ? refused : refused.AtTheForm)!;
            if (machine)
                return await Say(MachineAnswer.Refused(answer), answer.Status);
            ModelState.AddModelError(UploadRefusals.Field, answer.Sentence);
            Response.StatusCode = answer.Status;
            return Page();
        }
    }

    private async Task<IActionResult> Say(MachineAnswer answer, int status)
    {
        await Response.SendJson(answer, status, HttpContext.RequestAborted);
        return new EmptyResult();
    }
}
