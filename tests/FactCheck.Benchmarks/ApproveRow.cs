using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reviews;
using FactCheck.Web.Features.Reviews.Deciding;

namespace FactCheck.Benchmarks;

/// <summary>The write that matters most, against the least that a durable write can cost on this disk.</summary>
internal static class ApproveRow
{
    private const int WarmUp = 60;
    private const int Count = 200;

    public static async Task<Row> Measure()
    {
        await using var app = await TestApp.Start();
        var editor = await app.Actor(TestApp.Editor);
        var (_, claims) = await app.Submitted(WarmUp + Count);
        var commands = new Queue<ApproveVerdict>();
        foreach (var id in claims)
        {
            var review = await app.Review(id);
            commands.Enqueue(
                new()
                {
                    ClaimId = id,
                    Version = review.Version,
                    SeenContentHash = review.HashContent(),
                }
            );
        }

        using var floor = new BareTable(app.Folder);
        var times = await Stopwatches.Pairs(
            WarmUp,
            Count,
            () =>
            {
                var command = commands.Dequeue();
                return Stopwatches.Time(() => app.Post(editor, command));
            },
            () =>
                Stopwatches.Time(() =>
                {
                    floor.Insert();
                    return Task.CompletedTask;
                })
        );
        return new(
            "approving a verdict, with audit record and form key",
            "a bare SQLite insert of one row, as durable, on the same disk",
            times
        );
    }
}
