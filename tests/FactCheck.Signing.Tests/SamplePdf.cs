using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Signing.Tests;

/// <summary>Small tagged documents made here, with either kind of cross-reference, and the shared sample report if it is there.</summary>
internal static class SamplePdf
{
    private const string Xmp = """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
        <rdf:li xml:lang="x-default">Tide &amp; time</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static readonly string[] Bodies =
    [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /Metadata 6 0 R "
            + "/ViewerPreferences 5 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> >>",
        "<< /Type /StructTreeRoot /K [] >>",
        "<< /Direction /L2R >>",
    ];

    public static byte[] Classic() => Classic("Tide &amp; time");

    /// <summary>One with a title of its own and two attachments of equal length.</summary>
    public static byte[] Classic(string title, params string[] attachments)
    {
        var file = new StringBuilder("%PDF-1.7\n%\u0080\u0080\u0080\u0080\n");
        var offsets = new List<int>();
        foreach (
            var body in Bodies
                .Append(Stream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp.Replace("Tide &amp; time", title))))
                .Concat(attachments.SelectMany(Attachment))
        )
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R /ID [(first half) (second half)] >>\nstartxref\n{xref}\n%%EOF"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>Catalog and page inside an object stream, the cross-reference compressed with the PNG "up" predictor.</summary>
    public static byte[] Compressed()
    {
        var file = new StringBuilder("%PDF-1.7\n%\u0080\u0080\u0080\u0080\n");
        var metadata = file.Length;
        file.Append("6 0 obj\n")
            .Append(Stream("/Type /Metadata /Subtype /XML /Filter /FlateDecode", Deflate(Encoding.UTF8.GetBytes(Xmp))))
            .Append("\nendobj\n");
        var header = new StringBuilder();
        var content = new StringBuilder();
        foreach (var (index, body) in Bodies.Index())
        {
            header.Append(CultureInfo.InvariantCulture, $"{index + 1} {content.Length} ");
            content.Append(body).Append('\n');
        }

        var objects = file.Length;
        var inside = Deflate(Encoding.Latin1.GetBytes(header.ToString() + content));
        file.Append("7 0 obj\n")
            .Append(Stream($"/Type /ObjStm /N {Bodies.Length} /First {header.Length} /Filter /FlateDecode", inside))
            .Append("\nendobj\n");
        var xref = file.Length;
        List<byte[]> rows =
        [
            [0, 0, 0, 0],
            .. Bodies.Select((_, index) => new byte[] { 2, 0, 7, (byte)index }),
            Row(metadata),
            Row(objects),
            Row(xref),
        ];
        var predicted = rows.SelectMany((row, i) => row.Select((b, j) => (byte)(b - (i > 0 ? rows[i - 1][j] : 0))).Prepend((byte)2))
            .ToArray();
        var settings =
            "/Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /ID [<AA> <BB>] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>";
        file.Append("8 0 obj\n")
            .Append(Stream(settings, Deflate(predicted)))
            .Append(CultureInfo.InvariantCulture, $"\nendobj\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static byte[] OfKind(string kind) =>
        kind switch
        {
            "classic" => Classic(),
            "compressed" => Compressed(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The sample report that lies beside the repository, or null where there is no such folder.</summary>
    public static byte[]? SharedReport()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
        {
            folder = folder.Parent;
        }

        var shared = Path.Combine(folder?.Parent?.FullName ?? "/", "shared");
        return Directory.Exists(shared) ? File.ReadAllBytes(Path.Combine(shared, "design", "look", "report-sample.pdf")) : null;
    }

    private static IEnumerable<string> Attachment(string content, int index) =>
        [
            Stream("/Type /EmbeddedFile /Subtype /application#2Fjson", Encoding.UTF8.GetBytes(content)),
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Filespec /F (file{index}.json) /EF << /F {(2 * index) + 7} 0 R >> /AFRelationship /Data >>"
            ),
        ];

    private static byte[] Row(int offset) => [1, (byte)(offset >> 8), (byte)offset, 0];

    private static string Stream(string entries, byte[] content) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<< {entries} /Length {content.Length} >>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream"
        );

    private static byte[] Deflate(byte[] content)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
        {
            zlib.Write(content);
        }

        return target.ToArray();
    }
}
