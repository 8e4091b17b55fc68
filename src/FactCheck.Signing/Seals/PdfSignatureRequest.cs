using FactCheck.Signing.Revocation;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Seals;

/// <summary>What a signature says about itself (ISO 32000-1, table 252).</summary>
/// <param name="SignedAt">The claimed time of signing, /M; PAdES keeps it out of the CMS.</param>
public sealed record PdfSignatureRequest(DateTimeOffset SignedAt)
{
    /// <summary>Who signs, /Name; the certificate's common name unless given.</summary>
    public string? Name { get; init; }

    /// <summary>Why, /Reason.</summary>
    public string? Reason { get; init; }

    /// <summary>Where, /Location.</summary>
    public string? Location { get; init; }

    /// <summary>The name of the invisible signature field, /T.</summary>
    public string FieldName { get; init; } = "PublisherSeal";

    /// <summary>What assistive technology calls the field, /TU, in the language of the document; its name unless given.</summary>
    public string? FieldDescription { get; init; }

    /// <summary>Who says when the document was signed, PAdES B-T; without it the signature is B-B.</summary>
    public TimestampAuthority? TimestampAuthority { get; init; }

    /// <summary>Who is asked whether certificates are revoked; its answers go into a document with a timestamp, PAdES B-LT.</summary>
    public RevocationSource? Revocation { get; init; }

    /// <summary>How many bytes are kept free for the CMS; <see cref="PdfSigner.SignAsync"/> takes more when it needs more.</summary>
    public int ReservedBytes { get; init; } = 16 * 1024;
}
