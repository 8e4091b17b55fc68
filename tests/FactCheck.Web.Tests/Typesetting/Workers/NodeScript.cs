using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace FactCheck.Web.Tests.Typesetting.Workers;

/// <summary>A shell script that stands where Node.js should, usually with the real one behind it. Every start notes its process
/// id.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class NodeScript : IDisposable
{
    public const string Real = "exec node \"$@\"";

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-node-").FullName;

    /// <summary>Each line is a process: <paramref name="first"/> for the first start, Node.js itself for every later one.</summary>
    public static NodeScript FirstOnly(string first) => new($"if mkdir \"$here/first\" 2> /dev/null; then\n{first}\nexit\nfi\n{Real}");

    public NodeScript(string script)
    {
        System.IO.File.WriteAllText(Path, $"#!/bin/sh\nhere='{_folder}'\necho $$ >> \"$here/pids\"\n{script}\n");
        System.IO.File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path => File("node");

    /// <summary>The processes, in the order of their start.</summary>
    public int[] Pids => [.. System.IO.File.ReadAllLines(File("pids")).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];

    public string File(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>A named pipe in the script's folder, <c>$here</c>.</summary>
    public async Task<string> Pipe(string name)
    {
        using var mkfifo = Process.Start("mkfifo", File(name));
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        return File(name);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
