using System.ComponentModel;
using System.Diagnostics;
using FactCheck.Domain;
using FactCheck.Web.Typesetting;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Runs the reader of pages: a process for each, two at once, ended when it takes too long or too much.</summary>
public sealed partial class PageProcess(IOptions<TypesettingOptions> options, ILogger<PageProcess> logger)
{
    private const int AtOnce = 2,
        Megabytes = 384,
        LargestAnswer = 16 * 1024 * 1024,
        LongestComplaint = 2_000;
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(10);
    private static readonly string[] _inherited = ["PATH", "LD_LIBRARY_PATH", "SystemRoot"];

    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Sends a page and returns what was read of it.</summary>
    /// <exception cref="Domain.RuleViolation">There was no place, or it took too much.</exception>
    public async Task<byte[]> Run(byte[] page, CancellationToken ct)
    {
        if (!await _places.WaitAsync(_limit, ct))
            throw new RuleViolation(Unreadable.ReadingBusy);
        try
        {
            return await RunOnce(page, ct);
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task<byte[]> RunOnce(byte[] page, CancellationToken ct)
    {
        using var process = Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        stop.CancelAfter(_limit);
        // A write into a full pipe does not heed cancellation; it fails once the process at the other end is gone.
        await using var kill = stop.Token.Register(() => Kill(process));
        var complaints = Complaints(process);
        try
        {
            var answer = Answer(process, stop.Token);
            await process.StandardInput.BaseStream.WriteAsync(page, stop.Token);
            process.StandardInput.Close();
            var read = await answer;
            await process.WaitForExitAsync(stop.Token);
            await complaints.WaitAsync(stop.Token);
            if (process.ExitCode == 0 && read.Length > 0)
                return read;
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            ct.ThrowIfCancellationRequested();
        }
        Kill(process);
        LogFailed(await complaints);
        throw new RuleViolation(Unreadable.ReadingTookTooLong);
    }

    private Process Start()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Features", "Articles", "Importing", "Reading", "Pages");
        var start = new ProcessStartInfo(options.Value.NodePath)
        {
            ArgumentList =
            {
                FormattableString.Invariant($"--max-old-space-size={Megabytes}"),
                Path.Combine(folder, "readability.mjs"),
                options.Value.NodeModules,
            },
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // The page's reader sees none of the server's settings, some of which are secrets.
        start.Environment.Clear();
        foreach (var name in _inherited)
            if (Environment.GetEnvironmentVariable(name) is { } value)
                start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            LogFailed(cause.Message);
            throw new RuleViolation(Unreadable.NoNodeToRead);
        }
    }

    private static async Task<byte[]> Answer(Process process, CancellationToken ct)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await process.StandardOutput.BaseStream.ReadAsync(buffer, ct)) > 0)
        {
            all.Write(buffer, 0, count);
            if (all.Length > LargestAnswer)
                throw new IOException("The answer is longer than any article.");
        }
        return all.ToArray();
    }

    // Read to its end, so that the process never waits for it; kept to its beginning.
    private static async Task<string> Complaints(Process process)
    {
        var text = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        return text.Length > LongestComplaint ? text[..LongestComplaint] : text;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself, or is ending.
        }
    }

    [LoggerMessage(LogLevel.Warning, "A page could not be read: {Complaints}")]
    private partial void LogFailed(string complaints);
}
