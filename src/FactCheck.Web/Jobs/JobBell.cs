namespace FactCheck.Web.Jobs;

/// <summary>
/// Rings inside this program when jobs were asked for or have ended. Who listens takes <see cref="Next"/> first and looks then.
/// </summary>
public sealed class JobBell
{
    private TaskCompletionSource _next = New();

    public Task Next => _next.Task;

    public void Ring() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
