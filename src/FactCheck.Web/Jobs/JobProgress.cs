namespace FactCheck.Web.Jobs;

/// <summary>The newest word of a running job; steps that follow each other faster than they are stored are left out.</summary>
internal sealed class JobProgress : IProgress<int>
{
    private readonly SemaphoreSlim _moved = new(0, 1);
    private int _value = int.MinValue;

    public int? Value => Volatile.Read(ref _value) is var value && value == int.MinValue ? null : value;

    public void Report(int value)
    {
        if (Interlocked.Exchange(ref _value, value) == value)
            return;
        lock (_moved)
            if (_moved.CurrentCount == 0)
                _moved.Release();
    }

    /// <summary>Returns at the next step, or after this time.</summary>
    public async Task Moved(TimeSpan atLatest, TimeProvider clock, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var step = _moved.WaitAsync(over.Token);
        await Task.WhenAny(step, Task.Delay(atLatest, clock, over.Token));
        await over.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }
}
