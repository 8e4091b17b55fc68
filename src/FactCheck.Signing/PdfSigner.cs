using System.Globalization;
using System.Text;
using FactCheck.Signing.Pdf;

namespace FactCheck.Signing;

/// <summary>
/// Seals a PDF with one PAdES B-B signature (ETSI EN 319 142-1) in an incremental update (ISO 32000-1, 7.5.6 and 12.8)
/// that permits no later change (DocMDP, 12.8.2.2, P=1), and declares PDF/UA-1 (ISO 14289-1) for a tagged document.
/// </summary>
public static class PdfSigner
{
    private const int LargestFile = 256 << 20;
    private const int ByteRangeWidth = 48;

    /// <summary>Print and Locked (ISO 32000-1, table 165): PDF/A wants Print and forbids Hidden.</summary>
    private const int WidgetFlags = 4 | 128;

    /// <summary>Gives the signed file; the input is its unchanged beginning.</summary>
    /// <exception cref="SigningException">With one sentence that says what is wrong.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> pdf, SigningCertificate certificate, PdfSignatureRequest request)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(request);
        certificate.RequireValidAt(request.SignedAt);
        if (pdf.Length > LargestFile || request.ReservedBytes is < 1024 or > 1 << 20)
        {
            throw new SigningException("The PDF is too large to sign, or the space for its signature is out of bounds.");
        }

        try
        {
            var document = PdfDocument.Open(pdf.ToArray());
            RequireUnsigned(document);
            var (file, contents) = Prepare(document, certificate, request);
            Fill(file, contents, certificate, request.ReservedBytes);
            return file;
        }
        catch (PdfFormatException e)
        {
            throw new SigningException($"The PDF cannot be signed: {e.Message}.", e);
        }
    }

    private static void RequireUnsigned(PdfDocument document)
    {
        if (document.Xref.Trailer["Encrypt"] is not null)
        {
            throw new SigningException("The PDF cannot be signed: it is encrypted.");
        }

        if (SignatureFields.Find(document).Count > 0 || document.Catalog().Dictionary["Perms"] is not null)
        {
            throw new SigningException("The PDF cannot be signed: it carries a signature already.");
        }
    }

    /// <summary>Writes the update with room for the signature and tells where /Contents begins.</summary>
    private static (byte[] File, int Contents) Prepare(PdfDocument document, SigningCertificate certificate, PdfSignatureRequest request)
    {
        var update = new IncrementalUpdate(document);
        var signature = update.Allocate();
        var widget = update.Allocate();
        var (pageReference, page) = document.FirstPage();
        var (catalogReference, catalog) = document.Catalog();
        AccessibleMetadata.Declare(document, update, catalog);
        update.Put(catalogReference, SealedCatalog(document, catalog.Copy(), signature, widget));
        update.Put(pageReference, PageWithWidget(document, page.Copy(), widget));
        update.Put(widget, Widget(pageReference, signature, request));
        var body = SignatureBody(certificate, request);
        var contents = update.Put(signature, body) + body.Length - (2 * request.ReservedBytes) - "<>\n>>".Length;
        return (update.Close(), contents);
    }

    private static PdfDictionary SealedCatalog(PdfDocument document, PdfDictionary catalog, PdfReference signature, PdfReference widget)
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
            ["TU"] = PdfWriter.Text(request.FieldDescription),
            ["V"] = signature,
            ["P"] = page,
            ["F"] = new PdfNumber(WidgetFlags),
            ["Rect"] = new PdfArray(nought, nought, nought, nought),
        };
    }

    /// <summary>The signature dictionary (12.8.1), with blanks for /ByteRange and zeros for /Contents at its end.</summary>
    private static byte[] SignatureBody(SigningCertificate certificate, PdfSignatureRequest request)
    {
        var parameters = new PdfDictionary { ["Type"] = new PdfName("TransformParams"), ["V"] = new PdfName("1.2"), ["P"] = new PdfNumber(1) };
        var reference = new PdfDictionary { ["Type"] = new PdfName("SigRef"), ["TransformMethod"] = new PdfName("DocMDP"), ["TransformParams"] = parameters };
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
            .. open, .. "\n/ByteRange "u8, .. Enumerable.Repeat((byte)' ', ByteRangeWidth), .. "\n/Contents <"u8,
            .. Enumerable.Repeat((byte)'0', 2 * request.ReservedBytes), .. ">\n>>"u8,
        ];
    }

    /// <summary>Sets /ByteRange to all but /Contents, then /Contents to the CMS over that (12.8.1, 12.8.3.3).</summary>
    private static void Fill(byte[] file, int contents, SigningCertificate certificate, int reserved)
    {
        var after = contents + (2 * reserved) + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {contents} {after} {file.Length - after}]");
        Encoding.ASCII.GetBytes(range, file.AsSpan(contents - "\n/Contents ".Length - ByteRangeWidth));
        var cms = CmsSignature.Create([.. file.AsSpan(0, contents), .. file.AsSpan(after)], certificate);
        if (cms.Length > reserved)
        {
            throw new SigningException("The space reserved for the signature is too small for its certificates.");
        }

        Encoding.ASCII.GetBytes(Convert.ToHexString(cms), file.AsSpan(contents + 1));
    }
}
