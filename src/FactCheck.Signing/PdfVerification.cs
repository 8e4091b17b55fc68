using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing;

/// <summary>What became of a document's signature.</summary>
public enum PdfVerificationOutcome
{
    /// <summary>The signature is intact and covers the whole file.</summary>
    Valid,

    /// <summary>A PDF without a signature.</summary>
    NotSigned,

    /// <summary>The file is not the one that was signed: bytes were changed or added.</summary>
    Altered,

    /// <summary>There is a signature, but it does not hold or is not of the one form that is accepted.</summary>
    Broken,

    /// <summary>Not a PDF, or one too damaged to read.</summary>
    Unreadable,
}

/// <summary>How much a signature proves by itself (ETSI EN 319 142-1, 6).</summary>
public enum PdfSignatureLevel
{
    /// <summary>B-B: who signed what.</summary>
    Basic,

    /// <summary>B-T: also when, by the clock of a timestamp authority.</summary>
    Timestamped,

    /// <summary>B-LT: also that no certificate was revoked then.</summary>
    LongTerm,
}

/// <summary>The levels as the standard names them.</summary>
public static class PdfSignatureLevels
{
    /// <summary>“B-B”, “B-T” or “B-LT”.</summary>
    public static string Name(this PdfSignatureLevel level) =>
        level switch
        {
            PdfSignatureLevel.LongTerm => "B-LT",
            PdfSignatureLevel.Timestamped => "B-T",
            _ => "B-B",
        };
}

/// <summary>A timestamp over a signature.</summary>
public sealed record PdfTimestamp
{
    /// <summary>The time of the authority's clock; null when the timestamp cannot be read.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The common name in the authority's certificate.</summary>
    public string? AuthorityName { get; init; }

    /// <summary>SHA-256 of the authority's certificate, in upper-case hexadecimal.</summary>
    public string? AuthorityThumbprint { get; init; }

    /// <summary>Whether the timestamp holds.</summary>
    public bool IsValid { get; init; }

    /// <summary>Why or why not.</summary>
    public required SealReason Reason { get; init; }
}

/// <summary>The answer about one file. Everything about the signer is set only when the certificate could be read.</summary>
public sealed record PdfVerification
{
    /// <summary>The answer in one word.</summary>
    public required PdfVerificationOutcome Outcome { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<SealReason> Reasons { get; init; }

    /// <summary>Whether a valid signature comes from a certificate given as trusted.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The common name in the signer's certificate.</summary>
    public string? SignerName { get; init; }

    /// <summary>SHA-256 of the signer's certificate, in upper-case hexadecimal.</summary>
    public string? SignerThumbprint { get; init; }

    /// <summary>The signer's certificate, DER.</summary>
    public ReadOnlyMemory<byte> Certificate { get; init; }

    /// <summary>The time of signing that the signer claims, /M.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>What the signature proves by itself; null unless it is valid.</summary>
    public PdfSignatureLevel? Level { get; init; }

    /// <summary>The timestamp over the signature; null when there is none.</summary>
    public PdfTimestamp? Timestamp { get; init; }

    /// <summary>Whether the outcome is <see cref="PdfVerificationOutcome.Valid"/>.</summary>
    public bool IsValid => Outcome == PdfVerificationOutcome.Valid;

    /// <summary>An answer for one reason, with nothing known of a signer.</summary>
    internal static PdfVerification Because(PdfVerificationOutcome outcome, SealReason reason) =>
        new() { Outcome = outcome, Reasons = [reason] };
}

/// <summary>The certificates a reader of the answer calls ours.</summary>
/// <param name="Thumbprints">SHA-256 of signers' certificates, in hexadecimal.</param>
/// <param name="Roots">Certificate authorities under which a signer counts as ours at the time of signing.</param>
public sealed record PdfTrust(IReadOnlyCollection<string> Thumbprints, IReadOnlyCollection<X509Certificate2> Roots)
{
    /// <summary>Trusts the signers with these SHA-256 thumbprints.</summary>
    public PdfTrust(params string[] thumbprints)
        : this(thumbprints, []) { }

    /// <summary>Trusts every signer under these authorities.</summary>
    public PdfTrust(params X509Certificate2[] roots)
        : this([], roots) { }
}
