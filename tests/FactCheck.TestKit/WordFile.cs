using System.IO.Compression;
using System.Text;

namespace FactCheck.TestKit;

/// <summary>Word documents, put together part by part.</summary>
public static class WordFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Paragraph(string words, string? style = null, string? list = null, int level = 0) =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}"
        + $"{(list is null ? "" : $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")}</w:pPr>"
        + $"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>";

    public static string Document(string body) =>
        $"<?xml version=\"1.0\"?><w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>";

    /// <summary>As the German Word names its styles.</summary>
    public static string Styles { get; } =
        $"""
            <w:styles xmlns:w="{Word}"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Zwischentitel"><w:name w:val="House heading"/><w:basedOn w:val="berschrift2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
            <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
            <w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>
            </w:pPr></w:style></w:styles>
            """;

    public static string Numbering { get; } =
        $"""
            <w:numbering xmlns:w="{Word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1">
            <w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>
            """;

    public const string Properties = """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>The bridge that was paid for twice</dc:title><dc:creator>Maren Oduya</dc:creator><dc:language>de-AT</dc:language>
        </cp:coreProperties>
        """;

    public static byte[] Of(string body) =>
        Zip(
            ("word/document.xml", Document(body)),
            ("word/styles.xml", Styles),
            ("word/numbering.xml", Numbering),
            ("docProps/core.xml", Properties)
        );

    public static byte[] Zip(params (string Name, string Content)[] parts) => Zip(Encoding.UTF8, parts);

    /// <summary>Every part in this encoding.</summary>
    public static byte[] Zip(Encoding encoding, params (string Name, string Content)[] parts) =>
        Zip([.. parts.Select(p => (p.Name, (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(p.Content)]))]);

    /// <summary>Parts of any kind.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }

    /// <summary>A document in which somebody, or a disk, changed letters after it was packed.</summary>
    public static byte[] Altered(string words, string from, string to)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open())
            stream.Write(Encoding.UTF8.GetBytes(Document(Paragraph(words))));
        var packed = bytes.ToArray();
        Encoding.UTF8.GetBytes(to).CopyTo(packed, packed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(from)));
        return packed;
    }

    /// <summary>Some kilobytes that unpack to far more than any article.</summary>
    public static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            stream.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>"));
            var block = new byte[1024 * 1024];
            block.AsSpan().Fill((byte)'a');
            for (var i = 0; i < 200; i++)
                stream.Write(block);
        }
        return bytes.ToArray();
    }
}
