using System.Globalization;

namespace FactCheck.Benchmarks.Reports;

/// <summary>The memory of the processes below this one, as Linux counts it. MiB; 0 elsewhere.</summary>
internal static class Memory
{
    /// <summary>The most that any one process with this word in its command line has held since its start.</summary>
    public static double LargestPeak(string word) =>
        Below(word).Select(pid => KiB($"/proc/{pid}/status", "VmHWM:")).DefaultIfEmpty().Max() / 1024;

    /// <summary>What all processes with this word in their command lines hold now, what they share counted once.</summary>
    public static double Together(string word) => Below(word).Sum(pid => KiB($"/proc/{pid}/smaps_rollup", "Pss:")) / 1024;

    private static IEnumerable<int> Below(string word)
    {
        if (!OperatingSystem.IsLinux())
            return [];
        var parents = Directory
            .EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => name!.All(char.IsAsciiDigit))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .ToDictionary(pid => pid, Parent);
        return parents.Keys.Where(pid => IsBelow(pid) && Read($"/proc/{pid}/cmdline").Contains(word, StringComparison.Ordinal));

        bool IsBelow(int pid) => parents.TryGetValue(pid, out var parent) && (parent == Environment.ProcessId || IsBelow(parent));
    }

    // The fourth word; the second is the name in brackets, which may hold blanks.
    private static int Parent(int pid) =>
        Read($"/proc/{pid}/stat") is { Length: > 0 } stat
            ? int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture)
            : 0;

    private static double KiB(string file, string name) =>
        Read(file)
            .Split('\n')
            .Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Select(line => double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return ""; // The process has ended.
        }
    }
}
