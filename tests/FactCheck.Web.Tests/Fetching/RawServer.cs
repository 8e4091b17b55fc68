using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace FactCheck.Web.Tests.Fetching;

/// <summary>A server on loopback that answers byte for byte what a test tells it.</summary>
public sealed class RawServer : IAsyncDisposable
{
    // What begins an encrypted connection is no request: a plain server says so in plain.
    private const byte TlsRecord = 0x16;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Func<string, Stream, CancellationToken, Task> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly Task _serving;

    private RawServer(Func<string, Stream, CancellationToken, Task> answer, X509Certificate2? certificate)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener.Start();
        _serving = Serve();
    }

    /// <summary>The heads of the requests, in their order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>How often somebody connected.</summary>
    public int Connections { get; private set; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>An address of it; tests resolve every name to loopback.</summary>
    public string At(string path = "/", string host = "site.test") => $"{(_certificate is null ? "http" : "https")}://{host}:{Port}{path}";

    /// <summary>A server whose answers are written whole.</summary>
    public static RawServer Of(Func<string, byte[]> answer, X509Certificate2? certificate = null) =>
        new(async (request, stream, ct) => await stream.WriteAsync(answer(request), ct), certificate);

    /// <summary>A server whose answers are written by a program.</summary>
    public static RawServer Of(Func<string, Stream, CancellationToken, Task> answer) => new(answer, null);

    /// <summary>An answer with a body and its length.</summary>
    public static byte[] Answer(string head, byte[] body) =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];

    public static byte[] Answer(string head, string body = "") => Answer(head, Encoding.UTF8.GetBytes(body));

    public static byte[] Page(string html) => Answer("200 OK\r\nContent-Type: text/html", html);

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Stop();
        await _serving;
        _over.Dispose();
    }

    private async Task Serve()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_over.Token);
                Connections++;
                open.Add(One(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task One(TcpClient client)
    {
        using (client)
            try
            {
                await using var stream = await Open(client.GetStream());
                var head = await Head(stream);
                if (head.Length == 0)
                    return;
                Requests.Enqueue(head);
                await _answer(head, stream, _over.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception e)
                when (e
                        is IOException
                            or OperationCanceledException
                            or System.Security.Authentication.AuthenticationException
                            or SocketException
                )
            {
                // The other end has had enough.
            }
    }

    private async Task<Stream> Open(NetworkStream plain)
    {
        if (_certificate is null)
            return plain;
        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(_certificate);
        return secure;
    }

    private async Task<string> Head(Stream stream)
    {
        var (text, one) = (new StringBuilder(), new byte[1]);
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _over.Token) == 1)
            if (text.Append((char)one[0]).Length == 1 && one[0] == TlsRecord)
                break;
        return text.ToString();
    }
}
