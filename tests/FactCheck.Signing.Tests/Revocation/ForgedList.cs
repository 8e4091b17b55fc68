using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Tests.Revocation;

/// <summary>A revocation list (RFC 5280, 5.1) that is right or wrong in one point.</summary>
internal sealed record ForgedList(X509Certificate2 Issuer, ECDsa Key)
{
    public static readonly byte[] Serial = [1, 2, 3];

    public bool HasVersion { get; init; } = true;

    public DateTimeOffset ThisUpdate { get; init; } = DateTimeOffset.UtcNow;

    public DateTimeOffset? NextUpdate { get; init; } = DateTimeOffset.UtcNow.AddDays(1);

    public bool UsesGeneralizedTime { get; init; }

    public byte[][] Revoked { get; init; } = [Serial];

    /// <summary>Type, whether it is critical, value.</summary>
    public (string Type, bool Critical, byte[] Value)[] Extensions { get; init; } = [];

    public byte[]? IssuerName { get; init; }

    public string Algorithm { get; init; } = "1.2.840.10045.4.3.2";

    public byte[] Encode()
    {
        var body = Body();
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(body);
            WriteAlgorithm(writer);
            writer.WriteBitString(Key.SignData(body, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        }

        return writer.Encode();
    }

    private byte[] Body()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            if (HasVersion)
                writer.WriteInteger(1);
            WriteAlgorithm(writer);
            writer.WriteEncodedValue(IssuerName ?? Issuer.SubjectName.RawData);
            WriteTime(writer, ThisUpdate);
            if (NextUpdate is { } next)
                WriteTime(writer, next);
            if (Revoked.Length > 0)
                WriteRevoked(writer);
            if (Extensions.Length > 0)
                WriteExtensions(writer);
        }

        return writer.Encode();
    }

    private void WriteRevoked(AsnWriter writer)
    {
        using (writer.PushSequence())
            foreach (var serial in Revoked)
                using (writer.PushSequence())
                {
                    writer.WriteInteger(serial);
                    WriteTime(writer, new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.Zero));
                }
    }

    private void WriteExtensions(AsnWriter writer)
    {
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        using (writer.PushSequence())
            foreach (var (type, critical, value) in Extensions)
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(type);
                    if (critical)
                        writer.WriteBoolean(true);
                    writer.WriteOctetString(value);
                }
    }

    private void WriteAlgorithm(AsnWriter writer)
    {
        using (writer.PushSequence())
            writer.WriteObjectIdentifier(Algorithm);
    }

    private void WriteTime(AsnWriter writer, DateTimeOffset time)
    {
        if (UsesGeneralizedTime)
            writer.WriteGeneralizedTime(time, omitFractionalSeconds: true);
        else
            writer.WriteUtcTime(time);
    }
}
