namespace FactCheck.Signing.Pdf;

/// <summary>A PDF file in memory: its cross-reference and its objects, each read when asked for (ISO 32000-1, 7.5).</summary>
internal sealed class PdfDocument
{
    private readonly WorkBudget budget;
    private readonly Dictionary<int, ObjectStream> objectStreams = [];

    private PdfDocument(byte[] data)
    {
        Data = data;
        budget = WorkBudget.ForFile(data.Length);
        Xref = new XrefTable();
    }

    public byte[] Data { get; }

    public XrefTable Xref { get; private set; }

    /// <summary>Whether the bytes begin as a PDF file does (7.5.2).</summary>
    public static bool LooksLikePdf(ReadOnlySpan<byte> data) => data.StartsWith("%PDF-"u8);

    /// <summary>Opens a file or throws <see cref="PdfFormatException"/>.</summary>
    public static PdfDocument Open(byte[] data)
    {
        if (!LooksLikePdf(data))
        {
            throw new PdfFormatException(PdfFault.NoPdfHeader);
        }

        var document = new PdfDocument(data);
        document.Xref = new XrefReader(data, document.StreamBytes, document.budget).Read();
        return document;
    }

    /// <summary>The document catalog (7.7.2) and its reference.</summary>
    public (PdfReference Reference, PdfDictionary Dictionary) Catalog()
    {
        if (
            Xref.Trailer["Root"] is PdfReference reference
            && Resolve(reference) is PdfDictionary catalog
            && catalog.HasName("Type", "Catalog")
        )
        {
            return (reference, catalog);
        }

        throw new PdfFormatException(PdfFault.CatalogMissing);
    }

    /// <summary>The first page (7.7.3) and its reference.</summary>
    public (PdfReference Reference, PdfDictionary Dictionary) FirstPage()
    {
        var at = Catalog().Dictionary["Pages"];
        for (var depth = 0; depth < 64 && at is PdfReference reference && Resolve(at) is PdfDictionary node; depth++)
        {
            if (node.HasName("Type", "Page"))
            {
                return (reference, node);
            }

            at = Resolve(node["Kids"]) is PdfArray { Items: [var first, ..] } ? first : null;
        }

        throw new PdfFormatException(PdfFault.FirstPageMissing);
    }

    /// <summary>Follows references until something else comes; a missing object is null (7.3.10).</summary>
    public PdfObject Resolve(PdfObject? value)
    {
        for (var i = 0; value is PdfReference reference; i++)
        {
            if (i > 16)
            {
                throw new PdfFormatException(PdfFault.ReferencesInCircle);
            }

            value = Load(reference)?.Value;
        }

        return value ?? PdfNull.Instance;
    }

    /// <summary>The object a reference means, if the file has it.</summary>
    public IndirectObject? Load(PdfReference reference) =>
        Xref.Current.TryGetValue(reference.Number, out var entry) ? Load(reference.Number, entry) : null;

    /// <summary>The object at one cross-reference entry, current or superseded.</summary>
    public IndirectObject? Load(int number, XrefEntry entry)
    {
        switch (entry.Kind)
        {
            case XrefKind.AtOffset:
                if (entry.Where >= Data.Length)
                {
                    throw new PdfFormatException(PdfFault.ObjectOutsideFile);
                }

                var found = new PdfLexer(Data, entry.Where, budget).ReadIndirectObject();
                return found.Number == number ? found : throw new PdfFormatException(PdfFault.ObjectNumberWrong);
            case XrefKind.InObjectStream:
                return new IndirectObject(number, 0, ObjectStreamAt(entry.Where).Read(number, budget), -1);
            default:
                return null;
        }
    }

    /// <summary>The decoded content of a stream.</summary>
    public byte[] StreamBytes(IndirectObject stream)
    {
        if (
            stream.StreamStart < 0
            || stream.Value is not PdfDictionary dictionary
            || Resolve(dictionary["Length"]) is not PdfNumber { Integer: >= 0 and var length }
            || length > Data.Length - stream.StreamStart
            || !new PdfLexer(Data, stream.StreamStart + length, budget).TryKeyword("endstream"u8)
        )
        {
            throw new PdfFormatException(PdfFault.StreamDamaged);
        }

        return StreamDecoder.Decode(Resolve, dictionary, Data.AsSpan(stream.StreamStart, length), budget);
    }

    private ObjectStream ObjectStreamAt(int number)
    {
        if (objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        // Object streams are never inside object streams (7.5.7), so this cannot recurse.
        if (
            !Xref.Current.TryGetValue(number, out var entry)
            || entry.Kind != XrefKind.AtOffset
            || Load(number, entry) is not { Value: PdfDictionary dictionary } container
            || !dictionary.HasName("Type", "ObjStm")
        )
        {
            throw new PdfFormatException(PdfFault.ObjectStreamMissing);
        }

        return objectStreams[number] = ObjectStream.Open(StreamBytes(container), dictionary, budget);
    }
}
