namespace FactCheck.Web;

/// <summary>Who runs this installation; section <c>Newsroom</c> of the configuration.</summary>
public sealed class Newsroom
{
    /// <summary>The name on every page and report.</summary>
    public string Name { get; set; } = "The newsroom";

    /// <summary>The public address of this site, such as https://checks.example; empty means the address of the request.</summary>
    public string Address { get; set; } = "";
}
