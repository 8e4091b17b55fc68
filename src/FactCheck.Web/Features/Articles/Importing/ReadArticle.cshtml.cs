using FactCheck.Domain;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>The first of two steps: reads what was chosen or typed, and shows the form filled with it.</summary>
[AcceptsUpTo(12 * 1024 * 1024)]
public sealed class ReadArticlePage(IMediator mediator, CurrentUser user) : ImportForm(mediator, user)
{
    /// <summary>Rich text that a script took from the clipboard.</summary>
    [BindProperty]
    public string? Html { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        RefuseOthers();
        var filled =
            Html is { Length: > 0 } ? await Fill("", [], Html)
            : Upload is not null ? await Fill(Upload.FileName, await Bytes(Upload), pastedHtml: null)
            : await FillTyped(prefill: true);
        TakeChoice();
        if (filled is not Filled.Nothing && IsUsable())
        {
            await Propose();
            ReadReceipt();
        }
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    // The other fields may still be empty or wrong: they are looked at when the article is imported.
    private bool IsUsable()
    {
        try
        {
            _ = Command.Body();
            return true;
        }
        catch (RuleViolation e)
        {
            Refuse("Command.Text", e);
            return false;
        }
    }
}
