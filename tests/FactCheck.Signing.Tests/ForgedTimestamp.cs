using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Tests;

/// <summary>Makes timestamp tokens that are right or wrong in one point.</summary>
internal sealed record ForgedTimestamp(byte[] Signature)
{
    public DateTimeOffset At { get; init; } = DateTimeOffset.UtcNow;

    public bool CriticalPurpose { get; init; } = true;

    public string[] Purposes { get; init; } = ["1.3.6.1.5.5.7.3.8"];

    public TimeSpan CertificateEnds { get; init; } = TimeSpan.FromDays(1);

    public bool NamesItsCertificate { get; init; } = true;

    public X509Certificate2? Stowaway { get; init; }

    public byte[] Encode()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Forger", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([.. Purposes.Select(purpose => new Oid(purpose))], CriticalPurpose));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-9), DateTimeOffset.UtcNow + CertificateEnds);

        var info = new Rfc3161TimestampTokenInfo(new Oid("1.3.6.1.4.1.99999.1"), new Oid("2.16.840.1.101.3.4.2.1"), SHA256.HashData(Signature), new byte[] { 1 }, At);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), IncludeOption = X509IncludeOption.EndCertOnly };
        if (NamesItsCertificate)
        {
            signer.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), Names(certificate)));
        }

        if (Stowaway is not null)
        {
            signer.Certificates.Add(Stowaway);
        }

        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()), detached: false);
        cms.ComputeSignature(signer);
        return cms.Encode();
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
