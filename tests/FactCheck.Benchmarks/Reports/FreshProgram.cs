using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Web.Tests.Typesetting;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Workers;

namespace FactCheck.Benchmarks.Reports;

/// <summary>This program as one that has just started and is asked for a report at once.</summary>
internal static class FreshProgram
{
    public const string Argument = "--first-report";
    private const int Claims = 30;

    /// <summary>Starts the typesetter as the site does, typesets at once, and prints the milliseconds and the hash of the PDF.</summary>
    public static async Task<int> Run()
    {
        var report = SampleReport.With(Claims);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddTypesetting(builder.Configuration);
        using var host = builder.Build();
        await host.StartAsync();
        var started = Stopwatch.GetTimestamp();
        var pdf = await host.Services.GetRequiredService<IReportTypesetter>().Typeset(report, CancellationToken.None);
        var took = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds:F1} {Convert.ToHexString(SHA256.HashData(pdf))}")
        );
        await host.StopAsync();
        return 0;
    }

    /// <summary>Runs it in a process of its own.</summary>
    public static async Task<(TimeSpan Took, string Hash)> Start()
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(FreshProgram).Assembly.Location, Argument])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var said = (await process.StandardOutput.ReadToEndAsync()).Split([' ', '\n']);
        return (TimeSpan.FromMilliseconds(double.Parse(said[0], CultureInfo.InvariantCulture)), said[1]);
    }
}
