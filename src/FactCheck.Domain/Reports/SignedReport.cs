namespace FactCheck.Domain.Reports;

/// <summary>A report that was typeset and signed, before it is published.</summary>
/// <param name="Bytes">The signed PDF.</param>
/// <param name="SignerThumbprint">SHA-256 of the signer's certificate, upper-case hexadecimal.</param>
/// <param name="Level">The PAdES baseline level, such as B-T.</param>
/// <param name="TimestampedAt">What the timestamp authority attests, if one was asked.</param>
public sealed record SignedReport(byte[] Bytes, string SignerThumbprint, string Level, DateTimeOffset? TimestampedAt);
