namespace FactCheck.Architecture.Tests;

/// <summary>Where the solution stands on this machine.</summary>
internal static class Repository
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string In(params string[] parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, .. parts]));

    private static string Find(string from) =>
        File.Exists(System.IO.Path.Combine(from, "FactCheck.sln")) ? from : Find(Directory.GetParent(from)!.FullName);
}
