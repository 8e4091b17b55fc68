using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Access;

/// <summary>Writes the notes of the access log, a second after they were made, in one transaction.</summary>
public sealed partial class AccessWriter(AccessNotes notes, IServiceScopeFactory scopes, TimeProvider clock, ILogger<AccessWriter> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Writes all that was noted before; never from within a command, which holds the turn of the one writer.</summary>
    public async Task Write(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            var unwritten = notes.Unwritten().Select(n => (Note: n, Count: n.Unwritten)).ToList();
            if (unwritten.Count == 0)
                return;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
            using var turn = await scope.ServiceProvider.GetRequiredService<WriteGate>().Enter(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var written = new List<(AccessNote Note, AccessRecord? New, int Count)>();
            foreach (var (note, count) in unwritten)
                written.Add(
                    (
                        note,
                        await IsCounted(db, note, clock.GetUtcNow() - AccessRecord.Counts, count, ct)
                            ? null
                            : db.Add(New(note, count)).Entity,
                        count
                    )
                );
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            foreach (var (note, made, count) in written)
                notes.Written(note, made?.Id ?? note.Record, count);
        }
        finally
        {
            _one.Release();
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryWrite(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await TryWrite(CancellationToken.None); // what the last second left
        }
    }

    private async Task TryWrite(CancellationToken ct)
    {
        try
        {
            await Write(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogUnwritten(e.GetType().Name);
        }
    }

    private static AccessRecord New(AccessNote note, int count) => new(note.Key, note.At, count);

    // False too where the record is final, was pruned or put back from a backup meanwhile.
    private static async Task<bool> IsCounted(FactCheckDb db, AccessNote note, DateTimeOffset since, int count, CancellationToken ct) =>
        note.Record != 0
        && await db.Set<AccessRecord>()
            .Where(r => r.Id == note.Record && r.At > since)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.Count, x => x.Count + count), ct) == 1;

    [LoggerMessage(LogLevel.Error, "The access log could not be written ({Why}); it is kept in memory and tried again")]
    private partial void LogUnwritten(string why);
}
