namespace FactCheck.Domain.Captures;

/// <summary>What a capture keeps.</summary>
/// <param name="At">When the answer came.</param>
/// <param name="Answer">The answer.</param>
/// <param name="About">What the page says of itself.</param>
/// <param name="Files">What is kept of it.</param>
public sealed record CapturedPage(DateTimeOffset At, CapturedAnswer Answer, PageMetadata About, CaptureFiles Files);

/// <summary>The answer of a site.</summary>
/// <param name="FinalAddress">Where the last redirect led.</param>
/// <param name="Redirects">The addresses before it, the asked one first; empty where nothing was redirected.</param>
/// <param name="Status">Of HTTP.</param>
/// <param name="MediaType">As the site names it, in small letters, without parameters; null where it names none.</param>
/// <param name="Sha256">Of the unpacked body, in lower-case hexadecimal.</param>
/// <param name="Length">Of the unpacked body, in bytes.</param>
/// <param name="CertificateSha256">Of the TLS certificate, in lower-case hexadecimal; null without TLS.</param>
/// <param name="CertificateSubject">Whom that certificate names.</param>
public sealed record CapturedAnswer(
    string FinalAddress,
    IReadOnlyList<string> Redirects,
    int Status,
    string? MediaType,
    string Sha256,
    long Length,
    string? CertificateSha256,
    string? CertificateSubject
);

/// <summary>What a page says of itself; nobody has looked at it.</summary>
public sealed record PageMetadata(string? Title, string? Site, string? Author, DateOnly? PublishedOn, string? Language);

/// <summary>The files of a capture.</summary>
/// <param name="WaczSha256">Of the WACZ file.</param>
/// <param name="WaczLength">Its bytes.</param>
/// <param name="TextSha256">Of the readable text in UTF-8; null where there is none.</param>
public sealed record CaptureFiles(string WaczSha256, long WaczLength, string? TextSha256);
