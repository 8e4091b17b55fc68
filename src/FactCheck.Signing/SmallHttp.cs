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
                throw new NoAnswerException(NoAnswer.Status, (int)response.StatusCode);
            }

            await using var body = await response.Content.ReadAsStreamAsync(limit.Token);
            return await ReadAll(body, most, limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new NoAnswerException(NoAnswer.TooSlow, (int)Math.Ceiling(timeout.TotalSeconds), e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new NoAnswerException(NoAnswer.Unreachable, null, e);
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
                throw new NoAnswerException(NoAnswer.TooMuch);
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

/// <summary>There is no answer.</summary>
internal sealed class NoAnswerException(NoAnswer why, int? number = null, Exception? innerException = null)
    : Exception(why.ToString(), innerException)
{
    public NoAnswer Why { get; } = why;

    public int? Number { get; } = number;
}
