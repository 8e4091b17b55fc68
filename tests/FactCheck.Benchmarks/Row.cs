namespace FactCheck.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Floor">What it was measured against.</param>
/// <param name="Times">The times of both.</param>
internal sealed record Row(string What, string Floor, Stopwatches Times);
