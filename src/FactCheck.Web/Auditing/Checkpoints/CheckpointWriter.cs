using System.Globalization;
using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Web.Access;
using FactCheck.Web.Data;
using FactCheck.Web.Signing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>Keeps the head of the record outside of the database, signed. What cannot be written is logged and stops nobody.</summary>
public sealed partial class CheckpointWriter(
    IServiceScopeFactory scopes,
    IOptions<CheckpointOptions> options,
    IOptions<AccessOptions> access,
    NewsroomSeal seal,
    DataFolder data,
    TimeProvider clock,
    ILogger<CheckpointWriter> logger
) : IDisposable
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    private const int MostUnposted = 1000;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Queue<string> _unposted = new();
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
            await PostAll(address, posted, ct);
    }

    // In their order: a line that could not be posted goes before the next.
    private async Task PostAll(string address, string? line, CancellationToken ct)
    {
        if (line is not null)
            _unposted.Enqueue(line);
        while (_unposted.Count > MostUnposted)
            _unposted.Dequeue();
        while (_unposted.TryPeek(out var next) && await Try(address, () => Post(address, next, ct), ct) is not null)
            _unposted.Dequeue();
    }

    public void Dispose() => _turn.Dispose();

    private async Task<string?> Next(Top head, string? line, bool starts, CancellationToken ct)
    {
        var (last, now) = (line is null ? null : Checkpoint.Parse(line), clock.GetUtcNow());
        if (line is not null && last is null)
            throw new InvalidDataException("its last line is not a checkpoint");
        if (last is not null && (head.Sequence < last.Sequence || (head.Sequence == last.Sequence && !Ordinal.Same(head.Hash, last.Head))))
            throw new InvalidDataException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it holds record {last.Sequence}, which the database does not; run verify-audit"
                )
            );
        var timestamp = await OwesTimestamp(head, last, now, ct);
        var covered = await Covered(last?.Access, now);
        var isSame = last is not null && head.Sequence == last.Sequence && Ordinal.Same(last.Signer, seal.Thumbprint(now));
        // The access log alone makes no line before the day is over.
        if (isSame && !timestamp && (covered.UpTo == last!.Access?.UpTo || last.At.UtcDateTime.Date == now.UtcDateTime.Date))
            return null;
        // This program has written none yet: the one before was stopped within a change, or somebody added them since.
        long? late = starts && last is not null && head.Sequence > last.Sequence ? last.Sequence + 1 : null;
        if (late is { } found)
            LogLate(found, head.Sequence);
        return await Sealed(
            new()
            {
                Previous = line is null ? Checkpoint.First : Checkpoint.HashOf(line),
                At = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
                Sequence = head.Sequence,
                Head = head.Hash,
                Late = late,
                Access = covered,
                Signer = seal.Thumbprint(now),
            },
            last,
            timestamp,
            ct
        );
    }

    private async Task<string> Sealed(Checkpoint checkpoint, Checkpoint? last, bool timestamp, CancellationToken ct)
    {
        if (seal.Sign(checkpoint.Signed(), checkpoint.At) is not { } signed || !Ordinal.Same(signed.Thumbprint, checkpoint.Signer))
            return (checkpoint with { Signer = null }).Line();
        var token = timestamp ? await Timestamp(signed.Signature, checkpoint.At, ct) : null;
        return (
            checkpoint with
            {
                Certificate = Ordinal.Same(last?.Signer, signed.Thumbprint) ? null : signed.Certificate,
                Signature = signed.Signature,
                Timestamp = token,
            }
        ).Line();
    }

    // At the first checkpoint of a day, which covers the day before, and at every report.
    private async Task<bool> OwesTimestamp(Top head, Checkpoint? last, DateTimeOffset now, CancellationToken ct)
    {
        if (!seal.HasTimestampAuthority || seal.Thumbprint(now) is null)
            return false;
        if (last is null || _stamped != DateOnly.FromDateTime(now.UtcDateTime))
            return true;
        if (last.Sequence == head.Sequence)
            return false;
        var issued = AuditEvents.WrittenAs<ReportIssued>();
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FactCheckDb>()
            .AuditRecords.AnyAsync(r => r.Sequence > last.Sequence && r.Sequence <= head.Sequence && issued.Contains(r.Event), ct);
    }

    private async Task<AccessSeal> Covered(AccessSeal? before, DateTimeOffset now)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<FactCheckDb>().Database;
        await database.OpenConnectionAsync();
        return AccessChain.Next((SqliteConnection)database.GetDbConnection(), before, now, access.Value.KeepDays);
    }

    private async Task<byte[]?> Timestamp(byte[] signature, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            var token = await seal.Timestamp(signature, now, ct);
            _stamped = DateOnly.FromDateTime(now.UtcDateTime);
            return token;
        }
        catch (SigningException e)
        {
            // The next checkpoint asks again.
            _stamped = default;
            Tell(e.Message);
            return null;
        }
    }

    private async Task<Top?> Head(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FactCheckDb>()
            .AuditRecords.OrderByDescending(r => r.Sequence)
            .Select(r => new Top(r.Sequence, r.Hash))
            .FirstOrDefaultAsync(ct);
    }

    private static async Task<string?> Post(string address, string line, CancellationToken ct)
    {
        using var content = new StringContent(line + "\n", Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync(new Uri(address), content, ct);
        answer.EnsureSuccessStatusCode();
        return line;
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
