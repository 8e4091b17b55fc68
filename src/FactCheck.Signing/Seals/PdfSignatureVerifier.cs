using System.Formats.Asn1;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Seals;

/// <summary>
/// Decides whether a file is exactly what one publisher sealed. It is stricter than ISO 32000-1, 12.8 asks: one signature,
/// over the whole file, PAdES B-B, B-T or B-LT, padded with zeros, every certificate in it bound.
/// It never throws for what is in the file, and its work is bounded by the file's size.
/// </summary>
public static class PdfSignatureVerifier
{
    private const int LargestCms = 256 << 10;

    /// <summary>Verifies a file; <paramref name="trust"/> says whose signature counts as ours.</summary>
    public static PdfVerification Verify(ReadOnlyMemory<byte> pdf, PdfTrust? trust = null)
    {
        if (!PdfDocument.LooksLikePdf(pdf.Span))
        {
            return Answer(PdfVerificationOutcome.Unreadable, "The file is not a PDF.");
        }

        try
        {
            return Verify(PdfDocument.Open(Whole(pdf)), trust);
        }
        catch (PdfFormatException e)
        {
            return pdf.Span.IndexOf("/ByteRange"u8) >= 0
                ? Answer(PdfVerificationOutcome.Broken, $"The file carries traces of a signature but cannot be read: {e.Message}.")
                : Answer(PdfVerificationOutcome.Unreadable, $"The file cannot be read: {e.Message}.");
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
                ? Answer(PdfVerificationOutcome.Broken, "The file carries traces of a signature, but no signature.")
                : Answer(PdfVerificationOutcome.NotSigned, "The file carries no signature.");
        }

        if (values.Count > 1)
        {
            return Answer(PdfVerificationOutcome.Broken, "The file carries more than one signature.");
        }

        if (
            values[0] is not PdfReference reference
            || document.Load(reference) is not { Value: PdfDictionary signature }
            || !signature.HasName("SubFilter", "ETSI.CAdES.detached")
            || signature["Contents"] is not PdfString { IsHex: true, Start: > 0 } contents
        )
        {
            return Answer(PdfVerificationOutcome.Broken, "The signature is not a PAdES signature.");
        }

        if (Coverage(document.Data, signature, contents) is { } gap)
        {
            return gap;
        }

        return SignatureFields.CountByteRanges(document) == 1
            ? VerifyContents(document, contents, PdfDate.Read(signature["M"]), trust)
            : Answer(PdfVerificationOutcome.Broken, "The file carries more than one signature.");
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
            return Answer(PdfVerificationOutcome.Broken, "The signature does not say that it covers the whole file.");
        }

        var beyond = (long)file.Length - after - rest;
        return beyond switch
        {
            0 => null,
            > 0 => Answer(
                PdfVerificationOutcome.Altered,
                string.Create(CultureInfo.InvariantCulture, $"The file was made longer after it was signed; bytes added: {beyond}.")
            ),
            _ => Answer(PdfVerificationOutcome.Altered, "The end of the signed file is missing."),
        };
    }

    private static PdfVerification VerifyContents(PdfDocument document, PdfString contents, DateTimeOffset? signedAt, PdfTrust? trust)
    {
        var (file, blob) = (document.Data, contents.Bytes);
        if (
            !IsCanonicalHex(file.AsSpan(contents.Start + 1, contents.End - contents.Start - 2))
            || !AsnDecoder.TryReadEncodedValue(blob, AsnEncodingRules.DER, out _, out _, out _, out var length)
            || length > LargestCms
        )
        {
            return Answer(PdfVerificationOutcome.Broken, "The signature is damaged.");
        }

        if (blob.AsSpan(length).ContainsAnyExcept((byte)0))
        {
            return Answer(PdfVerificationOutcome.Altered, "The space after the signature was written to.");
        }

        try
        {
            var cms = CmsReader.Read(blob.AsMemory(0, length));
            return VerifyCms(cms, document, contents, signedAt, trust);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return Answer(PdfVerificationOutcome.Broken, "The signature is damaged or not of the form PAdES asks for.");
        }
    }

    /// <summary>Pairs of digits in one case only, so that no digit can be rewritten without changing the bytes it means.</summary>
    private static bool IsCanonicalHex(ReadOnlySpan<byte> digits) =>
        digits.Length % 2 == 0 && (!digits.ContainsAnyExcept("0123456789ABCDEF"u8) || !digits.ContainsAnyExcept("0123456789abcdef"u8));

    private static PdfVerification VerifyCms(
        CmsParts cms,
        PdfDocument document,
        PdfString contents,
        DateTimeOffset? signedAt,
        PdfTrust? trust
    )
    {
        using var certificates = new SignerCertificates(cms);
        var answer = new PdfVerification
        {
            Outcome = PdfVerificationOutcome.Broken,
            Reasons = [],
            SignedAt = signedAt,
            SignerName = certificates.Signer.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
            SignerThumbprint = certificates.Signer.GetCertHashString(HashAlgorithmName.SHA256),
            Certificate = certificates.Signer.RawData,
        };
        if (!certificates.AreBound)
        {
            return answer with { Reasons = ["The signature does not vouch for all the certificates it carries."] };
        }

        if (!CmsCheck.HasDigest(cms, document.Data.AsSpan(0, contents.Start), document.Data.AsSpan(contents.End)))
        {
            return answer with { Outcome = PdfVerificationOutcome.Altered, Reasons = ["The file was changed after it was signed."] };
        }

        if (!CmsCheck.HasSignature(cms, certificates.Signer))
        {
            return answer with { Reasons = ["The signature was not made with the key of the certificate it names."] };
        }

        if (signedAt is not { } claimed)
        {
            return answer with { Reasons = ["The signature does not say when it was made."] };
        }

        var store = SecurityStore.Read(document);
        var timestamp = cms.Timestamp is { } token ? TimestampToken.Judge(token, cms.Signature, claimed, store.Certificates) : null;
        answer = answer with { Timestamp = timestamp };
        if (timestamp is null && store.Size > 0)
        {
            // The store is written for a timestamped signature alone, and is covered by it.
            return answer with { Reasons = ["The timestamp that belongs to the signature is missing."] };
        }

        if (timestamp is { IsValid: false })
        {
            return answer with { Reasons = [timestamp.Reason] };
        }

        // A timestamp says when; without one the signer's word must do.
        var instant = timestamp?.At ?? claimed;
        if (!certificates.WereValidAt(instant))
        {
            return answer with
            {
                Reasons =
                [
                    timestamp is null
                        ? "The certificate was not valid at the time the signature claims."
                        : "The certificate was not valid at the time of the timestamp.",
                ],
            };
        }

        var isOurs = trust is not null && certificates.AreTrusted(trust, instant);
        return answer with
        {
            Outcome = PdfVerificationOutcome.Valid,
            IsOurs = isOurs,
            Level =
                timestamp is null ? PdfSignatureLevel.Basic
                : LongTermEvidence.IsComplete(cms, store, instant) ? PdfSignatureLevel.LongTerm
                : PdfSignatureLevel.Timestamped,
            Reasons =
                trust is null || isOurs
                    ? ["The file is exactly as it was signed."]
                    : ["The file is exactly as it was signed.", "The signer is not one that is known here."],
        };
    }

    private static PdfVerification Answer(PdfVerificationOutcome outcome, string reason) => new() { Outcome = outcome, Reasons = [reason] };
}
