using System.IO.Compression;
using System.Security.Cryptography;

namespace FactCheck.Web.Fetching;

/// <summary>A body without the packings of HTTP, counted while it comes, so that a bomb stops.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Start">Its first bytes; all of them where <paramref name="Length"/> is no more.</param>
public sealed record Unpacked(string Sha256, long Length, byte[] Start)
{
    // More than that packs nothing; nested, what is inside may be any length without a byte coming out.
    private const int MostPackings = 2;

    /// <summary>Unpacks the body of an answer.</summary>
    /// <param name="exchange">The answer.</param>
    /// <param name="most">Bytes after which it is refused.</param>
    /// <param name="keep">How many of its first bytes are wanted.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="FetchFailed">It is too large, or not packed as it says.</exception>
    public static async Task<Unpacked> Of(Exchange exchange, long most, int keep, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var start = new MemoryStream();
        var (buffer, length) = (new byte[64 * 1024], 0L);
        if (exchange.Head.Packings.Count > MostPackings)
            throw new FetchFailed(FetchRefusals.WronglyPacked);
        try
        {
            await using var body = Layers(exchange);
            for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;)
            {
                length += read;
                if (length > most)
                    throw new FetchFailed(FetchRefusals.UnpacksTooLarge(Math.Max(1, most / (1024 * 1024))));
                hash.AppendData(buffer, 0, read);
                start.Write(buffer, 0, (int)Math.Min(read, keep - start.Length));
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            throw new FetchFailed(FetchRefusals.WronglyPacked, cause: e);
        }
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), length, start.ToArray());
    }

    // A packing that nobody here knows is left as it is.
    private static Stream Layers(Exchange exchange)
    {
        var body = exchange.Body();
        if (exchange.BodyLength > 0)
            foreach (var packing in exchange.Head.Packings.Reverse().TakeWhile(IsKnown))
                body = packing switch
                {
                    "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                    "br" => new BrotliStream(body, CompressionMode.Decompress),
                    _ => Deflated(body),
                };
        return body;
    }

    private static bool IsKnown(string packing) => packing is "gzip" or "x-gzip" or "br" or "deflate";

    // The standard means zlib by it; some sites send it bare.
    private static Stream Deflated(Stream body)
    {
        if (!body.CanSeek)
            return new ZLibStream(body, CompressionMode.Decompress);
        var (first, second) = (body.ReadByte(), body.ReadByte());
        body.Position = 0;
        return (first & 15) == 8 && ((first << 8) | second) % 31 == 0
            ? new ZLibStream(body, CompressionMode.Decompress)
            : new DeflateStream(body, CompressionMode.Decompress);
    }
}
