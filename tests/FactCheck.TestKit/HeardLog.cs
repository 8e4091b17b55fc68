using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FactCheck.TestKit;

/// <summary>What a site wrote into its log.</summary>
public sealed class HeardLog : ILoggerProvider, ILogger
{
    public ConcurrentBag<(LogLevel Level, string Line)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Lines.Add((logLevel, formatter(state, exception)));

    public void Dispose() { }
}
