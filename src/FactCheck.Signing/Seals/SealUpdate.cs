using System.Globalization;
using System.Text;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Pdf;

namespace FactCheck.Signing.Seals;

/// <summary>
/// The incremental update that carries a signature (ISO 32000-1, 7.5.6 and 12.8), with zeros where the signature will stand:
/// an invisible field, the DocMDP permission that allows no change, and the document security store.
/// </summary>
internal sealed class SealUpdate
{
    private const int ByteRangeWidth = 48;

    /// <summary>Print and Locked (ISO 32000-1, table 165): PDF/A wants Print and forbids Hidden.</summary>
    private const int WidgetFlags = 4 | 128;

    private readonly int reserved;
    private readonly int contents;

    private SealUpdate(byte[] file, int contents, int reserved)
    {
        File = file;
        this.contents = contents;
        this.reserved = reserved;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {contents} {After} {file.Length - After}]");
        Encoding.ASCII.GetBytes(range, file.AsSpan(contents - "\n/Contents ".Length - ByteRangeWidth));
    }

    public byte[] File { get; }

    /// <summary>What the signature is over: all but the string /Contents with its delimiters (12.8.1).</summary>
    public byte[] Signed => [.. File.AsSpan(0, contents), .. File.AsSpan(After)];

    private int After => contents + (2 * reserved) + 2;

    /// <summary>Puts the CMS into /Contents (12.8.3.3); false when it does not fit.</summary>
    public bool TryFill(byte[] cms)
    {
        if (cms.Length > reserved)
        {
            return false;
        }

        Encoding.ASCII.GetBytes(Convert.ToHexString(cms), File.AsSpan(contents + 1));
        return true;
    }

    /// <summary>Writes the update with room for the signature.</summary>
    public static SealUpdate Write(
        PdfDocument document,
        SigningCertificate certificate,
        PdfSignatureRequest request,
        SecurityStore store,
        int reserved
    )
    {
        var update = new IncrementalUpdate(document);
        var signature = update.Allocate();
        var widget = update.Allocate();
        var (pageReference, page) = document.FirstPage();
        var (catalogReference, catalog) = document.Catalog();
        AccessibleMetadata.Declare(document, update, catalog);
        update.Put(catalogReference, SealedCatalog(document, catalog.Copy(), signature, widget, store.Write(update)));
        update.Put(pageReference, PageWithWidget(document, page.Copy(), widget));
        update.Put(widget, Widget(pageReference, signature, request));
        var body = SignatureBody(certificate, request, reserved);
        var start = update.Put(signature, body) + body.Length - (2 * reserved) - "<>\n>>".Length;
        return new SealUpdate(update.Close(), start, reserved);
    }

    private static PdfDictionary SealedCatalog(
        PdfDocument document,
        PdfDictionary catalog,
        PdfReference signature,
        PdfReference widget,
        PdfReference? store
    )
    {
        var form = document.Resolve(catalog["AcroForm"]) is PdfDictionary existing ? existing.Copy() : new PdfDictionary();
        var fields = document.Resolve(form["Fields"]) is PdfArray array ? array.Items : [];
        form["Fields"] = new PdfArray([.. fields, widget]);
        form["SigFlags"] = new PdfNumber(3);
        catalog["AcroForm"] = form;
        catalog["Perms"] = new PdfDictionary { ["DocMDP"] = signature };
        var preferences = document.Resolve(catalog["ViewerPreferences"]) is PdfDictionary known ? known.Copy() : new PdfDictionary();
        preferences["DisplayDocTitle"] = new PdfBoolean(true);
        catalog["ViewerPreferences"] = preferences;
        catalog["DSS"] = store ?? catalog["DSS"];
        return catalog;
    }

    private static PdfDictionary PageWithWidget(PdfDocument document, PdfDictionary page, PdfReference widget)
    {
        var annotations = document.Resolve(page["Annots"]) is PdfArray array ? array.Items : [];
        page["Annots"] = new PdfArray([.. annotations, widget]);

        // ISO 14289-1, 7.18.3: a page with annotations is tabbed in the order of its structure.
        page["Tabs"] = new PdfName("S");
        return page;
    }

    /// <summary>Field and annotation in one (12.7.4.5); without an area it is invisible and outside the structure tree.</summary>
    private static PdfDictionary Widget(PdfReference page, PdfReference signature, PdfSignatureRequest request)
    {
        var nought = new PdfNumber(0);
        return new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Sig"),
            ["T"] = PdfWriter.Text(request.FieldName),
            ["TU"] = PdfWriter.Text(request.FieldDescription ?? request.FieldName),
            ["V"] = signature,
            ["P"] = page,
            ["F"] = new PdfNumber(WidgetFlags),
            ["Rect"] = new PdfArray(nought, nought, nought, nought),
        };
    }

    /// <summary>The signature dictionary (12.8.1), with blanks for /ByteRange and zeros for /Contents at its end.</summary>
    private static byte[] SignatureBody(SigningCertificate certificate, PdfSignatureRequest request, int reserved)
    {
        var parameters = new PdfDictionary
        {
            ["Type"] = new PdfName("TransformParams"),
            ["V"] = new PdfName("1.2"),
            ["P"] = new PdfNumber(1),
        };
        var reference = new PdfDictionary
        {
            ["Type"] = new PdfName("SigRef"),
            ["TransformMethod"] = new PdfName("DocMDP"),
            ["TransformParams"] = parameters,
        };
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("Sig"),
            ["Filter"] = new PdfName("Adobe.PPKLite"),
            ["SubFilter"] = new PdfName("ETSI.CAdES.detached"),
            ["M"] = PdfDate.Write(request.SignedAt),
            ["Name"] = PdfWriter.Text(request.Name ?? certificate.Name),
            ["Reason"] = request.Reason is null ? null : PdfWriter.Text(request.Reason),
            ["Location"] = request.Location is null ? null : PdfWriter.Text(request.Location),
            ["Reference"] = new PdfArray(reference),
        };
        var open = PdfWriter.Bytes(dictionary)[..^"\n>>".Length];
        return
        [
            .. open,
            .. "\n/ByteRange "u8,
            .. Enumerable.Repeat((byte)' ', ByteRangeWidth),
            .. "\n/Contents <"u8,
            .. Enumerable.Repeat((byte)'0', 2 * reserved),
            .. ">\n>>"u8,
        ];
    }
}
