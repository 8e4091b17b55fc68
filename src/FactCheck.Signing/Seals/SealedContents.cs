using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Seals;

/// <summary>Judges the string /Contents of a signature that covers its file: the CMS in it, its certificates, its timestamp.</summary>
internal static class SealedContents
{
    private const int LargestCms = 256 << 10;

    public static PdfVerification Verify(PdfDocument document, PdfString contents, DateTimeOffset? signedAt, PdfTrust? trust)
    {
        var (file, blob) = (document.Data, contents.Bytes);
        if (
            !IsCanonicalHex(file.AsSpan(contents.Start + 1, contents.End - contents.Start - 2))
            || !AsnDecoder.TryReadEncodedValue(blob, AsnEncodingRules.DER, out _, out _, out _, out var length)
            || length > LargestCms
        )
        {
            return PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.SignatureDamaged);
        }

        if (blob.AsSpan(length).ContainsAnyExcept((byte)0))
        {
            return PdfVerification.Because(PdfVerificationOutcome.Altered, SealFinding.PaddingWritten);
        }

        try
        {
            var cms = CmsReader.Read(blob.AsMemory(0, length));
            return VerifyCms(cms, document, contents, signedAt, trust);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return PdfVerification.Because(PdfVerificationOutcome.Broken, SealFinding.SignatureMalformed);
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
            return answer with { Reasons = [SealFinding.CertificatesNotVouchedFor] };
        }

        if (!CmsCheck.HasDigest(cms, document.Data.AsSpan(0, contents.Start), document.Data.AsSpan(contents.End)))
        {
            return answer with { Outcome = PdfVerificationOutcome.Altered, Reasons = [SealFinding.FileChanged] };
        }

        if (!CmsCheck.HasSignature(cms, certificates.Signer))
        {
            return answer with { Reasons = [SealFinding.SignatureOfOtherKey] };
        }

        if (signedAt is not { } claimed)
        {
            return answer with { Reasons = [SealFinding.TimeOfSigningMissing] };
        }

        var store = SecurityStore.Read(document);
        var timestamp = cms.Timestamp is { } token ? TimestampToken.Judge(token, cms.Signature, claimed, store.Certificates) : null;
        answer = answer with { Timestamp = timestamp };
        if (timestamp is null && store.Size > 0)
        {
            // The store is written for a timestamped signature alone, and is covered by it.
            return answer with { Reasons = [SealFinding.TimestampMissing] };
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
                Reasons = [timestamp is null ? SealFinding.CertificateInvalidAtClaimedTime : SealFinding.CertificateInvalidAtTimestamp],
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
            Reasons = trust is null || isOurs ? [SealFinding.AsSigned] : [SealFinding.AsSigned, SealFinding.SignerUnknown],
        };
    }
}
