namespace FactCheck.Web.Features.Reports.Making;

/// <summary>How reports are issued; section <c>Issuing</c> of the configuration.</summary>
public sealed class IssuingOptions
{
    /// <summary>How long the issue form waits for its report before it leads to the page that shows how far it is.</summary>
    public TimeSpan Wait { get; set; } = TimeSpan.FromSeconds(1);
}
