namespace FactCheck.Web.Jobs;

/// <summary>A kind of work and how it is done; features register theirs.</summary>
/// <param name="Name">As stored: changing it orphans what waits.</param>
/// <param name="Handler">An <see cref="IJobHandler"/>, made in a scope of its own for each run.</param>
public sealed record JobKind(string Name, Type Handler)
{
    /// <summary>How many of them one program does at a time.</summary>
    public int AtOnce { get; init; } = 1;

    /// <summary>How often it is begun before it is given up.</summary>
    public int Tries { get; init; } = 8;

    /// <summary>
    /// Set for work that comes round: the time from the end of one to the next. It asks for itself and is never given up.
    /// </summary>
    public TimeSpan? Every { get; init; }

    /// <summary>The wait before the next try: ten seconds, doubled each time, an hour at most.</summary>
    public static TimeSpan Backoff(int tries) => TimeSpan.FromSeconds(Math.Min(3600, 10 * Math.Pow(2, Math.Min(tries, 20) - 1)));
}

/// <summary>
/// Does work of one kind. It may be begun twice (a program killed in between), so its effect must be one that happens once.
/// </summary>
public interface IJobHandler
{
    /// <summary>
    /// Returns when it is done, throws when it is to be tried again. The token ends it when the program stops or the lease is lost.
    /// </summary>
    Task Run(JobRun run, CancellationToken ct);

    /// <summary>Its tries are used up: the last chance to tell somebody.</summary>
    Task GiveUp(JobRun run, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>One try.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Payload">What else was said when it was asked for, as JSON.</param>
/// <param name="Try">1 for the first.</param>
/// <param name="Progress">How far it is, for pages to show.</param>
public sealed record JobRun(string Subject, string? Payload, int Try, IProgress<int> Progress);
