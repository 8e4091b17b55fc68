using FactCheck.Domain;
using FactCheck.Web.Features.Reports.Verifying;

namespace FactCheck.Web.Cli;

/// <summary>Reads a file that somebody names, if it is one that can be a report.</summary>
internal static class LocalFile
{
    /// <exception cref="UploadRefused">It says why not.</exception>
    public static async Task<byte[]> Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw Refused(FileRefusals.IsAFolder);
            if (!File.Exists(path))
                throw Refused(FileRefusals.NoSuchFile);
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            // Pipes and devices have no length either; opening one could wait for ever.
            if (file.Length == 0)
                throw Refused(FileRefusals.NoRegularFile);
            if (file.Length > VerifyReport.MaxBytes)
                throw UploadRefused.TooLarge();
            await using var stream = file.OpenRead();
            var bytes = new byte[file.Length];
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length && stream.ReadByte() < 0 ? bytes : throw Refused(FileRefusals.BeingWritten);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refused(FileRefusals.FileUnreadable);
        }
    }

    private static UploadRefused Refused(Refusal refusal) => new(StatusCodes.Status400BadRequest, refusal);
}
