using System.Buffers.Binary;
using System.Diagnostics;
using FactCheck.Web.Typesetting;

namespace FactCheck.Benchmarks.Reports;

/// <summary>The floor of typesetting: the same worker with the same fonts, whose template is one line.</summary>
internal sealed class OneLine : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-bench-").FullName;
    private readonly Process _worker;

    public OneLine()
    {
        var own = Path.Combine(AppContext.BaseDirectory, "Typesetting");
        foreach (var file in new[] { "worker.mjs", "fonts.json" })
            File.Copy(Path.Combine(own, file), Path.Combine(_folder, file));
        File.WriteAllText(
            Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "report")).FullName, "report.typ"),
            "#set document(title: \"One line\", date: datetime(year: 2026, month: 1, day: 1))\nOne line.\n"
        );
        _worker = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(_folder, "worker.mjs"), new TypesettingOptions().NodeModules])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                Environment = { ["RAYON_NUM_THREADS"] = "1" },
            }
        )!;
    }

    public async Task<byte[]> Typeset()
    {
        var input = _worker.StandardInput.BaseStream;
        await input.WriteAsync(new byte[] { 0, 0, 0, 2, (byte)'{', (byte)'}' });
        await input.FlushAsync();
        var output = _worker.StandardOutput.BaseStream;
        var prefix = new byte[5];
        await output.ReadExactlyAsync(prefix);
        var pdf = new byte[BinaryPrimitives.ReadInt32BigEndian(prefix) - 1];
        await output.ReadExactlyAsync(pdf);
        return pdf.AsSpan().StartsWith("%PDF-"u8) ? pdf : throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(pdf));
    }

    public void Dispose()
    {
        _worker.Kill();
        _worker.WaitForExit();
        _worker.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
