using System.Text;

namespace FactCheck.Signing.Pdf;

/// <summary>The files that a PDF carries (ISO 32000-1, 7.11.4).</summary>
public static class AttachedFiles
{
    private const int Deepest = 16;

    /// <summary>Their contents by name; empty for a file that has none or that cannot be read.</summary>
    public static IReadOnlyDictionary<string, byte[]> Read(byte[] pdf)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            var document = PdfDocument.Open(pdf);
            if (document.Resolve(document.Catalog().Dictionary["Names"]) is PdfDictionary names)
            {
                Collect(document, names["EmbeddedFiles"], files, 0);
            }
        }
        catch (PdfFormatException)
        {
            files.Clear();
        }

        return files;
    }

    // 7.9.6: a name tree.
    private static void Collect(PdfDocument document, PdfObject? at, Dictionary<string, byte[]> files, int depth)
    {
        if (depth > Deepest || document.Resolve(at) is not PdfDictionary node)
        {
            return;
        }

        if (document.Resolve(node["Kids"]) is PdfArray kids)
        {
            kids.Items.ForEach(kid => Collect(document, kid, files, depth + 1));
        }

        if (document.Resolve(node["Names"]) is not PdfArray { Items: var items })
        {
            return;
        }

        for (var i = 1; i < items.Count; i += 2)
        {
            if (
                document.Resolve(items[i]) is PdfDictionary specification
                && document.Resolve(specification["UF"] ?? specification["F"]) is PdfString name
                && document.Resolve(specification["EF"]) is PdfDictionary embedded
                && (embedded["F"] ?? embedded["UF"]) is PdfReference reference
                && document.Load(reference) is { } stream
            )
            {
                files[Text(name.Bytes)] = document.StreamBytes(stream);
            }
        }
    }

    private static string Text(byte[] bytes) =>
        bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)) : Encoding.Latin1.GetString(bytes);
}
