using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Web.Assets;

/// <summary>One file as it is sent: plain, and packed for those who take that.</summary>
public sealed class SiteAsset
{
    /// <summary>The first step of every address.</summary>
    public const string Root = "/assets";

    // The highest, 11, takes ten times as long and saves a twentieth.
    private const int Quality = 9;
    private const int Window = 22;
    private readonly Lazy<byte[]>? _brotli;
    private readonly Lazy<byte[]>? _gzip;

    private SiteAsset(string path, byte[] plain, bool packs)
    {
        Plain = plain;
        Hash = Convert.ToHexStringLower(SHA256.HashData(plain))[..16];
        Address = $"{Root}/{Hash}{path}";
        Type = Path.GetExtension(path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".woff2" => "font/woff2",
            _ => "application/octet-stream",
        };
        if (!packs)
            return;
        _brotli = new(() => Brotli(plain));
        _gzip = new(() => Gzip(plain));
    }

    /// <summary>Where the pages say it is.</summary>
    public string Address { get; }

    /// <summary>The part of the address that changes with the content.</summary>
    public string Hash { get; }

    public string Type { get; }

    public byte[] Plain { get; }

    /// <summary>Text, which is worth packing.</summary>
    public static SiteAsset Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content), packs: true);

    /// <summary>Something that is packed already.</summary>
    public static SiteAsset Binary(string path, byte[] content) => new(path, content, packs: false);

    /// <summary>The content in an encoding that the reader takes, or null.</summary>
    public byte[]? Packed(string encoding) =>
        encoding switch
        {
            "br" => _brotli?.Value,
            "gzip" => _gzip?.Value,
            _ => null,
        };

    private static byte[] Brotli(byte[] plain)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BrotliEncoder.TryCompress(plain, packed, out var length, Quality, Window);
        return packed[..length];
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(plain);
        return packed.ToArray();
    }
}
