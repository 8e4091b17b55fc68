namespace FactCheck.Signing;

/// <summary>A signed file and what its signature proves.</summary>
public sealed record SignedPdf(byte[] Bytes, PdfSignatureLevel Level, DateTimeOffset? TimestampedAt);
