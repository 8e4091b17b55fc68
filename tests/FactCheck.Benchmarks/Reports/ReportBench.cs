using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Web.Tests.Typesetting;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using FactCheck.Web.Typesetting.Workers;

namespace FactCheck.Benchmarks.Reports;

/// <summary>The targets for reports, measured with their floors and the peer in one run.</summary>
internal static class ReportBench
{
    private const string Worker = "worker.mjs";
    private const double MostMemory = 800;
    private static readonly ReportDocument Usual = SampleReport.With(30);
    private static double s_peak;

    public static async Task Run()
    {
        ReportTable.Begin();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddTypesetting(new ConfigurationBuilder().Build())
            .BuildServiceProvider();
        var typesetter = services.GetRequiredService<IReportTypesetter>();
        var workers = new TypesettingOptions().Workers;

        ReportTable.Add(await Warm(typesetter, SampleReport.With(1), 40, 15));
        var usual = await Warm(typesetter, Usual, 40, 15, "p50 ≤ 250, p95 ≤ 400 ms", times => times is { Median: <= 250, P95: <= 400 });
        ReportTable.Add(usual);
        ReportTable.Add(await Warm(typesetter, SampleReport.With(300), 20, 3, "p95 ≤ 2,500 ms", times => times.P95 <= 2500));
        ReportTable.Add(await First());
        ReportTable.Add(await Throughput(typesetter, workers));
        foreach (var line in await SigningLines.Measure(typesetter))
            ReportTable.Add(line);
        ReportTable.Add(await PeakMemory());
        ReportTable.Add(await SameBytes(typesetter));
        ReportTable.Rule();
    }

    private static async Task<ReportLine> Warm(
        IReportTypesetter typesetter,
        ReportDocument report,
        int count,
        int peers,
        string target = "",
        Func<Stopwatches, bool>? met = null
    )
    {
        using var floor = new OneLine();
        var times = await Stopwatches.Pairs(3, count, () => Typeset(typesetter, report), () => Stopwatches.Time(floor.Typeset));
        await using var chromium = await Chromium.Start();
        var against = chromium is null
            ? null
            : await Stopwatches.Pairs(1, peers, () => Typeset(typesetter, report), () => Stopwatches.Time(() => chromium.Print(report)));
        return ReportLine.Of(string.Create(CultureInfo.InvariantCulture, $"{report.Claims.Count} claims, warm"), times, against) with
        {
            Target = target,
            Met = met?.Invoke(times),
        };
    }

    private static async Task<TimeSpan> Typeset(IReportTypesetter typesetter, ReportDocument report)
    {
        var took = await Stopwatches.Time(() => typesetter.Typeset(report, CancellationToken.None));
        s_peak = Math.Max(s_peak, Memory.LargestPeak(Worker));
        return took;
    }

    private static async Task<ReportLine> First()
    {
        var times = await Stopwatches.Pairs(1, 10, async () => (await FreshProgram.Start()).Took, FirstLine);
        var peer =
            File.Exists("/usr/bin/chromium") || Environment.GetEnvironmentVariable("CHROMIUM") is not null
                ? await Stopwatches.Pairs(1, 5, async () => (await FreshProgram.Start()).Took, () => Stopwatches.Time(FirstPrint))
                : null;
        return ReportLine.Of("30 claims, first report after start", times, peer) with { Target = "≤ 600 ms", Met = times.Median <= 600 };
    }

    private static Task<TimeSpan> FirstLine() =>
        Stopwatches.Time(async () =>
        {
            using var floor = new OneLine();
            await floor.Typeset();
        });

    private static async Task FirstPrint()
    {
        await using var chromium = await Chromium.Start();
        await chromium!.Print(Usual);
    }

    private static async Task<ReportLine> Throughput(IReportTypesetter typesetter, int workers)
    {
        var cores = Environment.ProcessorCount;
        var ours = await PerSecond(workers, 20, _ => typesetter.Typeset(Usual, CancellationToken.None));
        await using var chromium = await Chromium.Start(workers);
        var peer = chromium is null ? 0 : await PerSecond(workers, 4, lane => chromium.Print(Usual, lane));
        return new(string.Create(CultureInfo.InvariantCulture, $"30 claims, {workers} workers, {cores} cores"))
        {
            Count = workers * 20,
            Median = Rate(ours),
            Target = string.Create(CultureInfo.InvariantCulture, $"≥ 4/s per core, so ≥ {4 * cores}/s"),
            Met = ours >= 4 * cores,
            Peer = peer > 0 ? Rate(peer) : "",
            PeerRatio = peer > 0 ? ReportLine.Times(peer / ours) : "",
        };
    }

    private static async Task<double> PerSecond(int lanes, int each, Func<int, Task> make)
    {
        await Task.WhenAll(Enumerable.Range(0, lanes).Select(make));
        var took = await Stopwatches.Time(() =>
            Task.WhenAll(
                Enumerable
                    .Range(0, lanes)
                    .Select(async lane =>
                    {
                        for (var n = 0; n < each; n++)
                            await make(lane);
                    })
            )
        );
        return lanes * each / took.TotalSeconds;
    }

    private static async Task<ReportLine> PeakMemory()
    {
        await using var chromium = await Chromium.Start();
        var peer = 0.0;
        if (chromium is not null)
        {
            var printing = chromium.Print(SampleReport.With(300));
            while (!printing.IsCompleted)
            {
                peer = Math.Max(peer, Memory.Together("chrom"));
                await Task.WhenAny(printing, Task.Delay(100));
            }
            await printing;
        }
        return new("memory of one worker, peak of all above")
        {
            Median = MiB(s_peak),
            Target = "≤ 800 MiB",
            Met = s_peak is > 0 and <= MostMemory,
            Peer = peer > 0 ? MiB(peer) : "",
            PeerRatio = peer > 0 ? ReportLine.Times(peer / s_peak) : "",
        };
    }

    private static async Task<ReportLine> SameBytes(IReportTypesetter typesetter)
    {
        string[] hashes =
        [
            Hash(await typesetter.Typeset(Usual, CancellationToken.None)),
            Hash(await typesetter.Typeset(Usual, CancellationToken.None)),
            (await FreshProgram.Start()).Hash,
            (await FreshProgram.Start()).Hash,
        ];
        var same = hashes.Distinct(StringComparer.Ordinal).Count() == 1;
        await using var chromium = await Chromium.Start();
        var peer =
            chromium is null ? ""
            : Hash(await chromium.Print(Usual)) == Hash(await chromium.Print(Usual)) ? "yes"
            : "no";
        return new("same bytes: twice here, in two programs")
        {
            Count = hashes.Length,
            Median = same ? "yes" : "no",
            Target = "same input, same bytes",
            Met = same,
            Peer = peer,
        };
    }

    private static string Hash(byte[] pdf) => Convert.ToHexString(SHA256.HashData(pdf));

    private static string Rate(double perSecond) => string.Create(CultureInfo.InvariantCulture, $"{perSecond:F1} /s");

    private static string MiB(double size) => string.Create(CultureInfo.InvariantCulture, $"{size:F0} MiB");
}
