using FactCheck.Signing;

namespace FactCheck.Web.Signing;

/// <summary>A signed report: its bytes, what the signature proves, when by the timestamp authority's clock, and with which certificate.</summary>
public sealed record SignedReport(byte[] Bytes, PdfSignatureLevel Level, DateTimeOffset? TimestampedAt, string SignerThumbprint);
