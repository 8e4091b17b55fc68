using System.Runtime.Versioning;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Typesetting.Workers;

[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class TypesettingQueueTests
{
    [Fact]
    public async Task Two_reports_at_once_are_typeset_by_two_workers_and_a_third_waits()
    {
        using var gate = await Gate.Closed();
        await using var typesetter = With(gate, workers: 2);
        var (one, two, three) = (new Places(), new Places(), new Places());

        Task<byte[]>[] reports = [typesetter.Queue(one), typesetter.Queue(two), typesetter.Queue(three)];
        await one.Reach(0);
        await two.Reach(0);
        await three.Reach(1);
        gate.Open(2);
        var pdfs = await Task.WhenAll(reports);

        pdfs[1].ShouldBe(pdfs[0]);
        pdfs[2].ShouldBe(pdfs[0]);
        three.Seen.ShouldBe([1, 0]);
        gate.Node.Pids.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Reports_are_typeset_in_the_order_in_which_they_came()
    {
        using var gate = await Gate.Closed();
        await using var typesetter = With(gate);
        var order = new List<string>();
        Places[] places = [.. "ABCDE".Select(name => new Places(name.ToString(), order))];

        Task<byte[]>[] reports = [.. places.Select(place => typesetter.Queue(place))];
        gate.Open(1);
        await Task.WhenAll(reports);

        order.ShouldBe(["A", "B", "C", "D", "E"]);
        places[4].Seen.ShouldBe([4, 3, 2, 1, 0]);
    }

    [Fact]
    public async Task A_report_beyond_the_queue_is_refused_at_once_in_one_sentence()
    {
        using var gate = await Gate.Closed();
        await using var typesetter = With(gate, longest: 1);
        var (first, second) = (new Places(), new Places());
        Task<byte[]>[] accepted = [typesetter.Queue(first), typesetter.Queue(second)];
        await second.Reach(1);

        var refusal = await Should.ThrowAsync<TypesettingException>(() => typesetter.Queue(new Places()));

        refusal.Refusal.ShouldBe(TypesettingRefusals.TooManyToTypeset);
        accepted.ShouldAllBe(report => !report.IsCompleted);
        gate.Open(1);
        await Task.WhenAll(accepted);
        (await typesetter.Queue(new Places())).ShouldBe(await accepted[0]);
    }

    [Fact]
    public async Task A_report_cancelled_while_it_waits_leaves_the_queue()
    {
        using var gate = await Gate.Closed();
        await using var typesetter = With(gate, longest: 2);
        using var change = new CancellationTokenSource();
        var (first, second, third, fourth) = (new Places(), new Places(), new Places(), new Places());
        var working = typesetter.Queue(first);
        var cancelled = typesetter.Queue(second, change.Token);
        var waiting = typesetter.Queue(third);
        await third.Reach(2);

        await change.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => cancelled);
        await third.Reach(1);
        var late = typesetter.Queue(fourth);
        gate.Open(1);
        await Task.WhenAll(working, waiting, late);

        second.Seen.ShouldBe([1]);
        fourth.Seen.ShouldBe([2, 1, 0]);
    }

    [Fact]
    public async Task A_report_cancelled_while_it_is_typeset_gives_its_place_to_the_next()
    {
        using var gate = await Gate.Closed();
        await using var typesetter = With(gate);
        using var change = new CancellationTokenSource();
        var (first, second) = (new Places(), new Places());
        var cancelled = typesetter.Queue(first, change.Token);
        var waiting = typesetter.Queue(second);
        await second.Reach(1);

        await change.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => cancelled);
        await second.Reach(0);
        gate.Open(2);

        (await waiting).Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task A_cancelled_report_is_not_begun()
    {
        await using var typesetter = new Typesetter(options => options.NodePath = "/nowhere/node");

        await Should.ThrowAsync<OperationCanceledException>(() => typesetter.Queue(new Places(), new CancellationToken(canceled: true)));
    }

    private static Typesetter With(Gate gate, int workers = 1, int longest = 32) =>
        new(options => (options.NodePath, options.Workers, options.LongestQueue) = (gate.Node.Path, workers, longest));
}
