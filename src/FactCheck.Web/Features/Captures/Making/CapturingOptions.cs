namespace FactCheck.Web.Features.Captures.Making;

/// <summary>Section <c>Capturing</c> of the configuration.</summary>
public sealed class CapturingOptions
{
    /// <summary>How long the page that waits for a capture is held back at first, so that a quick one is simply there.</summary>
    public TimeSpan Wait { get; set; } = TimeSpan.FromSeconds(3);
}
