using System.Diagnostics;
using System.Runtime.Versioning;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Typesetting.Workers;

/// <summary>A real process that dies, hangs, swells or talks nonsense stands where Node.js should.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class FailingTypesetterTests
{
    // The real worker gets the first four bytes of its job; then the script tells so, and keeps the rest.
    private const string HeldInTheMiddle = """
        mkfifo "$here/in"
        node "$@" < "$here/in" &
        echo $! > "$here/worker"
        exec 3> "$here/in" 1> /dev/null
        head -c 4 >&3
        echo > "$here/reached"
        wait
        """;

    [Theory]
    [InlineData("exit 3")]
    [InlineData("echo this is not a frame at all; cat > /dev/null")]
    public async Task A_worker_that_dies_on_a_report_costs_one_more_try(string failing)
    {
        using var node = NodeScript.FirstOnly(failing);
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);

        (await typesetter.Typeset(SampleReport.With(1))).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();

        node.Pids.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_worker_killed_in_the_middle_of_a_report_loses_nothing()
    {
        using var node = NodeScript.FirstOnly(HeldInTheMiddle);
        var reached = await node.Pipe("reached");
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);
        await using var untroubled = new Typesetter();
        var report = SampleReport.With(3);

        var typeset = typesetter.Typeset(report);
        await Task.Run(() => File.ReadAllText(reached), TestContext.Current.CancellationToken);
        typeset.IsCompleted.ShouldBeFalse();
        await Kill(int.Parse(await File.ReadAllTextAsync(node.File("worker"), TestContext.Current.CancellationToken)));

        (await typeset).ShouldBe(await untroubled.Typeset(report));
        node.Pids.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_report_on_which_two_workers_die_fails_in_a_sentence_and_the_next_one_is_typeset()
    {
        using var node = new NodeScript(
            $"if mkdir \"$here/first\" 2> /dev/null || mkdir \"$here/second\" 2> /dev/null; then head -c 4 > /dev/null; exit "
                + $"3; fi\n{NodeScript.Real}"
        );
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        failure.Refusal.ShouldBe(TypesettingRefusals.TypesetterDied);
        (await typesetter.Typeset(SampleReport.With(1))).Length.ShouldBeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("cat > /dev/null")]
    [InlineData("sleep 600")]
    public async Task A_worker_that_takes_too_long_is_killed_and_the_next_report_is_typeset(string hanging)
    {
        using var node = NodeScript.FirstOnly(hanging);
        await using var typesetter = new Typesetter(options =>
            (options.NodePath, options.Timeout, options.ManyClaims) = (node.Path, TimeSpan.FromSeconds(1), 1)
        );

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        failure.Refusal.ShouldBe(TypesettingRefusals.TookTooLong(TimeSpan.FromSeconds(1)));
        (await typesetter.Typeset(SampleReport.With(2))).Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task A_worker_that_never_reads_a_long_report_is_killed()
    {
        using var node = new NodeScript("sleep 600");
        await using var typesetter = new Typesetter(options =>
            (options.NodePath, options.LongTimeout) = (node.Path, TimeSpan.FromSeconds(1))
        );

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(150)));

        failure.Refusal.ShouldBe(TypesettingRefusals.TookTooLong(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_worker_that_swells_in_the_middle_of_a_report_is_killed_and_the_next_report_is_typeset()
    {
        using var node = NodeScript.FirstOnly("exec node -e 'const held = []; setInterval(() => held.push(Buffer.alloc(20e6, 1)), 1)'");
        await using var typesetter = new Typesetter(options => (options.NodePath, options.MemoryMegabytes) = (node.Path, 600));

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        failure.Refusal.ShouldBe(TypesettingRefusals.TookTooMuchMemory(600));
        (await typesetter.Typeset(SampleReport.With(1))).Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task A_worker_that_was_killed_between_two_reports_is_replaced()
    {
        using var node = new NodeScript(NodeScript.Real);
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);
        var first = await typesetter.Typeset(SampleReport.With(1));
        await Kill(node.Pids.ShouldHaveSingleItem());

        (await typesetter.Typeset(SampleReport.With(1))).ShouldBe(first);
    }

    [Fact]
    public async Task A_worker_that_keeps_little_memory_is_used_again()
    {
        using var node = new NodeScript(NodeScript.Real);
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);

        await typesetter.Typeset(SampleReport.With(1));
        await typesetter.Typeset(SampleReport.With(1));

        node.Pids.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_worker_that_keeps_too_much_memory_makes_way_for_the_next()
    {
        using var lives = await Lives.Watched();
        await using var typesetter = new Typesetter(options => (options.NodePath, options.RecycleAtMegabytes) = (lives.Node.Path, 1));

        var first = typesetter.Typeset(SampleReport.With(1));
        var old = await lives.Started();
        await first;
        var next = await lives.Started();

        next.ShouldNotBe(old);
        File.Exists($"/proc/{old}/exe").ShouldBeFalse();
    }

    [Fact]
    public async Task Without_Node_the_refusal_names_it()
    {
        await using var typesetter = new Typesetter(options => options.NodePath = "/nowhere/node");

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        failure.Refusal.Name.ShouldBe(nameof(TypesettingRefusals.NodeMissing));
    }

    [Fact]
    public async Task What_the_template_refuses_is_said_and_the_same_worker_goes_on()
    {
        using var node = new NodeScript(NodeScript.Real);
        await using var typesetter = new Typesetter(options => options.NodePath = node.Path);
        var report = SampleReport.With(2);
        var twice = report with { Claims = [report.Claims[0], report.Claims[1] with { N = 1 }] };

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(twice));

        failure.Refusal.Name.ShouldBe(nameof(TypesettingRefusals.TemplateRefuses));
        failure.Refusal.Arguments[0].ShouldBeOfType<string>().ShouldStartWith("label `<claim-1>` occurs multiple times");
        (await typesetter.Typeset(report)).Length.ShouldBeGreaterThan(10_000);
        node.Pids.Length.ShouldBe(1);
    }

    private static async Task Kill(int pid)
    {
        using var process = Process.GetProcessById(pid);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
