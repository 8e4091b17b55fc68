using System.Net;
using System.Security.Authentication;
using FactCheck.Domain.Captures;

namespace FactCheck.Web.Fetching;

/// <summary>One question on a connection of its own.</summary>
internal sealed class Hop(IResolver resolver, FetchOptions options, UserAgent agent, TimeProvider clock)
{
    /// <exception cref="FetchFailed">With the name of why.</exception>
    public async Task<Exchange> Ask(Uri address, CookieContainer jar, long most, IProgress<int>? progress, CancellationToken ct)
    {
        var (connection, tls) = (new GuardedConnection(resolver, options), new TlsWatch(options, clock));
        var (wire, body) = (new WireLog(most, options.MostBytes), new Scratch());
        try
        {
            using var invoker = new HttpMessageInvoker(Handler(connection, tls, wire, jar));
            using var request = Request(address);
            var at = clock.GetUtcNow();
            using var answer = await invoker.SendAsync(request, ct);
            var head = AnswerHeads.Read(wire.Received, answer, options.MostHead);
            await Take(answer, body, progress, ct);
            return new(address, at, wire, body, head) { Remote = connection.Remote, Certificate = tls.Certificate };
        }
        catch (Exception e)
        {
            await wire.DisposeAsync();
            await body.DisposeAsync();
            throw FetchFailed.Within(e) ?? Named(e, tls, address, ct.IsCancellationRequested) ?? e;
        }
    }

    private static async Task Take(HttpResponseMessage answer, Scratch body, IProgress<int>? progress, CancellationToken ct)
    {
        await using var content = await answer.Content.ReadAsStreamAsync(ct);
        var buffer = new byte[64 * 1024];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            body.Write(buffer.AsSpan(0, read));
            progress?.Report((int)(body.Length / 1024));
        }
    }

    private SocketsHttpHandler Handler(GuardedConnection connection, TlsWatch tls, WireLog wire, CookieContainer jar) =>
        new()
        {
            ConnectCallback = connection.Connect,
            PlaintextStreamFilter = (context, _) => ValueTask.FromResult(wire.Around(context.PlaintextStream)),
            SslOptions = tls.Settings(),
            ConnectTimeout = options.ConnectLimit,
            MaxResponseHeadersLength = options.MostHead,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            CookieContainer = jar,
            UseProxy = false,
            Credentials = null,
            ActivityHeadersPropagator = null,
        };

    private HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.ConnectionClose = true;
        request.Headers.TryAddWithoutValidation("User-Agent", agent.Text);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        return request;
    }

    private FetchFailed? Named(Exception e, TlsWatch tls, Uri address, bool over) =>
        e switch
        {
            OperationCanceledException when !over => new(FetchRefusals.HostUnreachable(address.Host), passing: true, e),
            _ when tls.Fault is { } fault => new(FetchRefusals.TlsRefused(fault), cause: e),
            { InnerException: AuthenticationException } => new(FetchRefusals.TlsRefused(TlsFault.Handshake), cause: e),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(
                FetchRefusals.TlsRefused(TlsFault.Handshake),
                cause: e
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new(
                FetchRefusals.HeadTooLarge(options.MostHead),
                cause: e
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.VersionNegotiationError } => new(
                FetchRefusals.NotHttp,
                cause: e
            ),
            HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => new(FetchRefusals.NotHttp, cause: e),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => new(
                FetchRefusals.HostUnreachable(address.Host),
                passing: true,
                e
            ),
            HttpRequestException or IOException => new(FetchRefusals.EndedEarly, passing: true, e),
            _ => null,
        };
}
