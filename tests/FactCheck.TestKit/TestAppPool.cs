using System.Collections.Concurrent;

namespace FactCheck.TestKit;

/// <summary>Sites between two tests: starting a program costs more than most tests do.</summary>
internal static class TestAppPool
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<TestApp>> Idle = new(StringComparer.Ordinal);
    private static readonly ConcurrentBag<string> Folders = [];
    private static readonly Lazy<string> Template = new(() => Directory.CreateTempSubdirectory("factcheck-template-").FullName);
    private static readonly Lock Writing = new();

    static TestAppPool() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Clear();

    /// <summary>What two sites must share to stand in for each other.</summary>
    public static string Kind(string environment, IReadOnlyDictionary<string, string?>? settings) =>
        environment
        + string.Concat(
            (settings ?? new Dictionary<string, string?>()).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"\n{s.Key}={s.Value}")
        );

    public static TestApp? Take(string kind) => Idle.TryGetValue(kind, out var bag) && bag.TryTake(out var app) ? app : null;

    public static void Give(string kind, TestApp app)
    {
        Folders.Add(app.Folder);
        Idle.GetOrAdd(kind, _ => []).Add(app);
    }

    /// <summary>The database that every site begins with, as a file.</summary>
    public static string TemplateFile(byte[] bytes)
    {
        var file = Path.Combine(Template.Value, "factcheck.db");
        lock (Writing)
        {
            if (!File.Exists(file))
                File.WriteAllBytes(file, bytes);
        }
        return file;
    }

    // The programs end with the process; their folders would stay.
    private static void Clear()
    {
        foreach (var folder in Folders.Distinct(StringComparer.Ordinal))
            Directory.Delete(folder, recursive: true);
        if (Template.IsValueCreated)
            Directory.Delete(Template.Value, recursive: true);
    }
}
