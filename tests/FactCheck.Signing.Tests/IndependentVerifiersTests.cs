using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Tests;

[Trait("Run", "thorough")]
public sealed class IndependentVerifiersTests
{
    [Theory]
    [InlineData("RSA-3072", true)]
    [InlineData("RSA-3072", false)]
    [InlineData("P-256", true)]
    [InlineData("P-256", false)]
    [InlineData("P-384", true)]
    [InlineData("P-384", false)]
    public async Task Three_independent_verifiers_accept_every_key_with_and_without_timestamp(string key, bool timestamp)
    {
        if (SamplePdf.SharedReport() is not { } report || Programs.Verifier is not { } verifier)
        {
            Assert.Skip("There is no shared folder beside this clone.");
            return;
        }

        await using var authority = await TestAuthority.Start(key);
        using var certificate = Certified.By(authority);
        var request = Certified.Request(authority);
        var signed = await PdfSigner.SignAsync(
            report,
            certificate,
            timestamp ? request : request with { TimestampAuthority = null },
            TestContext.Current.CancellationToken
        );
        signed.Level.ShouldBe(timestamp ? PdfSignatureLevel.LongTerm : PdfSignatureLevel.Basic);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, signed.Bytes, TestContext.Current.CancellationToken);
            string[] demand = timestamp ? ["--require-timestamp"] : [];
            var (code, output) = await Programs.Run("bash", [verifier, file, authority.AuthorityPemPath, .. demand]);
            code.ShouldBe(0, output);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
