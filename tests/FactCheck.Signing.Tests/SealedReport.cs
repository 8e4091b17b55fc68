using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests;

/// <summary>One report with two attachments, signed, timestamped and with revocation data; and what signed it.</summary>
public sealed class SealedReport : IAsyncLifetime
{
    private PdfSignatureRequest _request = null!;
    private SigningCertificate _certificate = null!;

    public byte[] Signed { get; private set; } = null!;

    public PdfTrust Trust { get; private set; } = null!;

    /// <summary>Another report of the same newsroom, as long as the first.</summary>
    public Task<SignedPdf> Sign(string title) => PdfSigner.SignAsync(Unsigned(title), _certificate, _request);

    /// <summary>Signs any file as the newsroom does.</summary>
    public Task<SignedPdf> SignFile(byte[] pdf) => PdfSigner.SignAsync(pdf, _certificate, _request);

    public async ValueTask InitializeAsync()
    {
        Authority = await TestAuthority.Start();
        _certificate = Certified.By(Authority);
        _request = Certified.Request(Authority);
        Trust = new PdfTrust(_certificate.Thumbprint);
        var signed = await Sign("Tide and time 00");
        signed.Level.ShouldBe(PdfSignatureLevel.LongTerm);
        Signed = signed.Bytes;
    }

    public async ValueTask DisposeAsync()
    {
        _certificate.Dispose();
        await Authority.DisposeAsync();
    }

    private TestAuthority Authority { get; set; } = null!;

    private static byte[] Unsigned(string title) => SamplePdf.Classic(title, """{"verdict": "false"}""", """{"verdict": "true" }""");
}
