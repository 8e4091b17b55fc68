using System.Globalization;
using System.Net;

namespace FactCheck.Signing;

/// <summary>One exchange over HTTP with a limit on its time and on the size of the answer; no redirects, no cookies.</summary>
internal static class SmallHttp
{
    private static readonly HttpClient Client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        }
    )
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };

    /// <summary>Whether an address is one that may be asked.</summary>
    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri
        && (
            string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal)
            || string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
        );

    /// <summary>The body of the answer, or <see cref="NoAnswerException"/>.</summary>
    public static async Task<byte[]> Exchange(HttpRequestMessage request, int most, TimeSpan timeout, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(timeout);
        try
        {
            using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new NoAnswerException(
                    NoAnswer.Status,
                    (int)response.StatusCode,
                    string.Create(CultureInfo.InvariantCulture, $"answered with status {(int)response.StatusCode}")
                );
            }

            await using var body = await response.Content.ReadAsStreamAsync(limit.Token);
            return await ReadAll(body, most, limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new NoAnswerException(
                NoAnswer.TooSlow,
                (int)timeout.TotalSeconds,
                string.Create(CultureInfo.InvariantCulture, $"did not answer within {timeout.TotalSeconds} s"),
                e
            );
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new NoAnswerException(NoAnswer.Unreachable, 0, "could not be reached", e);
        }
    }

    private static async Task<byte[]> ReadAll(Stream body, int most, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16384];
        for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                throw new NoAnswerException(NoAnswer.TooMuch, 0, "answered with more than it may");
            }
        }

        return bytes.ToArray();
    }
}

/// <summary>Why there is no answer.</summary>
internal enum NoAnswer
{
    Unreachable,

    /// <summary>The number: seconds.</summary>
    TooSlow,

    /// <summary>The number: its HTTP status.</summary>
    Status,

    TooMuch,
}

/// <summary>Why there is no answer; the message is the end of a sentence that begins with who was asked.</summary>
internal sealed class NoAnswerException(NoAnswer why, int number, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public NoAnswer Why { get; } = why;

    public int Number { get; } = number;
}
