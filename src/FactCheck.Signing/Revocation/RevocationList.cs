using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;

namespace FactCheck.Signing.Revocation;

/// <summary>Reads a complete list of one issuer's revoked certificates (RFC 5280, 5).</summary>
internal static class RevocationList
{
    private const string IssuingDistributionPoint = "2.5.29.28";
    private static readonly Asn1Tag Extensions = new(TagClass.ContextSpecific, 0);

    /// <summary>What the list says about a certificate at an instant; null when it cannot speak for it.</summary>
    public static RevocationStatus? Status(byte[] der, X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset at)
    {
        try
        {
            var block = SignedBlock.Read(der);
            return Status(block, certificate, issuer, at);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    private static RevocationStatus? Status(SignedBlock block, X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset at)
    {
        var list = new AsnReader(block.Body, AsnEncodingRules.DER).ReadSequence();
        if (list.PeekTag() == Asn1Tag.Integer)
        {
            list.ReadIntegerBytes();
        }

        list.ReadSequence();
        var name = list.ReadEncodedValue();
        var thisUpdate = ReadTime(list);
        DateTimeOffset? nextUpdate = IsTime(list) ? ReadTime(list) : null;
        if (
            !name.Span.SequenceEqual(issuer.SubjectName.RawData)
            || !RevocationStatus.IsCurrent(thisUpdate, nextUpdate, at)
            || !block.IsSignedBy(issuer)
        )
        {
            return null;
        }

        var revokedAt =
            list.HasData && list.PeekTag() == Asn1Tag.Sequence ? Find(list.ReadSequence(), certificate.SerialNumberBytes.Span) : null;
        return list.HasData && !SpeaksFor(list.ReadSequence(Extensions).ReadSequence(), certificate)
            ? null
            : new RevocationStatus(revokedAt);
    }

    private static DateTimeOffset? Find(AsnReader entries, ReadOnlySpan<byte> serial)
    {
        DateTimeOffset? found = null;
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            if (entry.ReadIntegerBytes().Span.SequenceEqual(serial))
            {
                found = ReadTime(entry);
            }
        }

        return found;
    }

    /// <summary>A list for some reasons, of other issuers, or of changes only is not the whole truth (5.2).</summary>
    private static bool SpeaksFor(AsnReader extensions, X509Certificate2 certificate)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var type = extension.ReadObjectIdentifier();
            var isCritical = extension.PeekTag() == Asn1Tag.Boolean && extension.ReadBoolean();
            if (
                isCritical
                && !(
                    string.Equals(type, IssuingDistributionPoint, StringComparison.Ordinal)
                    && IsPointOf(extension.ReadOctetString(), certificate)
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPointOf(byte[] value, X509Certificate2 certificate)
    {
        var isAuthority = CertificateLinks.IsAuthority(certificate);
        for (var point = new AsnReader(value, AsnEncodingRules.DER).ReadSequence(); point.HasData; point.ReadEncodedValue())
        {
            if (point.PeekTag().TagValue is var part && part != 0 && part != (isAuthority ? 2 : 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTime(AsnReader reader) =>
        reader.HasData && (reader.PeekTag() == Asn1Tag.UtcTime || reader.PeekTag() == Asn1Tag.GeneralizedTime);

    private static DateTimeOffset ReadTime(AsnReader reader) =>
        reader.PeekTag() == Asn1Tag.UtcTime ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
