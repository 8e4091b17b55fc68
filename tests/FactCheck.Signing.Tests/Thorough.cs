namespace FactCheck.Signing.Tests;

/// <summary>How much of a file is tried byte by byte: all, but every fifth place while ./mutate tries thousands of programs.</summary>
internal static class Thorough
{
    public static int Step { get; } = Environment.GetEnvironmentVariable("FACTCHECK_MUTATING") is null ? 1 : 5;
}
