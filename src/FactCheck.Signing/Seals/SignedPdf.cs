namespace FactCheck.Signing.Seals;

/// <summary>A signed file and what its signature proves.</summary>
public sealed record SignedPdf(byte[] Bytes, PdfSignatureLevel Level, DateTimeOffset? TimestampedAt);
