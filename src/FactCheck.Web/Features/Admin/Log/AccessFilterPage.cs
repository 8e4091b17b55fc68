using System.Globalization;
using FactCheck.Web.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Admin.Log;

/// <summary>The page and the two files of the access log, each with the same filter in its address.</summary>
public abstract class AccessFilterPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccessKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public bool IsFiltered => Person is not null || Kind is not null || From is not null || Until is not null || Typed is { Length: > 0 };

    /// <summary>The address of <paramref name="page"/> with the filter of this one.</summary>
    public string With(string page, long? before = null) =>
        page
        + QueryString.Create(
            new (string Name, string? Value)[]
            {
                ("person", Person?.ToString()),
                ("typed", Typed),
                ("kind", Kind?.ToString()),
                ("from", From?.ToString("O", CultureInfo.InvariantCulture)),
                ("until", Until?.ToString("O", CultureInfo.InvariantCulture)),
                ("before", before?.ToString(CultureInfo.InvariantCulture)),
            }
                .Where(p => !string.IsNullOrEmpty(p.Value))
                .Select(p => KeyValuePair.Create(p.Name, p.Value))
        );

    protected Task<AccessLogView> Read(long? before, int most) =>
        mediator.Send(new GetAccessLog(new(Person, Typed, Kind, From, Until), before, most), HttpContext.RequestAborted);
}
