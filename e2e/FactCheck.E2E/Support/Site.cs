using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(FactCheck.E2E.Support.Site))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace FactCheck.E2E.Support;

/// <summary>The real program in a process of its own, on a fresh data folder with the demo newsroom, and a real Chromium before
/// it.</summary>
public sealed partial class Site : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("factcheck-e2e-").FullName;
    private readonly List<string> _log = [];
    private Process? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    /// <summary>The public part of the test certificate's issuer.</summary>
    public string IssuerPem => Path.Combine(_data, "signing-test-ca.pem");

    public async ValueTask InitializeAsync()
    {
        Address = await StartProgram();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A reader or a member of the desk, in a browser profile of their own.</summary>
    public async Task<Visitor> Open(bool script = true, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool traced = true)
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = Address,
                AcceptDownloads = true,
                JavaScriptEnabled = script,
                Locale = "en-GB",
                TimezoneId = "Europe/Oslo",
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(15_000);
        if (traced)
            await context.Tracing.StartAsync(new() { Snapshots = true });
        return new Visitor(context, await context.NewPageAsync(), traced);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_program is { HasExited: false })
            _program.Kill(entireProcessTree: true);
        _program?.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task<string> StartProgram()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Places.Web, "bin", Configuration, "net10.0", "FactCheck.Web.dll")])
        {
            WorkingDirectory = Places.Web,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["DataDirectory"] = _data,
                // It lives for minutes: instrumenting its code for later never pays.
                ["DOTNET_TieredPGO"] = "0",
            },
        };
        var serving = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _program = new Process { StartInfo = start, EnableRaisingEvents = true };
        _program.OutputDataReceived += (_, e) => Hear(e.Data, serving);
        _program.ErrorDataReceived += (_, e) => Hear(e.Data, serving);
        _program.Exited += (_, _) =>
            serving.TrySetException(new InvalidOperationException("The program ended:\n" + string.Join('\n', _log)));
        _program.Start();
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
        return await serving.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private void Hear(string? line, TaskCompletionSource<string> serving)
    {
        if (line is null)
            return;
        lock (_log)
            _log.Add(line);
        if (Listening().Match(line) is { Success: true } match)
            serving.TrySetResult(match.Groups["address"].Value);
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://[\d.:]+)", RegexOptions.None, 1000)]
    private static partial Regex Listening();

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif
}
