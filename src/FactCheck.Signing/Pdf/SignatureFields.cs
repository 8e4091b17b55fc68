namespace FactCheck.Signing.Pdf;

/// <summary>Finds the signature fields with a value (ISO 32000-1, 12.7.4.5) and every dictionary that claims a byte range.</summary>
internal static class SignatureFields
{
    private const int MostFields = 10_000;

    /// <summary>The values of all signature fields of the interactive form.</summary>
    public static List<PdfObject> Find(PdfDocument document)
    {
        var values = new List<PdfObject>();
        var pending = new Stack<(PdfObject Field, bool IsSignature)>();
        if (
            document.Resolve(document.Catalog().Dictionary["AcroForm"]) is PdfDictionary form
            && document.Resolve(form["Fields"]) is PdfArray fields
        )
        {
            fields.Items.ForEach(field => pending.Push((field, false)));
        }

        for (var seen = 0; pending.TryPop(out var next); seen++)
        {
            if (seen > MostFields)
            {
                throw new PdfFormatException(PdfFault.TooManyFields);
            }

            if (document.Resolve(next.Field) is not PdfDictionary field)
            {
                continue;
            }

            // The field type is inherited (12.7.3.1).
            var isSignature = field["FT"] is { } type ? document.Resolve(type) is PdfName { Value: "Sig" } : next.IsSignature;
            if (isSignature && field["V"] is { } value)
            {
                values.Add(value);
            }

            if (document.Resolve(field["Kids"]) is PdfArray kids)
            {
                kids.Items.ForEach(kid => pending.Push((kid, isSignature)));
            }
        }

        return values;
    }

    /// <summary>How many objects in all revisions of the file are dictionaries with a /ByteRange.</summary>
    public static int CountByteRanges(PdfDocument document) =>
        document
            .Xref.All.Distinct()
            .Count(entry =>
                document.Load(entry.Key, entry.Value)?.Value is PdfDictionary dictionary && dictionary["ByteRange"] is not null
            );
}
