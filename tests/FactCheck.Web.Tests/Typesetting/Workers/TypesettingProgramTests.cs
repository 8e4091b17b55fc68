using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json;
using FactCheck.TestKit;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Tests.Typesetting.Workers;

/// <summary>Workers begin with their program and never outlive it.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class TypesettingProgramTests
{
    [Fact]
    public async Task The_workers_start_with_the_site_and_end_with_it()
    {
        using var lives = await Lives.Watched();
        await using (
            await TestApp.Start(
                new()
                {
                    ["Typesetting:StartAhead"] = "true",
                    ["Typesetting:StartAfter"] = "00:00:00",
                    ["Typesetting:Workers"] = "2",
                    ["Typesetting:NodePath"] = lives.Node.Path,
                },
                fresh: true
            )
        )
        {
            var (one, two) = (await lives.Started(), await lives.Started());
            two.ShouldNotBe(one);
        }

        await lives.Ended();
    }

    [Fact]
    public async Task A_report_in_work_when_the_typesetter_is_stopped_fails_in_a_sentence_and_leaves_no_process()
    {
        using var lives = await Lives.Watched();
        var typesetter = new Typesetter(options => options.NodePath = lives.Node.Path);
        var report = typesetter.Typeset(SampleReport.With(60));
        await lives.Started();

        await typesetter.DisposeAsync();

        (await Should.ThrowAsync<TypesettingException>(() => report)).Refusal.ShouldBe(TypesettingRefusals.SiteStops);
        await lives.Ended();
    }

    [Fact]
    public async Task A_worker_ends_when_its_program_is_killed_in_the_middle_of_a_report()
    {
        using var lives = await Lives.Watched();
        using var program = Start(SampleReport.With(60), lives.Node, lives.Node.File("report.pdf"));
        await lives.Started();

        program.Kill();

        await lives.Ended();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Exists(lives.Node.File("report.pdf")).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_programs_and_two_workers_of_one_give_the_same_bytes()
    {
        using var node = new NodeScript(NodeScript.Real);
        var report = SampleReport.With(12);
        using var one = Start(report, node, node.File("one.pdf"));
        await one.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var two = Start(report, node, node.File("two.pdf"));
        await two.WaitForExitAsync(TestContext.Current.CancellationToken);
        await using var typesetter = new Typesetter(options => (options.NodePath, options.RecycleAtMegabytes) = (node.Path, 1));

        var here = await typesetter.Typeset(report);
        var again = await typesetter.Typeset(report);

        node.Pids.Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);
        again.ShouldBe(here);
        (await File.ReadAllBytesAsync(node.File("one.pdf"), TestContext.Current.CancellationToken)).ShouldBe(here);
        (await File.ReadAllBytesAsync(node.File("two.pdf"), TestContext.Current.CancellationToken)).ShouldBe(here);
    }

    [Fact]
    public async Task A_worker_sees_none_of_the_sites_settings()
    {
        Environment.SetEnvironmentVariable("Typesetting__Secret", "not for workers");
        using var node = new NodeScript("env > \"$here/environment\"\n" + NodeScript.Real);
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);

        await typesetter.Typeset(SampleReport.With(1));

        var names = (await File.ReadAllLinesAsync(node.File("environment"), TestContext.Current.CancellationToken)).Select(line =>
            line.Split('=')[0]
        );
        names
            .Except(["PATH", "LD_LIBRARY_PATH", "RAYON_NUM_THREADS", "PWD", "OLDPWD", "SHLVL", "_"], StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    private static Process Start(ReportDocument report, NodeScript node, string pdf)
    {
        var json = pdf + ".json";
        File.WriteAllBytes(json, JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.Options));
        var tests = Path.Combine(AppContext.BaseDirectory, "FactCheck.Web.Tests");
        return Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    "exec",
                    "--runtimeconfig",
                    tests + ".runtimeconfig.json",
                    "--depsfile",
                    tests + ".deps.json",
                    typeof(TypesetProgram).Assembly.Location,
                    json,
                    pdf,
                ]
            )
            {
                Environment = { ["Typesetting__NodePath"] = node.Path, ["Typesetting__Timeout"] = "00:02:00" },
            }
        )!;
    }
}
