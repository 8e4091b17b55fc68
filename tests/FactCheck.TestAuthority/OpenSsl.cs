using System.Diagnostics;

namespace FactCheck.Testing;

/// <summary>The openssl program in one folder.</summary>
internal sealed class OpenSsl(string folder)
{
    public string File(string name) => Path.Combine(folder, name);

    /// <summary>Runs a command of openssl; throws with its words when it fails.</summary>
    public async Task Run(string command, CancellationToken ct = default)
    {
        var start = new ProcessStartInfo("openssl", command)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("openssl did not start.");
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = await process.StandardError.ReadToEndAsync(ct);
        await output;
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"openssl {command}: {errors}");
    }

    /// <summary>Hands a question to commands and gives the answer: the files IN and OUT in them.</summary>
    public async Task<byte[]> Ask(byte[] question, string[] commands, CancellationToken ct)
    {
        var (asked, answered) = ($"{Guid.NewGuid():N}.in", $"{Guid.NewGuid():N}.out");
        await System.IO.File.WriteAllBytesAsync(File(asked), question, ct);
        foreach (var command in commands)
        {
            await Run(command.Replace("IN", asked, StringComparison.Ordinal).Replace("OUT", answered, StringComparison.Ordinal), ct);
        }

        return await System.IO.File.ReadAllBytesAsync(File(answered), ct);
    }
}
