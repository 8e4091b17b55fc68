namespace FactCheck.Web.Data.Recording;

/// <summary>Rings after each transaction that recorded something.</summary>
public sealed class RecordBell
{
    private TaskCompletionSource _next = New();

    /// <summary>Done with the next ring.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Ring() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
