namespace FactCheck.Web.Blobs;

/// <summary>Bytes that never change, found by their SHA-256. Knows no feature: who keeps a hash keeps the content.</summary>
public interface IBlobs
{
    /// <summary>Keeps the content for good before it answers; the same content twice is kept once.</summary>
    Task<Blob> Put(Stream content, CancellationToken ct);

    /// <summary>The content from its beginning; read once and compared with its hash before the first byte is handed out.</summary>
    /// <exception cref="BlobMissing">Nothing of this hash is kept.</exception>
    /// <exception cref="BlobChanged">What is kept is not what was put there.</exception>
    Task<Stream> Open(string sha256, CancellationToken ct);

    /// <summary>Whether something is kept under this hash, unread.</summary>
    bool Exists(string sha256);

    /// <summary>Forgets what was put before this moment and is not to be kept; so much was forgotten.</summary>
    Task<int> Prune(DateTimeOffset before, Func<string, Task<bool>> keep, CancellationToken ct);
}

/// <summary>Content that is kept.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
public sealed record Blob(string Sha256, long Length);

/// <summary>Says which content is still needed; whoever stores hashes registers one.</summary>
public interface IBlobKeeper
{
    Task<bool> Needs(string sha256, CancellationToken ct);
}

/// <summary>There is no content of this hash.</summary>
public sealed class BlobMissing(string sha256) : Exception($"The content {sha256} is missing.")
{
    public string Sha256 { get; } = sha256;
}

/// <summary>The content is not the one that was kept under this hash.</summary>
public sealed class BlobChanged(string sha256) : Exception($"The content {sha256} was changed after it was kept.")
{
    public string Sha256 { get; } = sha256;
}
