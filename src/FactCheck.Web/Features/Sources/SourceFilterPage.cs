using System.Globalization;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data.Library;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Sources;

/// <summary>A list of sources. All that is chosen stands in the address; what makes no sense there is as if it were not.</summary>
public abstract class SourceFilterPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public SourceType? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Publisher { get; set; }

    [BindProperty(SupportsGet = true)]
    public Standing? Standing { get; set; }

    /// <summary>Who recorded it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? By { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Used { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Article { get; set; }

    [BindProperty(SupportsGet = true)]
    public SourceFate? Fate { get; set; }

    [BindProperty(SupportsGet = true)]
    public SourceOrder? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public bool IsFiltered =>
        !string.IsNullOrWhiteSpace(Q)
        || !string.IsNullOrWhiteSpace(Publisher)
        || Type is not null
        || Standing is not null
        || By is not null
        || Used is not null
        || Article is not null
        || Fate is not null;

    /// <summary>The library, or what is made of it, with the same filters and another place.</summary>
    public string At(string path, long? after = null, long? before = null) =>
        path
        + QueryString.Create(
            Chosen(after, before).Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value))
        );

    protected SourceQuestion Question =>
        new()
        {
            Words = Q,
            Type = Defined(Type),
            Publisher = string.IsNullOrWhiteSpace(Publisher) ? null : Publisher,
            Standing = Defined(Standing),
            RecordedBy = By,
            Used = Used,
            Article = Article,
            Fate = Defined(Fate),
            Order = Defined(Sort) ?? SourceOrder.Newest,
            After = After,
            Before = Before,
        };

    private IEnumerable<(string Name, string? Value)> Chosen(long? after, long? before) =>
        [
            ("q", Q),
            ("type", Type?.ToString()),
            ("publisher", Publisher),
            ("standing", Standing?.ToString()),
            ("by", By?.ToString()),
            ("used", Used?.ToString()),
            ("article", Article?.ToString()),
            ("fate", Fate?.ToString()),
            ("sort", Sort?.ToString()),
            ("after", after?.ToString(CultureInfo.InvariantCulture)),
            ("before", before?.ToString(CultureInfo.InvariantCulture)),
        ];

    private static T? Defined<T>(T? value)
        where T : struct, Enum => value is { } given && Enum.IsDefined(given) ? given : null;
}
