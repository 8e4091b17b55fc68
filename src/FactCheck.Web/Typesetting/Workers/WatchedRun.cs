namespace FactCheck.Web.Typesetting.Workers;

/// <summary>One job on one worker, within limits of time and memory: a worker that goes past either is killed.</summary>
internal static class WatchedRun
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    /// <exception cref="IOException">The worker died.</exception>
    /// <exception cref="TypesettingException">It was killed for its time or its memory, or the template refused the report.</exception>
    public static async Task<byte[]> Run(TypstWorker worker, byte[] job, TimeSpan limit, int megabytes, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var over = new CancellationTokenSource();
        stop.CancelAfter(limit);

        // A write into a full pipe does not heed cancellation; it fails once the process at the other end is gone.
        await using var kill = stop.Token.Register(worker.Kill);
        var watch = GrowsPast(megabytes, worker, stop, over.Token);
        try
        {
            return await worker.Run(job, stop.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            worker.Kill();
            await over.CancelAsync();
            var tooLarge = await watch;
            ct.ThrowIfCancellationRequested();
            if (tooLarge)
                throw new TypesettingException(TypesettingRefusals.TookTooMuchMemory(megabytes));
            if (stop.IsCancellationRequested)
                throw new TypesettingException(TypesettingRefusals.TookTooLong(limit));
            throw;
        }
        finally
        {
            await over.CancelAsync();
            await watch;
        }
    }

    private static async Task<bool> GrowsPast(int megabytes, TypstWorker worker, CancellationTokenSource stop, CancellationToken over)
    {
        using var timer = new PeriodicTimer(_pause);
        try
        {
            do
            {
                if (worker.Megabytes > megabytes)
                {
                    await stop.CancelAsync();
                    return true;
                }
            } while (await timer.WaitForNextTickAsync(over));
        }
        catch (OperationCanceledException)
        {
            // The job is over.
        }

        return false;
    }
}
