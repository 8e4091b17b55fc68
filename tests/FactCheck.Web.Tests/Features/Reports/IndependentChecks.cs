using System.Diagnostics;
using FactCheck.Web.Tests.Features.Reports.Attachments;

namespace FactCheck.Web.Tests.Features.Reports;

/// <summary>The report verifier that stands beside the repository where the project is built: three verifiers that are not ours.</summary>
internal static class IndependentChecks
{
    /// <summary>Null where the verifier passes; else what it printed. Where it does not stand, poppler's verifier alone judges the
    /// signature.</summary>
    public static async Task<string?> Complaint(byte[] pdf, string? authority, params string[] options)
    {
        var script = Repository.In("..", "shared", "check", "verify-report.sh");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            string[] command = File.Exists(script)
                ? ["bash", script, file, .. authority is null ? Array.Empty<string>() : [authority], .. options]
                : ["pdfsig", file];
            using var process = Process.Start(
                new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true }
            )!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : said;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
