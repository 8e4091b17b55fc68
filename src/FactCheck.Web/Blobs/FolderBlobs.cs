using System.Security.Cryptography;

namespace FactCheck.Web.Blobs;

/// <summary>Blobs as files: <c>ab/cd/abcd…</c> below one folder, written beside and renamed, so that a file there is whole.</summary>
public sealed class FolderBlobs(string root, TimeProvider clock) : IBlobs
{
    private const string Incoming = "incoming";
    private const string Leaving = ".leaving";
    private const int HashLength = 64;

    public async Task<Blob> Put(Stream content, CancellationToken ct)
    {
        var temporary = Path.Combine(Durable.Folder(Path.Combine(root, Incoming)), Guid.NewGuid().ToString("N"));
        try
        {
            var blob = await Write(temporary, content, ct);
            Place(temporary, PathTo(blob.Sha256));
            return blob;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public async Task<Stream> Open(string sha256, CancellationToken ct)
    {
        var file = OpenFile(sha256);
        try
        {
            if (!string.Equals(Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)), sha256, StringComparison.Ordinal))
                throw new BlobChanged(sha256);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public bool Exists(string sha256) => File.Exists(PathTo(sha256));

    public async Task<int> Prune(DateTimeOffset before, Func<string, Task<bool>> keep, CancellationToken ct)
    {
        if (!Directory.Exists(root))
            return 0;
        var forgotten = 0;
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            ct.ThrowIfCancellationRequested();
            if (path.EndsWith(Leaving, StringComparison.Ordinal))
                Return(path); // from a pruning that never ended; the next one looks at it
            else if (File.GetLastWriteTimeUtc(path) >= before.UtcDateTime)
                continue;
            else if (!IsBlob(path))
                File.Delete(path); // from a Put that never ended
            else if (!await keep(Path.GetFileName(path)) && Forget(path, before))
                forgotten++;
        }
        return forgotten;
    }

    private async Task<Blob> Write(string path, Stream content, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var (buffer, length) = (new byte[81920], 0L);
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0; length += read)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }
        file.Flush(flushToDisk: true);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    // Always the new file, also over one of the same name: that one may have been changed, and pruning sees this one's age.
    private void Place(string temporary, string path)
    {
        var folder = Durable.Folder(Path.GetDirectoryName(path)!);
        File.SetLastWriteTimeUtc(temporary, clock.GetUtcNow().UtcDateTime);
        File.Move(temporary, path, overwrite: true);
        Durable.Sync(folder);
    }

    // Aside first: whoever puts the same content meanwhile writes it anew, or made it young again and gets it back.
    private static bool Forget(string path, DateTimeOffset before)
    {
        var aside = path + Leaving;
        try
        {
            File.Move(path, aside, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            return false; // Another program prunes the same folder at this moment.
        }
        if (File.GetLastWriteTimeUtc(aside) < before.UtcDateTime)
        {
            File.Delete(aside);
            return true;
        }
        Return(aside);
        return false;
    }

    private static void Return(string aside)
    {
        var path = aside[..^Leaving.Length];
        if (File.Exists(path))
            File.Delete(aside);
        else
            File.Move(aside, path);
    }

    private FileStream OpenFile(string sha256)
    {
        try
        {
            return new(PathTo(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, useAsync: true);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BlobMissing(sha256);
        }
    }

    // Anything but a hash would be a path of somebody's choice.
    private string PathTo(string sha256) =>
        IsHash(sha256)
            ? Path.Combine(root, sha256[..2], sha256[2..4], sha256)
            : throw new ArgumentException("Not a SHA-256 in lower-case hexadecimal.", nameof(sha256));

    private bool IsBlob(string path) =>
        IsHash(Path.GetFileName(path)) && string.Equals(path, PathTo(Path.GetFileName(path)), StringComparison.Ordinal);

    private static bool IsHash(string name) => name.Length == HashLength && name.All(char.IsAsciiHexDigitLower);
}
