namespace FactCheck.Signing;

/// <summary>Why a certificate cannot be used or a document cannot be signed.</summary>
public enum SigningFault
{
    /// <summary>There is no timestamp; <see cref="Timestamps.TimestampUnavailable"/> says why.</summary>
    NoTimestamp,

    /// <summary>There is no such file. Argument: its path.</summary>
    CertificateFileMissing,

    /// <summary>It is larger than a PKCS#12 file can be. Argument: its path.</summary>
    CertificateFileTooLarge,

    /// <summary>It cannot be read. Argument: its path.</summary>
    CertificateFileUnreadable,

    /// <summary>It is no PKCS#12 file (RFC 7292), or no longer.</summary>
    CertificateFileDamaged,

    /// <summary>The password does not open it.</summary>
    CertificatePasswordWrong,

    /// <summary>It holds no private key.</summary>
    CertificateWithoutKey,

    /// <summary>Its key is neither RSA nor on P-256 or P-384. Argument: the fewest bits of an RSA key.</summary>
    CertificateKeyUnsupported,

    /// <summary>Its RSA key is too small. Arguments: its bits, the fewest.</summary>
    CertificateKeyTooSmall,

    /// <summary>Its key usage (RFC 5280, 4.2.1.3) is another than signing.</summary>
    CertificateForOtherUse,

    /// <summary>Its time is over. Argument: its last day.</summary>
    CertificateExpired,

    /// <summary>Its time has not come. Argument: its first day.</summary>
    CertificateNotYetValid,

    /// <summary>It, or one above it, was revoked. Argument: the day.</summary>
    CertificateRevoked,

    /// <summary>The private key refused to sign.</summary>
    KeyRefused,

    /// <summary>The signature does not fit into the space reserved for it.</summary>
    SealTooLarge,

    /// <summary>What was signed does not verify. Argument: the first <see cref="SealReason"/>.</summary>
    SealDoesNotVerify,

    /// <summary>The file, or the space for its signature, is out of bounds.</summary>
    PdfTooLarge,

    /// <summary>The file is encrypted.</summary>
    PdfEncrypted,

    /// <summary>The file carries a signature already.</summary>
    PdfSigned,

    /// <summary>The file is no PDF that can be read. Argument: the <see cref="Pdf.PdfFault"/>.</summary>
    PdfUnusable,

    /// <summary>The address of the timestamp authority is not one that can be asked.</summary>
    TimestampAddressUnusable,
}

/// <summary>A certificate cannot be used or a document cannot be signed; its message, for logs, is the name with its arguments.</summary>
public class SigningException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="arguments">See <see cref="SigningFault"/>: texts, whole numbers, and what a reader or verifier found.</param>
    /// <param name="innerException">What lies behind it.</param>
    public SigningException(SigningFault fault, IReadOnlyList<object> arguments, Exception? innerException = null)
        : this(fault.ToString(), fault, arguments, innerException) { }

    private protected SigningException(string name, SigningFault fault, IReadOnlyList<object> arguments, Exception? innerException)
        : base(arguments.Count == 0 ? name : $"{name}({string.Join(", ", arguments)})", innerException) =>
        (Fault, Arguments) = (fault, arguments);

    /// <summary>Why.</summary>
    public SigningFault Fault { get; }

    /// <summary>What its sentence has to hold.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
