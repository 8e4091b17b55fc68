using FactCheck.Signing.Certificates;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Tests;

/// <summary>The newsroom as a test authority certified it, at the time that the authority's clock shows.</summary>
internal static class Certified
{
    public static SigningCertificate By(TestAuthority authority) =>
        SigningCertificate.Load(authority.Pkcs12, authority.Pkcs12Password, DateTimeOffset.UtcNow);

    /// <summary>Asks for all that the authority offers.</summary>
    public static PdfSignatureRequest Request(TestAuthority authority) =>
        new(DateTimeOffset.UtcNow)
        {
            TimestampAuthority = new TimestampAuthority(authority.TimestampAddress) { Timeout = TimeSpan.FromMinutes(1) },
            Revocation = new RevocationSource { Timeout = TimeSpan.FromMinutes(1) },
        };
}
