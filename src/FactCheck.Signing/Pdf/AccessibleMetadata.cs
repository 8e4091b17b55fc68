namespace FactCheck.Signing.Pdf;

/// <summary>Declares PDF/UA-1 (ISO 14289-1, 5) in the metadata stream of a document that is tagged.</summary>
internal static class AccessibleMetadata
{
    public static void Declare(PdfDocument document, IncrementalUpdate update, PdfDictionary catalog)
    {
        var isTagged =
            document.Resolve(catalog["MarkInfo"]) is PdfDictionary info
            && info["Marked"] is PdfBoolean { Value: true }
            && document.Resolve(catalog["StructTreeRoot"]) is PdfDictionary;
        if (
            !isTagged
            || catalog["Metadata"] is not PdfReference reference
            || document.Load(reference) is not { Value: PdfDictionary dictionary } stream
        )
        {
            return;
        }

        if (XmpMetadata.DeclareUniversalAccess(document.StreamBytes(stream)) is { } packet)
        {
            update.PutStream(reference, dictionary.Copy(), packet);
        }
    }
}
