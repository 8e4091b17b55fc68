using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FactCheck.Benchmarks;

/// <summary>A program that is started, asked until its first answer, and ended.</summary>
internal sealed class StartedProgram(string dll, string[] arguments, string folder, string data, string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>From the start of the process until the page has arrived.</summary>
    public async Task<TimeSpan> FirstPage()
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = address,
                ["DataDirectory"] = data,
            },
        };
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = new(address),
            Timeout = Patience,
        };
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        try
        {
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            while (!await Answers(client))
            {
                if (process.HasExited)
                    throw new InvalidOperationException($"{Path.GetFileName(dll)} ended at once: {string.Concat(await said)}");
                if (Stopwatch.GetElapsedTime(started) > Patience)
                    throw new TimeoutException($"{Path.GetFileName(dll)} did not answer {path} within {Patience.TotalSeconds} s.");
                await Task.Delay(Pause);
            }
            return Stopwatch.GetElapsedTime(started);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private async Task<bool> Answers(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(path);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
