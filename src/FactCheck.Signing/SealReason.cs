using FactCheck.Signing.Pdf;

namespace FactCheck.Signing;

/// <summary>What verifying can find. The sentences stand where they are shown, in the reader's language.</summary>
public enum SealFinding
{
    /// <summary>The file is not a PDF.</summary>
    NotAPdf,

    /// <summary>The file cannot be read. Argument: the <see cref="Pdf.PdfFault"/>.</summary>
    PdfUnreadable,

    /// <summary>The file carries traces of a signature but cannot be read. Argument: the <see cref="Pdf.PdfFault"/>.</summary>
    SignedFileUnreadable,

    /// <summary>The file carries traces of a signature, but no signature.</summary>
    TracesOfSignature,

    /// <summary>The file carries no signature.</summary>
    NoSignature,

    /// <summary>The file carries more than one signature.</summary>
    SeveralSignatures,

    /// <summary>The signature is not a PAdES signature.</summary>
    NotPades,

    /// <summary>The signature does not say that it covers the whole file.</summary>
    FileNotCovered,

    /// <summary>The file was made longer after it was signed. Argument: the bytes.</summary>
    FileMadeLonger,

    /// <summary>The end of the signed file is missing.</summary>
    EndOfFileMissing,

    /// <summary>The space after the signature was written to.</summary>
    PaddingWritten,

    /// <summary>The signature is damaged.</summary>
    SignatureDamaged,

    /// <summary>The signature is damaged or not of the form PAdES asks for.</summary>
    SignatureMalformed,

    /// <summary>The signature does not vouch for all the certificates it carries.</summary>
    CertificatesNotVouchedFor,

    /// <summary>The file was changed after it was signed.</summary>
    FileChanged,

    /// <summary>The signature was not made with the key of the certificate it names.</summary>
    SignatureOfOtherKey,

    /// <summary>The signature does not say when it was made.</summary>
    TimeOfSigningMissing,

    /// <summary>The timestamp that belongs to the signature is missing.</summary>
    TimestampMissing,

    /// <summary>The certificate was not valid at the time the signature claims.</summary>
    CertificateInvalidAtClaimedTime,

    /// <summary>The certificate was not valid at the time of the timestamp.</summary>
    CertificateInvalidAtTimestamp,

    /// <summary>The file is exactly as it was signed.</summary>
    AsSigned,

    /// <summary>The signer is not one that is known here.</summary>
    SignerUnknown,

    /// <summary>The timestamp is valid.</summary>
    TimestampValid,

    /// <summary>The timestamp is damaged or not of the form that is accepted.</summary>
    TimestampMalformed,

    /// <summary>The timestamp does not vouch for all the certificates it carries.</summary>
    TimestampCertificatesNotVouchedFor,

    /// <summary>The timestamp was not made with the key of the certificate it names.</summary>
    TimestampOfOtherKey,

    /// <summary>The timestamp's certificate is not one for timestamps.</summary>
    TimestampCertificateForOtherUse,

    /// <summary>The timestamp is for another signature.</summary>
    TimestampOfOtherSignature,

    /// <summary>The timestamp authority's certificate was not valid at the time of the timestamp.</summary>
    TimestampCertificateInvalid,

    /// <summary>The timestamp's time is not the time at which the document says it was signed.</summary>
    TimestampAtOtherTime,
}

/// <summary>Why a file or a timestamp was judged as it was: a name, and what its sentence has to hold.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Argument">See <see cref="SealFinding"/>: a whole number or a <see cref="PdfFault"/>.</param>
public sealed record SealReason(SealFinding Finding, object? Argument = null)
{
    /// <summary>A finding that needs no more words.</summary>
    public static implicit operator SealReason(SealFinding finding) => new(finding);

    /// <summary>For logs and tests: <c>FileMadeLonger(3)</c>.</summary>
    public override string ToString() => Argument is null ? Finding.ToString() : FormattableString.Invariant($"{Finding}({Argument})");
}
