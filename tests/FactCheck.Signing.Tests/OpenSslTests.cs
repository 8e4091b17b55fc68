using System.Diagnostics;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Tests.Seals;

namespace FactCheck.Signing.Tests;

[Trait("Run", "thorough")]
public sealed class OpenSslTests
{
    [Theory]
    [InlineData("classic", DevelopmentKey.P256)]
    [InlineData("compressed", DevelopmentKey.Rsa3072)]
    public async Task OpenSSL_accepts_the_signature_its_chain_and_its_signing_certificate(string kind, DevelopmentKey key)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-signing-");
        try
        {
            // OpenSSL checks the chain at today's date, so this certificate begins today.
            var now = DateTimeOffset.UtcNow;
            using var certificate = SigningCertificate.Load(SigningCertificate.CreateForDevelopment("Ledger", now, key: key), null, now);
            var (content, der) = PdfSignerTests.Detach(PdfSigner.Sign(SamplePdf.OfKind(kind), certificate, new PdfSignatureRequest(now)));
            var cancel = TestContext.Current.CancellationToken;
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "content"), content, cancel);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "cms"), der, cancel);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "ca.pem"), certificate.ExportAuthorityPem(), cancel);

            var start = new ProcessStartInfo(
                "openssl",
                "cms -verify -cades -binary -inform DER -in cms -content content -CAfile ca.pem -purpose any -out checked"
            )
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using var process = Process.Start(start).ShouldNotBeNull();
            var errors = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            process.ExitCode.ShouldBe(0, errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
