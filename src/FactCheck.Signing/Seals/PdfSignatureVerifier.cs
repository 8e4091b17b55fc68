using System.Runtime.InteropServices;
using FactCheck.Signing.Pdf;

namespace FactCheck.Signing.Seals;

/// <summary>
/// Decides whether a file is exactly what one publisher sealed. It is stricter than ISO 32000-1, 12.8 asks: one signature,
/// over the whole file, PAdES B-B, B-T or B-LT, padded with zeros, every certificate in it bound.
/// It never throws for what is in the file, and its work is bounded by the file's size.
/// </summary>
public static class PdfSignatureVerifier
{
    /// <summary>Verifies a file; <paramref name="trust"/> says whose signature counts as ours.</summary>
    public static PdfVerification Verify(ReadOnlyMemory<byte> pdf, PdfTrust? trust = null)
    {
        if (!PdfDocument.LooksLikePdf(pdf.Span))
        {
            return PdfVerification.Because(PdfVerificationOutcome.Unreadable, SealFinding.NotAPdf);
        }

        try
        {
            return Verify(PdfDocument.Open(Whole(pdf)), trust);
        }
        catch (PdfFormatException e)
        {
            return pdf.Span.IndexOf("/ByteRange"u8) >= 0
                ? PdfVerification.Because(PdfVerificationOutcome.Broken, new SealReason(SealFinding.SignedFileUnreadable, e.Fault))
                : PdfVerification.Because(PdfVerificationOutcome.Unreadable, new SealReason(SealFinding.PdfUnreadable, e.Fault));
        }
    }

    // Only read from here on, so a large file need not be copied.
    private static byte[] Whole(ReadOnlyMemory<byte> pdf) =>
        MemoryMarshal.TryGetArray(pdf, out var part) && part.Array is { } all && part.Offset == 0 && part.Count == all.Length
            ? all
            : pdf.ToArray();

    private static PdfVerification Verify(PdfDocument document, PdfTrust? trust)
    {
        var values = SignatureFields.Find(document);
        if (values.Count == 0)
        {
            return document.Data.AsSpan().IndexOf("/ETSI.CAdES.detached"u8) >= 0
                ? PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.TracesOfSignature)
                : PdfVerification.Because(PdfVerificationOutcome.NotSigned, SealFinding.NoSignature);
        }

        if (values.Count > 1)
        {
            return PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.SeveralSignatures);
        }

        if (
            values[0] is not PdfReference reference
            || document.Load(reference) is not { Value: PdfDictionary signature }
            || !signature.HasName("SubFilter", "ETSI.CAdES.detached")
            || signature["Contents"] is not PdfString { IsHex: true, Start: > 0 } contents
        )
        {
            return PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.NotPades);
        }

        if (Coverage(document.Data, signature, contents) is { } gap)
        {
            return gap;
        }

        return SignatureFields.CountByteRanges(document) == 1
            ? SealedContents.Verify(document, contents, PdfDate.Read(signature["M"]), trust)
            : PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.SeveralSignatures);
    }

    /// <summary>12.8.1: the range must be all of the file but the string /Contents with its delimiters.</summary>
    private static PdfVerification? Coverage(byte[] file, PdfDictionary signature, PdfString contents)
    {
        if (
            signature["ByteRange"]
                is not PdfArray
                {
                    Items: [
                        PdfNumber { Integer: 0 },
                        PdfNumber { Integer: { } before },
                        PdfNumber { Integer: { } after },
                        PdfNumber { Integer: >= 0 and var rest },
                    ],
                }
            || before != contents.Start
            || after != contents.End
        )
        {
            return PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.FileNotCovered);
        }

        var beyond = (long)file.Length - after - rest;
        return beyond switch
        {
            0 => null,
            > 0 => PdfVerification.Because(PdfVerificationOutcome.Altered, new SealReason(SealFinding.FileMadeLonger, beyond)),
            _ => PdfVerification.Because(PdfVerificationOutcome.Altered, SealFinding.EndOfFileMissing),
        };
    }
}
