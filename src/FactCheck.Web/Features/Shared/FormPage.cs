using FactCheck.Domain;
using FactCheck.Web.Answering;
using FactCheck.Web.Commands;
using FactCheck.Web.TagHelpers;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Shared;

/// <summary>A page whose form is a command: send it and go on, or show the form again with what was typed and why it was refused.</summary>
public abstract class FormPage(IMediator mediator) : PageModel
{
    /// <summary>What others changed since the form was shown; set when the form was stale.</summary>
    public IReadOnlyList<Change> Changes { get; private set; } = [];

    /// <summary>Sends questions and commands.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Reads what the page shows around the form.</summary>
    /// <exception cref="NotFound">There is no such thing.</exception>
    protected virtual Task Show() => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            if (await FormKey() is not { } key)
            {
                context.Result = BadRequest();
                return;
            }
            HttpContext.RequestServices.GetRequiredService<PostedForm>().Key = key;
        }
        await next();
    }

    /// <summary>Shows the page.</summary>
    protected async Task<IActionResult> Page(Task shown)
    {
        await shown;
        return Page();
    }

    /// <summary>
    /// Sends the command and goes to <paramref name="to"/> with a word of confirmation; on a refusal shows the form again.
    /// </summary>
    protected Task<IActionResult> Do<T>(IChange<T> command, Func<T, string> to, string done) =>
        Do(async () => new Next(to(await Mediator.Send(command)), done));

    /// <summary>Sends the command and goes on from what it answers; on a refusal shows the form again.</summary>
    protected Task<IActionResult> Do<T>(IChange<T> command, Func<T, Next> next) => Do(async () => next(await Mediator.Send(command)));

    /// <summary>Does what <paramref name="send"/> does and goes on from there; on a refusal shows the form again.</summary>
    protected async Task<IActionResult> Do(Func<Task<Next>> send)
    {
        if (!ModelState.IsValid)
            return await Again(StatusCodes.Status422UnprocessableEntity);
        try
        {
            var next = await send();
            if (next.Done is { } done)
                TempData["Toast"] = done;
            next.Undo?.Keep(TempData);
            return await GoOn(next);
        }
        catch (Exception e) when (!Request.WantsJson() && Answers.To(e) is { CanBeMended: true } answer)
        {
            // A program hears it from the exception handler.
            if (e is StaleVersion stale)
                await ShowChanges(stale);
            else
                foreach (var wrong in answer.Wrongs)
                    ModelState.AddModelError(wrong.Field is { } field ? FieldName(field) : "", wrong.Sentence);
            return await Again(answer.Status);
        }
    }

    /// <summary>
    /// Takes the current version into the command, so that the form can be sent again by somebody who has read what changed.
    /// </summary>
    protected virtual void SawVersion(int version) { }

    /// <summary>Says why beside the field with this key.</summary>
    protected void Refuse(string key, RuleViolation refused) => ModelState.AddModelError(key, Answers.To(refused)!.Sentence);

    /// <summary>Answers a form that has had its effect.</summary>
    protected virtual Task<IActionResult> GoOn(Next next) => Task.FromResult<IActionResult>(LocalRedirect(next.Address));

    /// <summary>Answers with the form that was refused.</summary>
    protected virtual IActionResult ShownAgain() => Page();

    private Answers Answers => HttpContext.RequestServices.GetRequiredService<Answers>();

    private async Task ShowChanges(StaleVersion stale)
    {
        Changes = await Mediator.Send(new WhatChanged(stale.SubjectId, stale.Seen));
        ModelState.Remove(FieldName("Version"));
        SawVersion(stale.Current);
    }

    // Null too when the form cannot be read at all.
    private async Task<Guid?> FormKey()
    {
        try
        {
            return Request.HasFormContentType && Guid.TryParse((await Request.ReadFormAsync())[OnceFormTagHelper.FieldName], out var key)
                ? key
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Where a form leads once it has had its effect, the word of confirmation, and how to undo it.</summary>
    protected sealed record Next(string Address, string? Done, Undo? Undo = null);

    private static string FieldName(string property) => $"Command.{property}";

    private async Task<IActionResult> Again(int status)
    {
        await Show();
        Response.StatusCode = status;
        return ShownAgain();
    }
}
