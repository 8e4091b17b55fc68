using System.Diagnostics;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>What qpdf makes of a file.</summary>
internal static class QPdf
{
    public static async Task<byte[]> Run(byte[] pdf, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(
                new ProcessStartInfo("qpdf", [.. options, file, .. options[0] == "--qdf" ? ["-"] : Array.Empty<string>()])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(output);
            await process.WaitForExitAsync();
            // 3: it warns that a signed file was rewritten.
            process.ExitCode.ShouldBeOneOf([0, 3], await errors);
            return output.ToArray();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
