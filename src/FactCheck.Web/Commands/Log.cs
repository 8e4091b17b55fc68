using System.Diagnostics;
using MediatR;

namespace FactCheck.Web.Commands;

/// <summary>Name and duration of every message; never its content.</summary>
public sealed partial class Log<TRequest, TResponse>(ILogger<Log<TRequest, TResponse>> logger) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var response = await next();
            Done(logger, typeof(TRequest).Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            return response;
        }
        catch (Exception e)
        {
            Failed(logger, typeof(TRequest).Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds, e.GetType().Name);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Message} took {Milliseconds:F1} ms")]
    private static partial void Done(ILogger logger, string message, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Message} ended after {Milliseconds:F1} ms with {Reason}")]
    private static partial void Failed(ILogger logger, string message, double milliseconds, string reason);
}
