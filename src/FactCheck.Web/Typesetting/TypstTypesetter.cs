using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting;

/// <summary>Typesets reports with Typst, in long-lived processes that start with the first report.</summary>
internal sealed partial class TypstTypesetter(IOptions<TypesettingOptions> options, ILogger<TypstTypesetter> logger) : IReportTypesetter, IAsyncDisposable
{
    private readonly TypesettingOptions _options = options.Value;
    private readonly SemaphoreSlim _places = new(options.Value.Workers);
    private readonly ConcurrentBag<TypstWorker> _idle = [];
    private readonly Lazy<JsonSerializerOptions> _json = new(() => ReportJson.Printed(new PrintableText(FontCoverage.Load(options.Value.NodeModules))));

    public async Task<byte[]> Typeset(ReportDocument report, IReadOnlyList<ReportAttachment> attachments, CancellationToken ct)
    {
        var printed = JsonSerializer.SerializeToElement(report, _json.Value);
        var job = JsonSerializer.SerializeToUtf8Bytes(new Job(printed, [ReportJsonFile(printed), .. attachments]), ReportJson.Options);
        var limit = report.Claims.Count > _options.ManyClaims ? _options.LongTimeout : _options.Timeout;

        await _places.WaitAsync(ct);
        try
        {
            while (_idle.TryTake(out var idle))
            {
                if (!idle.IsAlive)
                {
                    await idle.DisposeAsync();
                    continue;
                }

                return await Run(idle, job, limit, ct);
            }

            return await Run(TypstWorker.Start(_options), job, limit, ct);
        }
        finally
        {
            _places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var worker))
        {
            await worker.DisposeAsync();
        }

        _places.Dispose();
    }

    private static ReportAttachment ReportJsonFile(JsonElement printed) =>
        new("report.json", "application/json", "Everything that this report prints, as data", JsonSerializer.Serialize(printed, ReportJson.Options));

    private async Task<byte[]> Run(TypstWorker worker, byte[] job, TimeSpan limit, CancellationToken ct)
    {
        var sound = false;
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(ct);
        clock.CancelAfter(limit);

        // A write into a full pipe does not heed cancellation; it fails once the process at the other end is gone.
        await using var end = clock.Token.Register(worker.Kill);
        try
        {
            var pdf = await worker.Run(job, clock.Token);
            sound = worker.Megabytes <= _options.RecycleAtMegabytes;
            return pdf;
        }
        catch (TypesettingException refusal)
        {
            sound = true;
            LogRefused(refusal.Message);
            throw;
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or IOException && clock.IsCancellationRequested)
        {
            ct.ThrowIfCancellationRequested();
            LogTookTooLong(limit);
            throw TypesettingException.TookTooLong(limit);
        }
        catch (IOException cause)
        {
            worker.Kill();
            LogDied(worker.Complaints);
            throw TypesettingException.Died(cause);
        }
        finally
        {
            if (sound)
            {
                _idle.Add(worker);
            }
            else
            {
                await worker.DisposeAsync();
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Message}")]
    private partial void LogRefused(string message);

    [LoggerMessage(LogLevel.Error, "The typesetter was stopped after {Limit}")]
    private partial void LogTookTooLong(TimeSpan limit);

    [LoggerMessage(LogLevel.Error, "The typesetter stopped before it was done: {Complaints}")]
    private partial void LogDied(string complaints);

    private sealed record Job(JsonElement Report, IReadOnlyList<ReportAttachment> Attachments);
}
