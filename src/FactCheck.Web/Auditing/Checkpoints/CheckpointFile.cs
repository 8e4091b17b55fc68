using System.Text;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>A file of checkpoints, to which lines are added and nothing else.</summary>
internal sealed class CheckpointFile(string folder)
{
    private const int Step = 64 << 10;
    private const int MostTries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public string Path { get; } = System.IO.Path.Combine(folder, "checkpoints.jsonl");

    public bool Exists => File.Exists(Path);

    /// <summary>Adds what follows from the last line; nothing when it answers null. Two programs take turns.</summary>
    public async Task<string?> Append(Func<string?, Task<string?>> next, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        await using var turn = await Turn(ct);
        await using var file = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var (last, end) = Last(file);
        if (await next(last) is not { } line)
            return null;
        file.SetLength(end); // what a loss of power left of a line
        file.Position = end;
        await file.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), ct);
        file.Flush(flushToDisk: true);
        return line;
    }

    /// <summary>All whole lines.</summary>
    public IEnumerable<string> Lines()
    {
        using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var (_, end) = Last(file);
        file.Position = 0;
        using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (long at = 0; at < end && reader.ReadLine() is { } line; at += Encoding.UTF8.GetByteCount(line) + 1)
            yield return line;
    }

    // A file beside it, so that whoever verifies neither waits for a writer nor keeps one waiting.
    private async Task<FileStream> Turn(CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
            try
            {
                return new(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < MostTries)
            {
                await Task.Delay(Pause, ct);
            }
    }

    // The last whole line, and where the next one begins.
    private static (string? Line, long End) Last(FileStream file)
    {
        for (long size = Step; ; size *= 2)
        {
            var from = Math.Max(0, file.Length - size);
            var bytes = new byte[file.Length - from];
            file.Position = from;
            file.ReadExactly(bytes);
            var end = Array.LastIndexOf(bytes, (byte)'\n');
            var start = end <= 0 ? -1 : Array.LastIndexOf(bytes, (byte)'\n', end - 1);
            if (start < 0 && from > 0)
                continue;
            return end < 0 ? (null, from) : (Encoding.UTF8.GetString(bytes.AsSpan(start + 1, end - start - 1)), from + end + 1);
        }
    }
}
