using System.Runtime.Versioning;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Typesetting;

/// <summary>A real process that dies, hangs or talks nonsense stands where Node.js should.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FailingTypesetterTests : IDisposable
{
    private readonly string _program = Path.Combine(Directory.CreateTempSubdirectory().FullName, "node");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_program)!, recursive: true);

    [Theory]
    [InlineData("exit 3", 120, "stopped before it was done")]
    [InlineData("cat > /dev/null", 1, "took longer than 1 s")]
    [InlineData("sleep 600", 1, "took longer than 1 s")]
    [InlineData("echo this is not a frame at all", 120, "stopped before it was done")]
    public async Task A_typesetter_that_fails_says_so_in_a_sentence_and_the_next_report_is_typeset(string failing, int seconds, string why)
    {
        // The first start fails, every later one is the real thing.
        var flag = _program + ".failed";
        Write($"if [ ! -e '{flag}' ]; then touch '{flag}'; {failing}; exit; fi\nexec node \"$@\"");
        var limit = TimeSpan.FromSeconds(seconds);
        await using var typesetter = new Typesetter(options => (options.NodePath, options.Timeout) = (_program, limit));
        await using var patient = new Typesetter(options => options.NodePath = _program);

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        failure.Message.ShouldContain(why);
        failure.Message.ShouldEndWith(".");
        (await patient.Typeset(SampleReport.With(1))).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
    }

    [Fact]
    public async Task A_typesetter_that_never_reads_a_long_report_is_stopped()
    {
        Write("sleep 600");
        await using var typesetter = new Typesetter(options => (options.NodePath, options.LongTimeout) = (_program, TimeSpan.FromSeconds(1)));

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(150)));

        failure.Message.ShouldContain("took longer than");
    }

    [Fact]
    public async Task The_same_typesetter_recovers_after_its_worker_died()
    {
        var flag = _program + ".failed";
        Write($"if [ ! -e '{flag}' ]; then touch '{flag}'; exit 3; fi\nexec node \"$@\"");
        await using var typesetter = new Typesetter(options => options.NodePath = _program);
        await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        (await typesetter.Typeset(SampleReport.With(1))).Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task A_worker_that_was_killed_between_two_reports_is_replaced()
    {
        var pid = _program + ".pid";
        Write($"echo $$ > '{pid}'\nexec node \"$@\"");
        await using var typesetter = new Typesetter(options => options.NodePath = _program);
        var first = await typesetter.Typeset(SampleReport.With(1));
        using (var worker = System.Diagnostics.Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(pid, TestContext.Current.CancellationToken))))
        {
            worker.Kill();
            await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        (await typesetter.Typeset(SampleReport.With(1))).ShouldBe(first);
    }

    [Fact]
    public async Task A_worker_that_holds_too_much_memory_is_replaced()
    {
        var starts = _program + ".starts";
        Write($"echo started >> '{starts}'\nexec node \"$@\"");
        await using var typesetter = new Typesetter(options => (options.NodePath, options.RecycleAtMegabytes) = (_program, 1));

        await typesetter.Typeset(SampleReport.With(1));
        await typesetter.Typeset(SampleReport.With(1));

        (await File.ReadAllLinesAsync(starts, TestContext.Current.CancellationToken)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Without_Node_the_refusal_names_it()
    {
        await using var typesetter = new Typesetter(options => options.NodePath = _program + "-is-not-here");

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(SampleReport.With(1)));

        failure.Message.ShouldContain("install Node.js 20");
    }

    [Fact]
    public async Task What_the_template_refuses_is_said_and_the_next_report_is_typeset()
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(2);
        var twice = report with { Claims = [report.Claims[0], report.Claims[1] with { N = 1 }] };

        var failure = await Should.ThrowAsync<TypesettingException>(() => typesetter.Typeset(twice));

        failure.Message.ShouldContain("the template refused it: label `<claim-1>` occurs multiple times");
        (await typesetter.Typeset(report)).Length.ShouldBeGreaterThan(10_000);
    }

    private void Write(string script)
    {
        File.WriteAllText(_program, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(_program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
