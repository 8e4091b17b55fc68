using System.Reflection;

namespace FactCheck.Web.Typesetting;

/// <summary>How reports are typeset; section "Typesetting" of the configuration.</summary>
public sealed class TypesettingOptions
{
    /// <summary>The Node.js program.</summary>
    public string NodePath { get; set; } = "node";

    /// <summary>
    /// How many reports may be typeset at the same time: as many as there are processors, at most 4, and one for each 2 GB of memory.
    /// </summary>
    public int Workers { get; set; } =
        Math.Clamp((int)Math.Min(Environment.ProcessorCount, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 31), 1, 4);

    /// <summary>Whether the workers start with the program; otherwise each starts with the first report that needs it.</summary>
    public bool StartAhead { get; set; } = true;

    /// <summary>How long after the program they start, so that its first page does not wait for the processor.</summary>
    public TimeSpan StartAfter { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many reports may wait for a worker; a further one is refused.</summary>
    public int LongestQueue { get; set; } = 32;

    /// <summary>How long a report of up to <see cref="ManyClaims"/> claims may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a longer report may take.</summary>
    public TimeSpan LongTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Above so many claims, <see cref="LongTimeout"/> holds.</summary>
    public int ManyClaims { get; set; } = 100;

    /// <summary>A worker that holds more memory than this is stopped in the middle of its job.</summary>
    public int MemoryMegabytes { get; set; } = 1_000;

    /// <summary>A worker that holds more memory than this after a job is replaced.</summary>
    public int RecycleAtMegabytes { get; set; } = 700;

    /// <summary>The folder of npm packages: beside the published program, or where the build restored them.</summary>
    public string NodeModules { get; set; } = FindNodeModules();

    private static string FindNodeModules()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "node_modules");
        return Directory.Exists(published)
            ? published
            : typeof(TypesettingOptions)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .FirstOrDefault(a => string.Equals(a.Key, "NodeModules", StringComparison.Ordinal))
                ?.Value
                ?? published;
    }
}
