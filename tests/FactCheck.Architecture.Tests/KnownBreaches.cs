namespace FactCheck.Architecture.Tests;

/// <summary>What still stands against the order of the house. Each list only ever gets shorter.</summary>
internal static class KnownBreaches
{
    /// <summary>Arrows from a lower layer to a higher one.</summary>
    public static readonly string[] Up = [];

    /// <summary>Folders that know each other.</summary>
    public static readonly string[] Mutual = [];

    /// <summary>Files in circles.</summary>
    public static readonly string[] InCircles = [];
}
