using System.Globalization;
using FactCheck.Web.Features.Captures.Asking;
using MediatR;

namespace FactCheck.Web.Features.Sources;

/// <summary>The library.</summary>
public sealed class SourcesPage(IMediator mediator) : SourceFilterPage
{
    public SourceListView View { get; private set; } = null!;

    /// <summary>“3 sources”, “more than 5,000 sources”.</summary>
    public string Count =>
        View.Found switch
        {
            { IsMore: true, Count: var n } => string.Create(CultureInfo.InvariantCulture, $"More than {n:N0} sources"),
            { Count: 0 } => "No source",
            { Count: 1 } => "One source",
            { Count: var n } => string.Create(CultureInfo.InvariantCulture, $"{n:N0} sources"),
        };

    public FindingView Finding { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        View = await mediator.Send(new ListSources(Question), HttpContext.RequestAborted);
        Finding = await mediator.Send(new GetFinding(), HttpContext.RequestAborted);
    }
}
