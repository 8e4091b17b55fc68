using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace FactCheck.Web.Typesetting;

/// <summary>One process of the typesetter, which takes one job at a time.</summary>
internal sealed class TypstWorker : IAsyncDisposable
{
    private const int LongestComplaint = 2_000;
    private static readonly string[] _inherited = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH"];

    private readonly Process _process;
    private readonly StringBuilder _complaints = new();

    private TypstWorker(Process process) => _process = process;

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

    public bool IsAlive => !_process.HasExited;

    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64 / 1_000_000;
        }
    }

    public static TypstWorker Start(TypesettingOptions options)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Typesetting", "worker.mjs");
        var start = new ProcessStartInfo(options.NodePath)
        {
            ArgumentList = { script, options.NodeModules },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // The worker sees none of the server's settings, some of which are secrets.
        var inherited = _inherited.Select(name => (name, value: Environment.GetEnvironmentVariable(name))).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in inherited.Where(v => v.value is not null))
        {
            start.Environment[name] = value;
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
            throw TypesettingException.NodeMissing(options.NodePath, cause);
        }
    }

    /// <summary>Sends a job and returns the PDF; any failure to talk to the process is an <see cref="IOException"/>.</summary>
    public async Task<byte[]> Run(byte[] job, CancellationToken ct)
    {
        var head = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(head, job.Length);
        var input = _process.StandardInput.BaseStream;
        await input.WriteAsync(head, ct);
        await input.WriteAsync(job, ct);
        await input.FlushAsync(ct);

        var output = _process.StandardOutput.BaseStream;
        await output.ReadExactlyAsync(head, ct);
        var length = BinaryPrimitives.ReadInt32BigEndian(head);
        if (length is < 1 or > 512 * 1024 * 1024)
        {
            throw new IOException("The typesetter answered with something that is not a frame.");
        }

        var answer = new byte[length];
        await output.ReadExactlyAsync(answer, ct);
        return answer[0] == 0 ? answer[1..] : throw TypesettingException.Refused(Encoding.UTF8.GetString(answer, 1, length - 1));
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
        catch (Win32Exception)
        {
            // It is ending.
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (_process)
        {
            try
            {
                _process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The other end is closed already.
            }

            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Kill();
            }
        }
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
