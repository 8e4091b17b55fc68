namespace FactCheck.Architecture.Tests;

/// <summary>What still stands against the order of the house. Each list only ever gets shorter.</summary>
internal static class KnownBreaches
{
    /// <summary>Arrows from a lower layer to a higher one.</summary>
    public static readonly string[] Up = [];

    /// <summary>Folders that know each other: the report page embeds two forms, and a refused form shows the page again.</summary>
    public static readonly string[] Mutual =
    [
        "Web/Features/Articles/Covering <-> Web/Features/Reports/Page",
        "Web/Features/Reports/Ordering <-> Web/Features/Reports/Page",
    ];

    /// <summary>Files in circles.</summary>
    public static readonly string[] InCircles = [];
}
