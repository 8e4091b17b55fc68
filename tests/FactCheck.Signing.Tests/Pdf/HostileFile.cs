using System.Globalization;
using System.Text;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Pdf;

/// <summary>Files made by hand, and the one thing that is said of each.</summary>
internal static class HostileFile
{
    public static readonly SealReason TooMuch = new SealReason(SealFinding.PdfUnreadable, PdfFault.TooComplicated);

    public static SealReason Answer(string file) =>
        PdfSignatureVerifier.Verify(Encoding.Latin1.GetBytes(file)).Reasons.ShouldHaveSingleItem();

    /// <summary>A file whose form has these fields; the objects are numbered from 3.</summary>
    public static string With(string fields, params string[] objects) => With(fields, "", objects);

    /// <summary>The same, with more in its catalog.</summary>
    public static string With(string fields, string catalog, string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        string[] all =
        [
            $"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [{fields}] >> {catalog} >>",
            "<< /Type /Pages >>",
            .. objects,
        ];
        foreach (var body in all)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n1 {offsets.Count}\n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF")
            .ToString();
    }
}
