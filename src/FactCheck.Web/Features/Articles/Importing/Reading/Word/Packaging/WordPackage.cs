using System.IO.Compression;
using System.Text;
using System.Xml;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>
/// The parts of a Word document that are read. All of them together unpack to no more than a limit, whatever the file says of itself.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const long MostUnpacked = 32L * 1024 * 1024;
    private const int MostFiles = 10_000;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _files = new(StringComparer.OrdinalIgnoreCase);
    private long _left = MostUnpacked;

    public WordPackage(byte[] bytes)
    {
        _zip = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > MostFiles)
            throw new InvalidDataException("Too many files.");
        foreach (var entry in _zip.Entries)
            _files.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        var root = Relations.Read(Part, "");
        Main = root.Part("officeDocument") is { } named && Has(named) ? named : Declared() ?? "word/document.xml";
        Core = root.Part("core-properties") ?? "docProps/core.xml";
        Links = Relations.Read(Part, Main);
    }

    /// <summary>The part that holds the text: where the relationships say, whatever it is called.</summary>
    public string Main { get; }

    /// <summary>The part in which the document describes itself.</summary>
    public string Core { get; }

    /// <summary>What the main part leads to.</summary>
    public Relations Links { get; }

    /// <summary>Whether there is such a file in the package.</summary>
    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>The limit counts anew: the same text is read once more.</summary>
    public void Again() => _left = MostUnpacked;

    /// <summary>Reads a part if there is one.</summary>
    public bool Part(string name, Action<XmlReader> read)
    {
        if (_files.GetValueOrDefault(name) is not { IsEncrypted: false } entry)
            return false;
        using var stream = new CountedStream(entry.Open(), Unpacked);
        // Always UTF-8, as Word writes it: in UTF-16 the bytes that are counted would mean something else.
        using var characters = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        using var reader = XmlReader.Create(
            characters,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
            }
        );
        if (WordXml.Root(reader))
            read(reader);
        // What follows the root, too, so that all of the part is summed: an altered figure is not the author's.
        stream.CopyTo(Stream.Null);
        return stream.Sum == entry.Crc32 ? true : throw new InvalidDataException("The part is not as it was packed.");
    }

    /// <summary>A file of the package as it is; null where there is none, or it is larger than this.</summary>
    public byte[]? Bytes(string name, int most)
    {
        if (_files.GetValueOrDefault(name) is not { IsEncrypted: false } entry)
            return null;
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
        {
            Unpacked(read);
            if (bytes.Length + read > most)
                return null;
        }
        var sum = new Checksum();
        sum.Add(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return sum.Value == entry.Crc32 ? bytes.ToArray() : throw new InvalidDataException("The part is not as it was packed.");
    }

    /// <summary>A part of the document by what it is for; where nothing leads to it, by the name that Word gives it.</summary>
    public string Named(string kind)
    {
        var folder = Main[..(Main.LastIndexOf('/') + 1)];
        return Links.Part(kind) is { } named && Has(named) ? named : $"{folder}{kind}.xml";
    }

    /// <summary>What the document says about itself.</summary>
    public (string? Title, string? Language) Properties()
    {
        string? title = null;
        string? language = null;
        Part(
            Core,
            reader =>
                WordXml.Children(
                    reader,
                    property =>
                    {
                        if (property.LocalName is "title")
                            title ??= WordXml.Text(property);
                        else if (property.LocalName is "language")
                            language ??= WordXml.Text(property);
                    }
                )
        );
        return (title, language);
    }

    public void Dispose() => _zip.Dispose();

    private void Unpacked(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
            throw new TooMuchUnpacked();
    }

    private string? Declared()
    {
        string? found = null;
        Part(
            "[Content_Types].xml",
            reader =>
                WordXml.Children(
                    reader,
                    type =>
                    {
                        if (type.GetAttribute("ContentType")?.Contains("document.main+xml", StringComparison.Ordinal) is true)
                            found ??= type.GetAttribute("PartName")?.TrimStart('/');
                    }
                )
        );
        return found is not null && Has(found) ? found : null;
    }
}
