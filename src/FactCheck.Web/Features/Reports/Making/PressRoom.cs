using System.Collections.Concurrent;
using System.Threading.Channels;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>Orders that this process works on: who waits for which, and how far it is.</summary>
public sealed class PressRoom
{
    private readonly Lock _lock = new();
    private readonly Channel<Guid> _orders = Channel.CreateUnbounded<Guid>();
    private readonly ConcurrentDictionary<Guid, Job> _jobs = new();

    /// <summary>
    /// Takes an order in. One that is being worked on is looked at once more afterwards: an editor may just have decided about it.
    /// </summary>
    public void Take(Guid order)
    {
        lock (_lock)
        {
            if (_jobs.TryGetValue(order, out var job))
                job.Again = true;
            else if (_jobs.TryAdd(order, new()))
                _orders.Writer.TryWrite(order);
        }
    }

    /// <summary>How many reports are typeset before this one; null when it is not known here.</summary>
    public int? Before(Guid order) => _jobs.TryGetValue(order, out var job) ? job.Before : null;

    /// <summary>Waits until the order has been worked on, but not longer than this.</summary>
    public async Task Settled(Guid order, TimeSpan limit, CancellationToken ct)
    {
        if (!_jobs.TryGetValue(order, out var job))
            return;
        try
        {
            await job.Done.Task.WaitAsync(limit, ct);
        }
        catch (TimeoutException)
        {
            // The page that follows shows how far it is.
        }
    }

    internal IAsyncEnumerable<Guid> Orders(CancellationToken ct) => _orders.Reader.ReadAllAsync(ct);

    internal IProgress<int> Progress(Guid order) => _jobs[order];

    internal void Done(Guid order)
    {
        lock (_lock)
        {
            if (_jobs.TryGetValue(order, out var job) && job.Again)
            {
                job.Again = false;
                _orders.Writer.TryWrite(order);
                return;
            }
            if (_jobs.TryRemove(order, out job))
                job.Done.TrySetResult();
        }
    }

    private sealed class Job : IProgress<int>
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int? Before { get; private set; }

        public bool Again { get; set; }

        public void Report(int value) => Before = value;
    }
}
