using System.Diagnostics;
using System.Runtime.Versioning;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Jobs;
using FactCheck.Web.Tests.Typesetting.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactCheck.Web.Tests.Features.Reports.Making;

/// <summary>The real program, killed while it makes a report.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class KilledProgramTests
{
    [Fact]
    public async Task What_a_killed_program_was_making_is_made_by_the_next_one_and_nothing_was_published_by_halves()
    {
        using var lives = await Lives.Watched();
        // The desk takes the order; the work is left to the program that is going to be killed.
        await using var desk = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services =>
                services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "JobWorker"))
        );
        await (await desk.IssueForm()).Submit();
        var order = await desk.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());

        using (var program = Start(desk, lives.Node.Path))
        {
            await lives.Started();
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        await lives.Ended();

        (await desk.Stored()).ShouldBe(0);
        (await desk.App.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.Waiting);
        var left = await desk.App.Db(db => db.Set<Job>().SingleAsync(j => j.Kind == PressRoom.Kind));
        (left.Tries, left.Lease is null).ShouldBe((1, false));
        await using (var next = TestApp.Again(desk.App, desk.Settings))
        {
            next.OutliveLeases();
            await next
                .Services.GetRequiredService<PressRoom>()
                .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        }
        (await desk.Stored()).ShouldBe(2);
        PdfSignatureVerifier.Verify(await desk.Pdf(await desk.Code())).Outcome.ShouldBe(PdfVerificationOutcome.Valid);
    }

    private static Process Start(ReportSite desk, string node)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FactCheck.Web.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["DataDirectory"] = desk.App.Folder,
                ["Logging__LogLevel__Default"] = "None",
                ["Typesetting__StartAhead"] = "false",
                ["Typesetting__NodePath"] = node,
            },
        };
        foreach (var (key, value) in desk.Settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }
}
