using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Tests.Timestamps;

/// <summary>Makes timestamp tokens that are right or wrong in one point.</summary>
internal sealed record ForgedTimestamp(byte[] Signature)
{
    public DateTimeOffset At { get; init; } = DateTimeOffset.UtcNow;

    public bool CriticalPurpose { get; init; } = true;

    public string[] Purposes { get; init; } = ["1.3.6.1.5.5.7.3.8"];

    public bool SaysItsPurposeTwice { get; init; }

    public TimeSpan CertificateEnds { get; init; } = TimeSpan.FromDays(1);

    public bool NamesItsCertificate { get; init; } = true;

    public X509Certificate2? Stowaway { get; init; }

    public byte[] Encode()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Forger", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(
            new X509EnhancedKeyUsageExtension([.. Purposes.Select(purpose => new Oid(purpose))], CriticalPurpose)
        );
        if (SaysItsPurposeTwice)
        {
            request.CertificateExtensions.Add(new X509Extension("2.5.29.99", request.CertificateExtensions[0].RawData, critical: true));
        }

        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-9), DateTimeOffset.UtcNow + CertificateEnds);
        using var certificate = SaysItsPurposeTwice ? Renamed(made, key) : null;

        var info = new Rfc3161TimestampTokenInfo(
            new Oid("1.3.6.1.4.1.99999.1"),
            new Oid("2.16.840.1.101.3.4.2.1"),
            SHA256.HashData(Signature),
            new byte[] { 1 },
            At
        );
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate ?? made)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        if (NamesItsCertificate)
        {
            signer.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), Names(certificate ?? made)));
        }

        if (Stowaway is not null)
        {
            signer.Certificates.Add(Stowaway);
        }

        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()), detached: false);
        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    /// <summary>No library makes such a certificate: the second extension is made under another name of the same length.</summary>
    private static X509Certificate2 Renamed(X509Certificate2 made, ECDsa key)
    {
        var der = made.RawData;
        der[der.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x55, 0x1D, 99]) + 2] = 37;
        using var bare = X509CertificateLoader.LoadCertificate(der);
        return bare.CopyWithPrivateKey(key);
    }

    private static byte[] Names(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
    }
}
