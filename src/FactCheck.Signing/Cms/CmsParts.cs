namespace FactCheck.Signing.Cms;

/// <summary>The parts of a signature's CMS that decide whether it holds.</summary>
internal sealed record CmsParts(
    IReadOnlyList<byte[]> Certificates,
    byte[] Issuer,
    byte[] SerialNumber,
    string DigestAlgorithm,
    string SignatureAlgorithm,
    byte[] SignedAttributes,
    byte[] MessageDigest,
    IReadOnlyList<byte[]> CertificateHashes,
    string CertificateHashAlgorithm,
    byte[] Signature
)
{
    /// <summary>What was signed, when the CMS carries it: the TSTInfo of a timestamp token.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary>The timestamp token over <see cref="Signature"/>, when there is one.</summary>
    public byte[]? Timestamp { get; init; }
}
