using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FactCheck.Web.Fetching;

namespace FactCheck.Web.Archiving;

/// <summary>What is said of a page in its archive.</summary>
/// <param name="Title">Its title, or its address.</param>
/// <param name="Text">What can be read on it; null where that is nothing.</param>
public sealed record ArchivedPage(string Title, string? Text);

/// <summary>A signature over bytes with the certificate of whoever made it, and a token of when.</summary>
public sealed record ArchiveSeal(byte[] Signature, byte[] Certificate, byte[]? Token);

/// <summary>Packs what was fetched as WACZ 1.1.1: <c>archive</c>, <c>indexes</c>, <c>pages</c>, and the manifest over them.</summary>
public static class Wacz
{
    internal const string Manifest = "datapackage.json",
        Digest = "datapackage-digest.json",
        Archive = "archive/data.warc.gz",
        Index = "indexes/index.cdx",
        Pages = "pages/pages.jsonl";

    /// <summary>Writes the whole file; <paramref name="seal"/> signs the manifest's hash and answers null where nothing can sign.</summary>
    public static async Task<Scratch> Pack(Fetched fetched, ArchivedPage page, DateTimeOffset now, Func<byte[], Task<ArchiveSeal?>> seal)
    {
        await using var warc = new Scratch();
        var index = Record(fetched, warc, now);
        var pages = PagesOf(fetched.Last, page);
        (string Name, Func<Stream> Open)[] inside =
        [
            (Archive, () => warc.Read()),
            (Index, () => new MemoryStream(index, writable: false)),
            (Pages, () => new MemoryStream(pages, writable: false)),
        ];
        var manifest = WaczJson.Write(ManifestOf(fetched.Last, page.Title, now, inside));
        var digest = WaczJson.Write(await DigestOf(manifest, now, seal));
        var file = new Scratch();
        try
        {
            StoredZip.Write(
                file.Writer(),
                [
                    (Manifest, () => new MemoryStream(manifest, writable: false)),
                    (Digest, () => new MemoryStream(digest, writable: false)),
                    .. inside,
                ]
            );
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    internal static string Hash(Stream bytes) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";

    private static byte[] Record(Fetched fetched, Scratch warc, DateTimeOffset now)
    {
        var (writer, lines) = (new WarcWriter(warc), new List<string>());
        writer.Info(
            "data.warc.gz",
            now,
            [
                ("software", WaczJson.Software),
                ("format", "WARC File Format 1.1"),
                ("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
            ]
        );
        foreach (var exchange in fetched.Exchanges)
        {
            var place = writer.Exchange(exchange);
            writer.Metadata(exchange, place, [.. Tls(exchange.Certificate), ("via", fetched.Exchanges[0].Address.AbsoluteUri)]);
            lines.Add(CdxLine.Of(exchange, place));
        }
        return Encoding.UTF8.GetBytes(string.Concat(lines.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<(string, string)> Tls(byte[]? certificate)
    {
        if (certificate is null)
            yield break;
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        yield return ("tls-certificate-sha256", Convert.ToHexStringLower(SHA256.HashData(certificate)));
        yield return ("tls-certificate-subject", read.Subject);
        yield return ("tls-certificate", Convert.ToBase64String(certificate));
    }

    private static byte[] PagesOf(Exchange last, ArchivedPage page) =>
        [
            .. WaczJson.Write(
                new
                {
                    format = "json-pages-1.0",
                    id = "pages",
                    title = "Pages",
                    hasText = page.Text is not null,
                }
            ),
            (byte)'\n',
            .. WaczJson.Write(
                new
                {
                    id = "1",
                    url = last.Address.AbsoluteUri,
                    ts = Moment(last.At),
                    title = page.Title,
                    text = page.Text,
                }
            ),
            (byte)'\n',
        ];

    private static WaczManifest ManifestOf(Exchange last, string title, DateTimeOffset now, (string Name, Func<Stream> Open)[] inside) =>
        new(
            "data-package",
            "1.1.1",
            title,
            Moment(now),
            WaczJson.Software,
            last.Address.AbsoluteUri,
            Moment(last.At),
            [
                .. inside.Select(file =>
                {
                    using var bytes = file.Open();
                    return new WaczResource(Path.GetFileName(file.Name), file.Name, Hash(bytes), bytes.Length);
                }),
            ]
        );

    private static async Task<WaczDigest> DigestOf(byte[] manifest, DateTimeOffset now, Func<byte[], Task<ArchiveSeal?>> seal)
    {
        var hash = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(manifest))}";
        if (await seal(Encoding.ASCII.GetBytes(hash)) is not { } made)
            return new(Manifest, hash, null);
        return new(
            Manifest,
            hash,
            new(
                hash,
                Moment(now),
                WaczJson.Software,
                WaczJson.SignatureVersion,
                Convert.ToBase64String(made.Signature),
                KeyOf(made.Certificate),
                Convert.ToBase64String(made.Certificate),
                made.Token is null ? null : Convert.ToBase64String(made.Token)
            )
        );
    }

    internal static string KeyOf(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        return Convert.ToBase64String(read.PublicKey.ExportSubjectPublicKeyInfo());
    }

    internal static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
