using System.IO.Compression;
using System.Text;
using System.Xml;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>
/// The parts of a Word document that are read. All of them together unpack to no more than a limit, whatever the file says of itself.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const long MostUnpacked = 32L * 1024 * 1024;
    private const int DeepestElement = 256,
        MostFiles = 10_000,
        MostAttributes = 10_000;

    private readonly ZipArchive _zip;
    private long _left = MostUnpacked;

    public DocxPackage(byte[] bytes)
    {
        _zip = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > MostFiles)
            throw new InvalidDataException("Too many files.");
    }

    /// <summary>Reads the text; every Word document has it here.</summary>
    public void ReadBody(Action<XmlReader> read)
    {
        if (!Part("word/document.xml", read))
            throw new InvalidDataException("There is no document.");
    }

    /// <summary>Reads a part if there is one.</summary>
    public bool Part(string name, Action<XmlReader> read)
    {
        if (_zip.GetEntry(name) is not { IsEncrypted: false } entry)
            return false;
        using var stream = new Counted(entry.Open(), this);
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
        read(reader);
        return true;
    }

    /// <summary>What the document says about itself.</summary>
    public (string? Title, string? Creator, string? Language) Properties()
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        Part(
            "docProps/core.xml",
            reader =>
            {
                string? name = null;
                while (Next(reader))
                {
                    if (reader.NodeType == XmlNodeType.Element)
                        name = reader.LocalName;
                    else if (reader.NodeType == XmlNodeType.Text && name is not null)
                        said.TryAdd(name, reader.Value);
                    else if (reader.NodeType == XmlNodeType.EndElement)
                        name = null;
                }
            }
        );
        return (said.GetValueOrDefault("title"), said.GetValueOrDefault("creator"), said.GetValueOrDefault("language"));
    }

    /// <summary>The next node, unless the elements are nested more deeply than Word nests them.</summary>
    public static bool Next(XmlReader reader) =>
        reader.Depth <= DeepestElement ? reader.Read() : throw new InvalidDataException("Nested too deeply.");

    /// <summary>Goes past an element; unlike the reader's own way, no deeper than <see cref="Next"/> does.</summary>
    public static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
            while (Next(reader) && reader.Depth > depth) { }
        Next(reader);
    }

    /// <summary>Whether this is an element of the text, in either of the two forms of the standard.</summary>
    public static bool IsWord(XmlReader reader) => reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    /// <summary>The attribute <c>w:val</c>, or another of that namespace.</summary>
    public static string? Value(XmlReader reader, string name = "val") => reader.GetAttribute(name, reader.NamespaceURI);

    public void Dispose() => _zip.Dispose();

    private sealed class Counted(Stream inner, DocxPackage package) : Stream
    {
        private int _equals;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            package._left -= read;
            if (package._left < 0)
                throw new TooMuchUnpacked();
            CountAttributes(buffer.AsSpan(offset, read));
            return read;
        }

        // Hundreds of thousands of attributes on one element keep the parser busy for minutes: it compares each with all.
        private void CountAttributes(ReadOnlySpan<byte> bytes)
        {
            for (var next = bytes.IndexOf((byte)'<'); next >= 0; next = bytes.IndexOf((byte)'<'))
            {
                Count(bytes[..next]);
                _equals = 0;
                bytes = bytes[(next + 1)..];
            }
            Count(bytes);
        }

        private void Count(ReadOnlySpan<byte> bytes)
        {
            _equals += bytes.Count((byte)'=');
            if (_equals > MostAttributes)
                throw new TooMuchUnpacked();
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
