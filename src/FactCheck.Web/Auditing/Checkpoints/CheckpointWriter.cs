using FactCheck.Domain;
using FactCheck.Web.Access;
using FactCheck.Web.Data;
using FactCheck.Web.Localization;
using FactCheck.Web.Signing;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>Keeps the head of the record outside of the database, signed. What cannot be written is logged and stops nobody.</summary>
public sealed partial class CheckpointWriter(
    IServiceScopeFactory scopes,
    PlainDatabase database,
    IOptions<CheckpointOptions> options,
    IOptions<AccessOptions> access,
    NewsroomSeal seal,
    Phrasebook phrases,
    DataFolder data,
    TimeProvider clock,
    ILogger<CheckpointWriter> logger
) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CheckpointPosts _posts = new();
    private string? _signer;
    private DateOnly _stamped;
    private bool _begun;
    private string? _trouble;
    private string? _told;

    /// <summary>Why the last checkpoint could not be kept everywhere; null when it could.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Whether the next checkpoint would be signed by another certificate than the last, or by one where there was none.</summary>
    public bool SignsOtherwise => !Ordinal.Same(seal.Thumbprint(clock.GetUtcNow()), _signer);

    /// <summary>Whether checkpoints are kept.</summary>
    public bool Enabled => options.Value.Enabled;

    /// <summary>The folders that files of checkpoints are kept in.</summary>
    public IReadOnlyList<string> Folders =>
        [
            .. new[] { options.Value.Folder ?? data.File("checkpoints"), options.Value.SecondFolder }
                .Where(f => !string.IsNullOrWhiteSpace(f))
                .Select(f => Path.GetFullPath(f!)),
        ];

    private IEnumerable<CheckpointFile> Files => Folders.Select(f => new CheckpointFile(f));

    /// <summary>Whether there is any file of checkpoints, of this record or of another.</summary>
    public bool HasAny() => Enabled && Files.Any(f => f.Exists);

    /// <summary>Writes a checkpoint of the newest record, where there is a new one.</summary>
    public async Task Write(CancellationToken ct)
    {
        if (!Enabled)
            return;
        await _turn.WaitAsync(ct);
        try
        {
            _trouble = null;
            await WriteAll(ct);
            (Trouble, _told) = (_trouble, _trouble);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task WriteAll(CancellationToken ct)
    {
        if (await Head(ct) is not { } head)
            return;
        string? posted = null;
        var starts = !_begun;
        _begun = true;
        foreach (var file in Files)
            posted = await Try(file.Path, () => file.Append(last => Next(head, last, starts, ct), ct), ct) ?? posted;
        _signer = seal.Thumbprint(clock.GetUtcNow());
        if (options.Value.Address is { Length: > 0 } address)
            await _posts.Send(posted, line => Try(address, () => CheckpointPosts.Post(address, line, ct), ct));
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Top?> Head(CancellationToken ct)
    {
        await using var connection = await database.Open(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Sequence", "Hash" FROM "AuditRecords" ORDER BY "Sequence" DESC LIMIT 1""";
        await using var newest = await command.ExecuteReaderAsync(ct);
        return await newest.ReadAsync(ct) ? new(newest.GetInt64(0), newest.GetString(1)) : null;
    }

    private async Task<string?> Try(string where, Func<Task<string?>> write, CancellationToken ct)
    {
        try
        {
            return await write();
        }
        catch (Exception e) when (IsTrouble(e) && !ct.IsCancellationRequested)
        {
            Tell($"{where}: {e.Message}");
            return null;
        }
    }

    private static bool IsTrouble(Exception e) =>
        e
            is IOException
                or InvalidDataException
                or UnauthorizedAccessException
                or HttpRequestException
                or TaskCanceledException
                or UriFormatException
                or NotSupportedException
                or InvalidOperationException;

    // Once, however often it is tried again.
    private void Tell(string trouble)
    {
        _trouble = trouble;
        if (!string.Equals(trouble, _told, StringComparison.Ordinal))
            LogTrouble(trouble);
    }

    [LoggerMessage(LogLevel.Error, "A checkpoint of the record could not be kept: {Why}")]
    private partial void LogTrouble(string why);

    [LoggerMessage(LogLevel.Warning, "Records {First} to {Last} had no checkpoint when the site was started; see verify-audit")]
    private partial void LogLate(long first, long last);

    private sealed record Top(long Sequence, string Hash);
}
