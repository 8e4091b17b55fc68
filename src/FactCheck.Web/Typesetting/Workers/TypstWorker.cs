using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>One process of the typesetter, which takes one job at a time.</summary>
internal sealed class TypstWorker : IAsyncDisposable
{
    private const int LongestComplaint = 2_000;
    private static readonly string[] _inherited = ["PATH", "LD_LIBRARY_PATH", "SystemRoot"];

    private readonly Process _process;
    private readonly StringBuilder _complaints = new();
    private volatile bool _killed;

    private TypstWorker(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>What the process wrote to its standard error, cut to its beginning.</summary>
    public string Complaints
    {
        get
        {
            lock (_complaints)
            {
                return _complaints.ToString();
            }
        }
    }

    public bool IsAlive => !_killed && !_process.HasExited;

    /// <summary>The memory that it holds now.</summary>
    public long Megabytes
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.WorkingSet64 / 1_000_000;
            }
            catch (InvalidOperationException)
            {
                return 0; // It has ended.
            }
        }
    }

    public static TypstWorker Start(TypesettingOptions options)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Typesetting");
        var start = new ProcessStartInfo(options.NodePath)
        {
            ArgumentList = { Path.Combine(folder, "worker.mjs"), options.NodeModules },
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // The worker sees none of the server's settings, some of which are secrets.
        start.Environment.Clear();
        foreach (var name in _inherited)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        start.Environment["RAYON_NUM_THREADS"] = "1";
        try
        {
            var worker = new TypstWorker(Process.Start(start)!);
            worker._process.ErrorDataReceived += (_, line) => worker.Hear(line.Data);
            worker._process.BeginErrorReadLine();
            return worker;
        }
        catch (Win32Exception cause)
        {
            throw new TypesettingException(TypesettingRefusals.NodeMissing(options.NodePath), cause);
        }
    }

    /// <summary>Sends a job and returns the PDF.</summary>
    /// <exception cref="IOException">The process cannot be talked to.</exception>
    /// <exception cref="TypesettingException">The template refused the report; the process is sound.</exception>
    public async Task<byte[]> Run(byte[] job, CancellationToken ct)
    {
        await Frames.Write(_process.StandardInput.BaseStream, job, ct);
        var answer = await Frames.Read(_process.StandardOutput.BaseStream, ct);
        var (done, body) = (answer.Span[0] == 0, answer[1..]);
        return done
            ? body.ToArray()
            : throw new TypesettingException(TypesettingRefusals.TemplateRefuses(Encoding.UTF8.GetString(body.Span)));
    }

    /// <summary>Ends the process at once; it holds nothing that could be lost.</summary>
    public void Kill()
    {
        _killed = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself, or is ending.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_complaints)
        {
            if (line is not null && _complaints.Length < LongestComplaint)
            {
                _complaints.AppendLine(line);
            }
        }
    }
}
