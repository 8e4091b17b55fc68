using FactCheck.Web.Features.Reports.Verifying;

namespace FactCheck.Web.Cli;

/// <summary>Reads a file that somebody names, if it is one that can be a report.</summary>
internal static class LocalFile
{
    /// <exception cref="UploadRefused">With one sentence that says why not.</exception>
    public static async Task<byte[]> Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw Refused("This is a folder; name the PDF in it.");
            if (!File.Exists(path))
                throw Refused("There is no such file.");
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            // Pipes and devices have no length either; opening one could wait for ever.
            if (file.Length == 0)
                throw Refused("This file is empty, or no regular file.");
            if (file.Length > VerifyReport.MaxBytes)
                throw UploadRefused.TooLarge();
            await using var stream = file.OpenRead();
            var bytes = new byte[file.Length];
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length && stream.ReadByte() < 0
                ? bytes
                : throw Refused("This file is being written to; try again when it is whole.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refused("This file cannot be read.");
        }
    }

    private static UploadRefused Refused(string sentence) => new(StatusCodes.Status400BadRequest, sentence);
}
