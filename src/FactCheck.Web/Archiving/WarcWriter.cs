using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Web.Fetching;

namespace FactCheck.Web.Archiving;

/// <summary>Writes records of WARC 1.1 (ISO 28500:2017), each packed by itself, so that a reader can begin with any of them.</summary>
internal sealed class WarcWriter(Scratch file)
{
    private const string Fields = "application/warc-fields";
    private string? _info;

    /// <summary>Where a record lies in the file.</summary>
    internal sealed record Place(string Id, long Offset, long Length);

    /// <summary>What made the file; the first record of it.</summary>
    public void Info(string fileName, DateTimeOffset at, IEnumerable<(string Name, string Value)> fields) =>
        _info = Record("warcinfo", at, [("WARC-Filename", fileName), ("Content-Type", Fields)], () => Block(fields)).Id;

    /// <summary>An answer with the question to it.</summary>
    public Place Exchange(Exchange exchange)
    {
        var target = ("WARC-Target-URI", exchange.Address.AbsoluteUri);
        (string, string)[] remote = exchange.Remote is { } address ? [("WARC-IP-Address", address.ToString())] : [];
        var response = Record(
            "response",
            exchange.At,
            [
                target,
                .. remote,
                ("WARC-Payload-Digest", $"sha256:{exchange.BodySha256()}"),
                ("Content-Type", "application/http; msgtype=response"),
            ],
            exchange.Response
        );
        Record(
            "request",
            exchange.At,
            [target, .. remote, ("WARC-Concurrent-To", response.Id), ("Content-Type", "application/http; msgtype=request")],
            () => new MemoryStream(exchange.Request, writable: false)
        );
        return response;
    }

    /// <summary>What else is known of an answer.</summary>
    public void Metadata(Exchange exchange, Place response, IEnumerable<(string Name, string Value)> fields) =>
        Record(
            "metadata",
            exchange.At,
            [("WARC-Target-URI", exchange.Address.AbsoluteUri), ("WARC-Concurrent-To", response.Id), ("Content-Type", Fields)],
            () => Block(fields)
        );

    private Place Record(string type, DateTimeOffset at, IEnumerable<(string Name, string Value)> fields, Func<Stream> block)
    {
        var (id, offset) = ($"<urn:uuid:{Guid.CreateVersion7(at)}>", file.Length);
        using var bytes = block();
        var head = new StringBuilder("WARC/1.1\r\n");
        IEnumerable<(string, string)> all =
        [
            ("WARC-Type", type),
            ("WARC-Record-ID", id),
            ("WARC-Date", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)),
            .. _info is null ? Array.Empty<(string, string)>() : [("WARC-Warcinfo-ID", _info)],
            .. fields,
            ("WARC-Block-Digest", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}"),
            ("Content-Length", bytes.Length.ToString(CultureInfo.InvariantCulture)),
        ];
        foreach (var (name, value) in all)
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        bytes.Position = 0;
        using (var packed = new GZipStream(file.Writer(), CompressionLevel.Optimal))
        {
            packed.Write(Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()));
            bytes.CopyTo(packed);
            packed.Write("\r\n\r\n"u8);
        }
        return new(id, offset, file.Length - offset);
    }

    private static MemoryStream Block(IEnumerable<(string Name, string Value)> fields) =>
        new(Encoding.UTF8.GetBytes(string.Concat(fields.Select(f => $"{f.Name}: {OneLine(f.Value)}\r\n"))), writable: false);

    private static string OneLine(string value) => string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c));
}
