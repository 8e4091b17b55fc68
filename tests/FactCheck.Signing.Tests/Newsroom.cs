using System.Text;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests;

/// <summary>One test certificate of each kind and the time at which everything here is signed.</summary>
internal static class Newsroom
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 0, TimeSpan.Zero);

    public static readonly SigningCertificate P256 = Make(DevelopmentKey.P256);

    public static readonly SigningCertificate Rsa = Make(DevelopmentKey.Rsa3072);

    public static readonly PdfSignatureRequest Request = new(Now) { Reason = "Fact-check report (final)", Location = "Zürich" };

    public static SigningCertificate Make(DevelopmentKey key) =>
        SigningCertificate.Load(SigningCertificate.CreateForDevelopment("The Harbour Ledger", Now, "secret", key), "secret", Now);

    public static byte[] Sign(byte[] pdf) => PdfSigner.Sign(pdf, P256, Request);

    public static string Text(byte[] pdf) => Encoding.Latin1.GetString(pdf);
}
