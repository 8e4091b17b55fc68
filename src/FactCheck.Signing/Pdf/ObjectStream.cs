namespace FactCheck.Signing.Pdf;

/// <summary>The objects inside one object stream (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly byte[] bytes;
    private readonly Dictionary<int, int> offsets = [];

    private ObjectStream(byte[] bytes) => this.bytes = bytes;

    public static ObjectStream Open(byte[] bytes, PdfDictionary dictionary, WorkBudget budget)
    {
        if (
            dictionary["N"] is not PdfNumber { Integer: >= 0 and var count }
            || dictionary["First"] is not PdfNumber { Integer: >= 0 and var first }
            || first > bytes.Length
        )
        {
            throw new PdfFormatException(PdfFault.ObjectStreamDamaged);
        }

        var stream = new ObjectStream(bytes);
        var header = new PdfLexer(bytes, 0, budget);
        for (var i = 0; i < count; i++)
        {
            budget.Charge(8);
            var number = header.ReadInteger();
            stream.offsets[number] = Math.Min(bytes.Length, first + Math.Min(header.ReadInteger(), bytes.Length));
        }

        return stream;
    }

    public PdfObject Read(int number, WorkBudget budget) =>
        offsets.TryGetValue(number, out var offset)
            ? new PdfLexer(bytes, offset, budget).ReadObject()
            : throw new PdfFormatException(PdfFault.ObjectMissingFromStream);
}
