using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Verifying;

// The limit leaves room for the form around the file; the file's own limit is answered in words.
[AllowAnonymous, AcceptsUpTo(MaxBytes + 1_000_000)]
public sealed class VerifyPage(IMediator mediator) : PageModel
{
    public const int MaxBytes = 50_000_000;

    [BindProperty]
    public IFormFile? Pdf { get; set; }

    public VerifyAnswer? Answer { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (WhyNot() is { } sentence)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Pdf), sentence);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await using var stream = Pdf!.OpenReadStream();
        Answer = await mediator.Send(new VerifyReport(stream, (int)Pdf.Length), ct);
        return Page();
    }

    private string? WhyNot() => Pdf switch
    {
        null => "Choose the PDF that is to be verified.",
        { Length: 0 } => "This file is empty; choose the PDF as you received it.",
        { Length: > MaxBytes } => "This file is larger than 50 MB; no report of ours is that large.",
        _ => null,
    };
}
