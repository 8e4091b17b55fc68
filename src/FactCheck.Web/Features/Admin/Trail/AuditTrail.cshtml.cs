using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Admin.Trail;

[Authorize(Roles = "Administrator")]
public sealed class AuditTrailPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Article { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Event { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public bool IsFiltered =>
        Person is not null || Article is not null || From is not null || Until is not null || Event is { Length: > 0 };

    public TrailView View { get; private set; } = null!;

    public async Task OnGetAsync(long? before) =>
        View = await mediator.Send(new GetTrail(new(Person, Article, Event, From, Until), before), HttpContext.RequestAborted);

    /// <summary>This page with the same filter, from <paramref name="before"/> on.</summary>
    public string At(string page, long? before) =>
        page
        + QueryString.Create(
            new (string Name, string? Value)[]
            {
                ("person", Person?.ToString()),
                ("article", Article?.ToString()),
                ("event", Event),
                ("from", From?.ToString("O", CultureInfo.InvariantCulture)),
                ("until", Until?.ToString("O", CultureInfo.InvariantCulture)),
                ("before", before?.ToString(CultureInfo.InvariantCulture)),
            }
                .Where(p => !string.IsNullOrEmpty(p.Value))
                .Select(p => KeyValuePair.Create(p.Name, p.Value))
        );
}
