using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks.Reports;

/// <summary>What one signature with a kind of key costs OpenSSL, in milliseconds.</summary>
internal static partial class OpenSsl
{
    public static async Task<double> SignMilliseconds(string algorithm)
    {
        using var openssl = Process.Start(
            new ProcessStartInfo("openssl", ["speed", "-seconds", "1", algorithm])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var said = openssl.StandardOutput.ReadToEndAsync();
        await openssl.StandardError.ReadToEndAsync();
        // The last line ends with signatures per second and verifications per second.
        return 1000 / double.Parse(Rates().Match(await said).Groups["signs"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<signs>\d+\.\d+)\s+\d+\.\d+\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rates();
}
