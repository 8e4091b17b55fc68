using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Seals;

/// <summary>
/// Seals a PDF with one PAdES signature (ETSI EN 319 142-1) in an incremental update (ISO 32000-1, 7.5.6 and 12.8)
/// that permits no later change (DocMDP, 12.8.2.2, P=1), and declares PDF/UA-1 (ISO 14289-1) for a tagged document.
/// </summary>
public static class PdfSigner
{
    private const int LargestFile = 256 << 20;
    private const int LargestReserve = 1 << 20;

    /// <summary>Gives the signed file, level B-B, without asking anybody; the input is its unchanged beginning.</summary>
    /// <exception cref="SigningException">With the name of what is wrong.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> pdf, SigningCertificate certificate, PdfSignatureRequest request)
    {
        return Sign(Open(pdf, certificate, request), certificate, request);
    }

    /// <summary>
    /// Gives the signed file with the highest level that the timestamp authority and the issuers of the request allow;
    /// the input is its unchanged beginning.
    /// </summary>
    /// <exception cref="TimestampUnavailable">When the request names an authority that gives no timestamp.</exception>
    /// <exception cref="SigningException">With the name of what is wrong.</exception>
    public static async Task<SignedPdf> SignAsync(
        ReadOnlyMemory<byte> pdf,
        SigningCertificate certificate,
        PdfSignatureRequest request,
        CancellationToken ct = default
    )
    {
        var document = Open(pdf, certificate, request);
        if (request.TimestampAuthority is not { } authority)
        {
            // Nothing of it is kept at this level; a revoked certificate is refused all the same.
            await EvidenceCollector.Collect(certificate.Chain, [], request.Revocation, request.SignedAt, ct);
            return Checked(Sign(document, certificate, request));
        }

        var reserved = request.ReservedBytes;
        for (var attempt = 1; ; attempt++)
        {
            // The store is inside what is signed, so the authority's certificates are learned before.
            var rehearsed = await authority.Certificates(request.SignedAt, ct);
            var store = await EvidenceCollector.Collect(certificate.Chain, rehearsed, request.Revocation, request.SignedAt, ct);
            reserved = Math.Max(reserved, 8192 + store.Certificates.Sum(der => der.Length));
            var update = Write(document, certificate, request, store, reserved);
            var cms = CmsSignature.Create(update.Signed, certificate);
            var (token, chain) = await authority.Stamp(cms.SignerInfos[0].GetSignature(), request.SignedAt, store.Certificates, ct);
            CmsSignature.Add(cms, token);
            var der = cms.Encode();
            var isKnown = chain.All(link => rehearsed.Any(known => CertificateLinks.Same(link, known)));
            if ((isKnown || attempt == 3) && update.TryFill(der))
            {
                return Checked(update.File);
            }

            reserved = Math.Max(reserved, der.Length + 1024);
            if (attempt == 3 || reserved > LargestReserve)
            {
                throw new TimestampUnavailable(TimestampFault.TimestampTooLarge, []);
            }
        }
    }

    private static byte[] Sign(PdfDocument document, SigningCertificate certificate, PdfSignatureRequest request)
    {
        var update = Write(document, certificate, request, SecurityStore.Empty, request.ReservedBytes);
        return update.TryFill(CmsSignature.Create(update.Signed, certificate).Encode())
            ? update.File
            : throw new SigningException(SigningFault.SealTooLarge, []);
    }

    /// <summary>What leaves here has passed the same verifier that readers use.</summary>
    private static SignedPdf Checked(byte[] file)
    {
        var verified = PdfSignatureVerifier.Verify(file);
        return verified is { IsValid: true, Level: { } level }
            ? new SignedPdf(file, level, verified.Timestamp?.At)
            : throw new SigningException(SigningFault.SealDoesNotVerify, [verified.Reasons[0]]);
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> pdf, SigningCertificate certificate, PdfSignatureRequest request)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(request);
        certificate.RequireValidAt(request.SignedAt);
        if (pdf.Length > LargestFile || request.ReservedBytes is < 1024 or > LargestReserve)
        {
            throw new SigningException(SigningFault.PdfTooLarge, []);
        }

        try
        {
            var document = PdfDocument.Open(pdf.ToArray());
            RequireUnsigned(document);
            return document;
        }
        catch (PdfFormatException e)
        {
            throw CannotBeSigned(e);
        }
    }

    private static SealUpdate Write(
        PdfDocument document,
        SigningCertificate certificate,
        PdfSignatureRequest request,
        SecurityStore store,
        int reserved
    )
    {
        try
        {
            return SealUpdate.Write(document, certificate, request, store, reserved);
        }
        catch (PdfFormatException e)
        {
            throw CannotBeSigned(e);
        }
    }

    private static SigningException CannotBeSigned(PdfFormatException e) => new(SigningFault.PdfUnusable, [e.Fault], e);

    private static void RequireUnsigned(PdfDocument document)
    {
        if (document.Xref.Trailer["Encrypt"] is not null)
        {
            throw new SigningException(SigningFault.PdfEncrypted, []);
        }

        if (SignatureFields.Find(document).Count > 0 || document.Catalog().Dictionary["Perms"] is not null)
        {
            throw new SigningException(SigningFault.PdfSigned, []);
        }
    }
}
