namespace FactCheck.Web.Tests;

/// <summary>Where the solution stands on this machine.</summary>
internal static class Repository
{
    private static readonly string s_root = Find(AppContext.BaseDirectory);

    public static string In(params string[] parts) => Path.GetFullPath(Path.Combine([s_root, .. parts]));

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "FactCheck.sln")) ? from : Find(Directory.GetParent(from)!.FullName);
}
