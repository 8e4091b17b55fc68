using System.Diagnostics;

namespace FactCheck.Signing.Tests;

/// <summary>The programs that check reports independently of this project.</summary>
internal static class Programs
{
    /// <summary>The check every report must pass, beside the repository; null where there is no such folder.</summary>
    public static string? Verifier { get; } = Shared("check", "verify-report.sh");

    /// <summary>A file in the folder beside the repository.</summary>
    public static string? Shared(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine([folder.FullName, "shared", .. path]);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    public static async Task<(int Code, string Output)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
