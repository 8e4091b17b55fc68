using System.Text;

namespace FactCheck.Web.Fetching;

/// <summary>Finds the head of the last answer among the bytes of a connection, and what matters of it.</summary>
internal static class AnswerHeads
{
    private const int LongestValue = 4000;

    /// <exception cref="FetchFailed">There is none.</exception>
    public static AnswerHead Read(Scratch received, HttpResponseMessage answer, int most)
    {
        var bytes = new byte[Math.Min(received.Length, (long)most * 1024 * 4)];
        using (var stream = received.Read())
            stream.ReadExactly(bytes);
        for (var start = 0; ;)
        {
            var end = bytes.AsSpan(start).IndexOf("\r\n\r\n"u8) is var at and >= 0
                ? start + at + 4
                : throw new FetchFailed(FetchRefusals.NotHttp);
            // A bare line feed ends a line for some readers and not for others: they would see another answer here.
            if (HasBareLineFeed(bytes.AsSpan(start, end - start)))
                throw new FetchFailed(FetchRefusals.NotHttp);
            var line = Encoding.Latin1.GetString(bytes, start, Math.Min(16, end - start));
            // What a site says before its answer is none.
            if (line.Length > 11 && line[9] == '1')
                start = end;
            else
                return Of(answer, start, end);
        }
    }

    private static bool HasBareLineFeed(ReadOnlySpan<byte> head)
    {
        for (var at = 0; at < head.Length; at++)
            if (head[at] == '\n' && (at == 0 || head[at - 1] != '\r'))
                return true;
        return false;
    }

    private static AnswerHead Of(HttpResponseMessage answer, int start, int end) =>
        new((int)answer.StatusCode, start, end, answer.Headers.TransferEncodingChunked == true)
        {
            MediaType = MediaType(Value(answer.Content.Headers, "Content-Type")),
            Packings =
            [
                .. (Value(answer.Content.Headers, "Content-Encoding") ?? "")
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(p => p.ToLowerInvariant())
                    .Where(p => p is not "identity"),
            ],
            Location = Value(answer.Headers, "Location"),
        };

    private static string? Value(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= LongestValue } value
            ? value.Trim()
            : null;

    private static string? MediaType(string? value) =>
        value?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 2 and <= 100 } type
        && type.Contains('/', StringComparison.Ordinal)
        && type.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '+' or '.' or '_')
            ? type
            : null;
}
