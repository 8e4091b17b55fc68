namespace FactCheck.Domain;

/// <summary>Texts compared character by character, whatever the culture.</summary>
public static class Ordinal
{
    /// <summary>Whether both are the same characters, or both are missing.</summary>
    public static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
