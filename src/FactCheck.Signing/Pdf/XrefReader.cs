namespace FactCheck.Signing.Pdf;

/// <summary>Follows startxref and /Prev through tables, streams and hybrids of both (ISO 32000-1, 7.5.4 to 7.5.8).</summary>
internal sealed class XrefReader(byte[] data, Func<IndirectObject, byte[]> streamBytes, WorkBudget budget)
{
    private const int MostSections = 256;
    private readonly XrefTable table = new();
    private readonly HashSet<int> visited = [];

    public XrefTable Read()
    {
        var keyword = data.AsSpan().LastIndexOf("startxref"u8);
        if (keyword < 0)
        {
            throw new PdfFormatException(PdfFault.EndOfPdfMissing);
        }

        table.Start = new PdfLexer(data, keyword + 9, budget).ReadInteger();
        for (int? at = table.Start; at is { } offset;)
        {
            var isNewest = offset == table.Start;
            var trailer = ReadSection(offset, out var isStream);
            if (isNewest)
            {
                table.Trailer = trailer;
                table.IsStream = isStream;
            }

            at = Previous(trailer, "Prev");
        }

        return table;
    }

    private static int? Previous(PdfDictionary trailer, string key) =>
        trailer[key] switch
        {
            null => null,
            PdfNumber { Integer: >= 0 and var offset } => offset,
            _ => throw new PdfFormatException(PdfFault.CrossReferenceDamaged),
        };

    private PdfDictionary ReadSection(int offset, out bool isStream)
    {
        if (offset >= data.Length || visited.Count >= MostSections || !visited.Add(offset))
        {
            throw new PdfFormatException(PdfFault.CrossReferenceAstray);
        }

        var lexer = new PdfLexer(data, offset, budget);
        isStream = !lexer.TryKeyword("xref"u8);
        return isStream ? ReadStream(offset) : ReadTable(lexer);
    }

    private PdfDictionary ReadTable(PdfLexer lexer)
    {
        var entries = new List<(long Number, XrefEntry Entry)>();
        while (lexer.AtDigit())
        {
            var first = lexer.ReadInteger();
            var count = lexer.ReadInteger();
            for (var i = 0; i < count; i++)
            {
                budget.Charge(20);
                if (entries.Count > XrefTable.MostEntries)
                {
                    throw new PdfFormatException(PdfFault.TooManyObjects);
                }

                var where = lexer.ReadInteger();
                var generation = lexer.ReadInteger();
                var kind =
                    lexer.TryKeyword("n"u8) ? XrefKind.AtOffset
                    : lexer.TryKeyword("f"u8) ? XrefKind.Free
                    : throw new PdfFormatException(PdfFault.CrossReferenceDamaged);
                entries.Add(((long)first + i, new XrefEntry(kind, where, generation)));
            }
        }

        if (!lexer.TryKeyword("trailer"u8) || lexer.ReadObject() is not PdfDictionary trailer)
        {
            throw new PdfFormatException(PdfFault.TrailerMissing);
        }

        // A hybrid file hides objects from old readers behind free entries; its stream speaks first (7.5.8.4).
        if (Previous(trailer, "XRefStm") is { } hidden)
        {
            ReadSection(hidden, out _);
        }

        entries.ForEach(entry => table.Add(entry.Number, entry.Entry));
        return trailer;
    }

    private PdfDictionary ReadStream(int offset)
    {
        var found = new PdfLexer(data, offset, budget).ReadIndirectObject();
        if (found.StreamStart < 0 || found.Value is not PdfDictionary dictionary || !dictionary.HasName("Type", "XRef"))
        {
            throw new PdfFormatException(PdfFault.CrossReferenceMissing);
        }

        if (
            dictionary["W"]
            is not PdfArray
            {
                Items: [
                    PdfNumber { Integer: >= 0 and <= 4 and var a },
                    PdfNumber { Integer: >= 1 and <= 8 and var b },
                    PdfNumber { Integer: >= 0 and <= 4 and var c },
                ]
            }
        )
        {
            throw new PdfFormatException(PdfFault.CrossReferenceDamaged);
        }

        var bytes = streamBytes(found).AsSpan();
        foreach (var (first, count) in Ranges(dictionary))
        {
            for (var i = 0; i < count; i++)
            {
                if (bytes.Length < a + b + c)
                {
                    throw new PdfFormatException(PdfFault.CrossReferenceEndsTooSoon);
                }

                budget.Charge(20);
                Add((long)first + i, a == 0 ? 1 : Field(bytes[..a]), Field(bytes.Slice(a, b)), Field(bytes.Slice(a + b, c)));
                bytes = bytes[(a + b + c)..];
            }
        }

        return dictionary;
    }

    private void Add(long number, long kind, long where, long last)
    {
        if (kind is < 0 or > 2 || where is < 0 or > int.MaxValue || last > int.MaxValue)
        {
            throw new PdfFormatException(PdfFault.CrossReferenceDamaged);
        }

        table.Add(number, new XrefEntry((XrefKind)kind, (int)where, (int)last));
    }

    private static List<(int First, int Count)> Ranges(PdfDictionary dictionary)
    {
        var numbers = dictionary["Index"] is PdfArray index ? index.Items : [new PdfNumber(0), dictionary["Size"] ?? PdfNull.Instance];
        var ranges = new List<(int, int)>();
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            if (
                numbers[i] is not PdfNumber { Integer: >= 0 and var first }
                || numbers[i + 1] is not PdfNumber { Integer: >= 0 and var count }
            )
            {
                throw new PdfFormatException(PdfFault.CrossReferenceDamaged);
            }

            ranges.Add((first, count));
        }

        return ranges;
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }
}
