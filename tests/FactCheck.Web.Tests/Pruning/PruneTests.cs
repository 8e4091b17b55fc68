using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Jobs;
using FactCheck.Web.Pruning;
using FactCheck.Web.Tests.Features.Reports;
using FactCheck.Web.Tests.Features.Reports.Making;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Pruning;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PruneTests
{
    [Fact]
    public async Task It_comes_round_four_times_a_day()
    {
        await using var app = await TestApp.Start(people: false);

        app.Services.GetServices<JobKind>().Single(k => k.Name == Prune.Kind).Every.ShouldBe(TimeSpan.FromHours(6));
    }

    [Fact]
    public async Task Posts_are_remembered_for_a_day_and_sessions_as_long_as_they_last()
    {
        await using var app = await TestApp.Start();
        await app.SignIn(TestApp.Checker);
        await Remember(app, "old");
        app.Clock.Move(TimeSpan.FromHours(23));
        await app.SignIn(TestApp.Editor);
        await Remember(app, "young");
        await Run(app);
        (await Kept(app)).ShouldBe((2, 2));

        app.Clock.Move(TimeSpan.FromHours(2));
        await Run(app);

        (await Kept(app)).ShouldBe((1, 1));
        (await app.Db(db => db.FormPosts.AnyAsync(p => p.Fingerprint == "young"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Jobs_that_were_given_up_can_be_seen_for_a_month()
    {
        await using var app = await TestApp.Start(people: false);
        var at = app.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        await app.Db(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO Jobs (Id, Kind, Subject, DueAt, Tries, Again, GivenUpAt) VALUES
                ({Guid.NewGuid()}, 'old', 'given up', 0, 8, 0, {at}), ({Guid.NewGuid()}, 'old', 'waits', {at}, 0, 0, NULL)
                """
            )
        );
        app.Clock.Move(TimeSpan.FromDays(29));
        await Run(app);
        (await app.Db(db => db.Set<Job>().CountAsync(j => j.Kind == "old"))).ShouldBe(2);

        app.Clock.Move(TimeSpan.FromDays(2));
        await Run(app);

        (await app.Db(db => db.Set<Job>().Where(j => j.Kind == "old").Select(j => j.Subject).ToListAsync())).ShouldBe(["waits"]);
    }

    [Fact]
    public async Task The_file_of_a_report_stays_and_the_one_of_a_report_that_was_not_published_goes_after_a_day()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        await site.App.Reopen(site.ApprovedClaim);
        gate.Open();
        await Settled(order);
        await site.Settle(site.ApprovedClaim);
        await (await site.IssueForm()).Submit();
        await Settled(await site.App.Db(db => db.IssueOrders.Where(o => o.Id != order).Select(o => o.Id).SingleAsync()));
        Blobs().Count().ShouldBe(2);

        await Run(site.App);
        Blobs().Count().ShouldBe(2);
        site.App.Clock.Move(TimeSpan.FromDays(2));
        await Run(site.App);

        Blobs().ShouldBe([await site.BlobPath()]);
        (await site.Stored()).ShouldBe(2);

        Task Settled(Guid id) =>
            site.App.Services.GetRequiredService<PressRoom>().Settled(id, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        IEnumerable<string> Blobs() => Directory.EnumerateFiles(Path.Combine(site.App.Folder, "blobs"), "*", SearchOption.AllDirectories);
    }

    private static Task<int> Remember(TestApp app, string post) =>
        app.Db(async db =>
        {
            db.FormPosts.Add(new(post, "{}", app.Clock.GetUtcNow()));
            return await db.SaveChangesAsync();
        });

    private static Task<(int Posts, int Sessions)> Kept(TestApp app) =>
        app.Db(async db =>
            (
                await db.FormPosts.CountAsync(p => p.Fingerprint == "old" || p.Fingerprint == "young"),
                await db.UserTokens.CountAsync(t => t.LoginProvider == "session")
            )
        );

    private static Task<bool> Run(TestApp app) =>
        app.Scoped(async services =>
        {
            var run = new JobRun("", null, 1, new Progress<int>());
            await ActivatorUtilities.CreateInstance<Prune>(services).Run(run, TestContext.Current.CancellationToken);
            return true;
        });
}
