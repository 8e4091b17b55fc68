using System.Security.Cryptography;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;
using FactCheck.Web.Tests.Typesetting;
using FactCheck.Web.Typesetting;

namespace FactCheck.Benchmarks.Reports;

/// <summary>Signing a report of a megabyte, against hashing it and against one operation of the key.</summary>
internal static class SigningLines
{
    private const int WarmUp = 20;
    private const int Count = 200;
    private const int Megabyte = 1_000_000;

    public static async Task<IEnumerable<ReportLine>> Measure(IReportTypesetter typesetter)
    {
        var random = new byte[450_000];
        new Random(7).NextBytes(random);
        var pdf = await typesetter.Typeset(
            SampleReport.With(30),
            [new("audit.json", "application/json", "Filler, to reach a megabyte", $"\"{Convert.ToHexString(random)}\"")],
            CancellationToken.None
        );
        return [await Line(pdf, DevelopmentKey.P256, "ecdsap256"), await Line(pdf, DevelopmentKey.Rsa3072, "rsa3072"), await Hashing(pdf)];
    }

    private static async Task<ReportLine> Line(byte[] pdf, DevelopmentKey key, string algorithm)
    {
        var now = DateTimeOffset.Now;
        using var certificate = SigningCertificate.Load(
            SigningCertificate.CreateForDevelopment("The Harbour Ledger", now, null, key),
            null,
            now
        );
        var times = await Stopwatches.Pairs(
            WarmUp,
            Count,
            () => Stopwatches.Time(() => Sign(pdf, certificate, now)),
            () => Stopwatches.Time(() => Task.FromResult(SHA256.HashData(pdf)))
        );
        var operation = ReportLine.Ms(await OpenSsl.SignMilliseconds(algorithm));
        return ReportLine.Of(Text($"signing {pdf.Length / (double)Megabyte:F2} MB, {algorithm} ({operation} in openssl)"), times) with
        {
            Target = "p95 ≤ 15 ms at 1 MB",
            Met = times.P95 <= 15,
        };
    }

    private static Task Sign(byte[] pdf, SigningCertificate certificate, DateTimeOffset now)
    {
        PdfSigner.Sign(pdf, certificate, new(now));
        return Task.CompletedTask;
    }

    private static async Task<ReportLine> Hashing(byte[] pdf)
    {
        var megabyte = pdf.AsMemory(0, Math.Min(pdf.Length, Megabyte));
        var times = await Stopwatches.Pairs(
            WarmUp,
            Count,
            () => Stopwatches.Time(() => Task.FromResult(SHA256.HashData(megabyte.Span))),
            () => Task.FromResult(TimeSpan.FromTicks(1))
        );
        return new(Text($"floor: raw SHA-256 of 1 MB ({megabyte.Length / times.Median / 1e6:F2} GB/s)"))
        {
            Count = times.Count,
            Median = ReportLine.Ms(times.Median),
            P95 = ReportLine.Ms(times.P95),
        };
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
