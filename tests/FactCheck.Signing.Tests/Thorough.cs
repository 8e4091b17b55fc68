using FactCheck.Signing.Certificates;

namespace FactCheck.Signing.Tests;

/// <summary>How much is tried: all, but less while ./mutate tries thousands of programs, each with these tests.</summary>
internal static class Thorough
{
    private static bool IsWhole { get; } = Environment.GetEnvironmentVariable("FACTCHECK_MUTATING") is null;

    /// <summary>How far the places in a file lie apart that are tried one by one.</summary>
    public static int Step { get; } = IsWhole ? 1 : 17;

    /// <summary>The kinds of key; making one of RSA takes as long as a hundred others.</summary>
    public static TheoryData<DevelopmentKey> Keys { get; } =
    [.. Enum.GetValues<DevelopmentKey>().Where(key => IsWhole || key != DevelopmentKey.Rsa3072)];
}
