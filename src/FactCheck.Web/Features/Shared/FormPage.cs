using FactCheck.Domain;
using FactCheck.Web.Commands;
using FactCheck.Web.TagHelpers;
using FluentValidation;
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
        catch (ValidationException e)
        {
            foreach (var failure in e.Errors)
                ModelState.AddModelError(FieldName(failure.PropertyName), failure.ErrorMessage);
        }
        catch (RuleViolation e)
        {
            ModelState.AddModelError(e.Refusal.Field is { } field ? FieldName(field) : "", e.Refusal.Sentence);
        }
        catch (StaleVersion e)
        {
            Changes = await Mediator.Send(new WhatChanged(e.SubjectId, e.Seen));
            ModelState.Remove(FieldName("Version"));
            SawVersion(e.Current);
            return await Again(StatusCodes.Status409Conflict);
        }
        return await Again(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>
    /// Takes the current version into the command, so that the form can be sent again by somebody who has read what changed.
    /// </summary>
    protected virtual void SawVersion(int version) { }

    /// <summary>Answers a form that has had its effect.</summary>
    protected virtual Task<IActionResult> GoOn(Next next) => Task.FromResult<IActionResult>(LocalRedirect(next.Address));

    /// <summary>Answers with the form that was refused.</summary>
    protected virtual IActionResult ShownAgain() => Page();

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
