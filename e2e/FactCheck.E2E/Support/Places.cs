namespace FactCheck.E2E.Support;

/// <summary>Where the repository and what stands beside it are found.</summary>
public static class Places
{
    public static string Repository { get; } = FindRepository();

    public static string Web { get; } = Path.Combine(Repository, "src", "FactCheck.Web");

    public static string Article { get; } = Path.Combine(Repository, "..", "shared", "articles", "alaska-summit.txt");

    public static string Verifier { get; } = Path.Combine(Repository, "..", "shared", "check", "verify-report.sh");

    /// <summary>Pictures and traces of the last run; not kept in the repository.</summary>
    public static string Results { get; } =
        Directory.CreateDirectory(Path.Combine(Repository, "e2e", "FactCheck.E2E", "TestResults")).FullName;

    /// <summary>Whether somebody may look at the pictures: not where the tests run on their own.</summary>
    public static bool HasViewers { get; } = Environment.GetEnvironmentVariable("CI") is null;

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("FactCheck.sln is not above the tests.");
    }
}
