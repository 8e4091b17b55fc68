using System.Net;
using System.Security.Cryptography;

namespace FactCheck.Web.Fetching;

/// <summary>One question and its answer, byte for byte.</summary>
public sealed class Exchange : IAsyncDisposable
{
    private readonly WireLog _wire;
    private readonly Scratch _body;

    internal Exchange(Uri address, DateTimeOffset at, WireLog wire, Scratch body, AnswerHead head) =>
        (Address, At, _wire, _body, Head) = (address, at, wire, body, head);

    public Uri Address { get; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset At { get; }

    public IPAddress? Remote { get; init; }

    /// <summary>The site's TLS certificate, DER; null without TLS.</summary>
    public byte[]? Certificate { get; init; }

    public AnswerHead Head { get; }

    public byte[] Request => _wire.Sent;

    /// <summary>Bytes that came, all in all.</summary>
    public long Received => _wire.Received.Length;

    /// <summary>The answer as it came: head and body, in chunks where it came in chunks; interim answers and what follows are left
    /// out.</summary>
    public Stream Response() =>
        _wire.Received.Read(Head.Start, Head.Chunked ? Received - Head.Start : Math.Min(Received, Head.End + _body.Length) - Head.Start);

    /// <summary>The body without chunks, still packed as the site packed it.</summary>
    public Stream Body() => _body.Read();

    public long BodyLength => _body.Length;

    /// <summary>SHA-256 of <see cref="Body"/> in lower-case hexadecimal.</summary>
    public string BodySha256()
    {
        using var body = Body();
        return Convert.ToHexStringLower(SHA256.HashData(body));
    }

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _body.DisposeAsync();
    }
}

/// <summary>The head of an answer.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Start">Where it begins among the bytes that came.</param>
/// <param name="End">Where it ends, the empty line included.</param>
/// <param name="Chunked">Whether the body comes in chunks.</param>
public sealed record AnswerHead(int Status, long Start, long End, bool Chunked)
{
    /// <summary>In small letters, without parameters.</summary>
    public string? MediaType { get; init; }

    /// <summary>The packings of the body, the last one applied last.</summary>
    public IReadOnlyList<string> Packings { get; init; } = [];

    public string? Location { get; init; }

    public bool IsRedirect => Location is not null && Status is (301 or 302 or 303 or 307 or 308);
}
