using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Seals;
using FactCheck.Web.Archiving;
using FactCheck.Web.Fetching;
using FactCheck.Web.Tests.Fetching;

namespace FactCheck.Web.Tests.Archiving;

/// <summary>A page that was fetched from a real server and packed.</summary>
internal sealed class PackedPage : IDisposable
{
    public const string Text = "The bridge opened in 1932.";
    public const string Html = $"<html><body><h1>The bridge</h1><p>{Text} — ä</p></body></html>";

    private readonly X509Certificate2 _signer;

    private PackedPage(X509Certificate2 signer, byte[] bytes, string address) => (_signer, Bytes, Address) = (signer, bytes, address);

    public byte[] Bytes { get; }

    public string Address { get; }

    /// <summary>Whose signatures count.</summary>
    public IReadOnlySet<string> Signers => new HashSet<string>(StringComparer.Ordinal) { DetachedSeal.Thumbprint(_signer.RawData) };

    public static async Task<PackedPage> Make(bool signed = true)
    {
        await using var server = RawServer.Of(request =>
            request.StartsWith("GET /old", StringComparison.Ordinal)
                ? RawServer.Answer("301 Moved Permanently\r\nLocation: /new?q=1")
                :
                [
                    .. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"u8,
                    .. Chunks(System.Text.Encoding.UTF8.GetBytes(Html)),
                ]
        );
        await using var fetched = await TestFetching.Fetcher().Get(server.At("/old"));
        var signer = Key();
        await using var file = await Wacz.Pack(
            fetched,
            new("The bridge", Text),
            new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero),
            hash => Task.FromResult(signed ? new ArchiveSeal(Sign(signer, hash), signer.RawData, null) : null)
        );
        using var bytes = new MemoryStream();
        await using var content = file.Read();
        await content.CopyToAsync(bytes);
        return new(signer, bytes.ToArray(), server.At("/new?q=1"));
    }

    public IReadOnlyList<WaczFault> Verify(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return WaczVerification.Verify(stream, Signers);
    }

    public void Dispose() => _signer.Dispose();

    private static byte[] Sign(X509Certificate2 signer, byte[] hash)
    {
        using var key = signer.GetRSAPrivateKey()!;
        return key.SignData(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static X509Certificate2 Key()
    {
        using var key = RSA.Create(2048);
        var now = DateTimeOffset.UtcNow;
        return new CertificateRequest("CN=The Harbour Ledger", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(
            now.AddDays(-1),
            now.AddDays(1)
        );
    }

    private static byte[] Chunks(byte[] bytes) =>
        [
            .. System.Text.Encoding.ASCII.GetBytes($"{bytes.Length / 2:x}\r\n"),
            .. bytes[..(bytes.Length / 2)],
            .. System.Text.Encoding.ASCII.GetBytes($"\r\n{bytes.Length - bytes.Length / 2:x}\r\n"),
            .. bytes[(bytes.Length / 2)..],
            .. "\r\n0\r\n\r\n"u8,
        ];
}
