using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Demo;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>A newsroom full of work, rewritten in a thousand ways by somebody who holds the database alone.</summary>
[Trait("Run", "thorough")]
public sealed class ThousandRewrites
{
    private const int Seed = 20261126;
    private const int Rounds = 1000;

    [Fact]
    public async Task Every_one_is_found_and_none_where_there_is_none()
    {
        var keys = Directory.CreateTempSubdirectory("factcheck-keys-").FullName;
        await using var app = await Newsroom(keys);
        var trust = VerifyAudit.Trust(app.Services);
        using var honest = AuditCopy.Of(app);
        (await honest.Verify(app, trust)).Broken.ShouldBeNull();
        // A minute on, no record may be without a checkpoint any more.
        app.Clock.Move(TimeSpan.FromMinutes(2));
        var (missed, tables) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));

        for (var round = 0; round < Rounds; round++)
        {
            using var copy = honest.Again();
            var rewriting = new Rewriting(copy, new Random(Seed + round));
            tables.UnionWith(rewriting.Tables);
            var done = rewriting.Rewrite(round);
            if ((await copy.Verify(app, trust)).Broken is null)
                missed.Add($"{round}: {done}");
        }

        Directory.Delete(keys, recursive: true);
        missed.ShouldBeEmpty();
        tables.Count.ShouldBeGreaterThan(20);
    }

    private static async Task<TestApp> Newsroom(string keys)
    {
        var app = await TestApp.Start(
            new(StringComparer.Ordinal)
            {
                ["Signing:Pkcs12Path"] = await ReportSite.Certificate(keys, DateTimeOffset.UtcNow),
                ["Signing:Pkcs12Password"] = "a long test password",
                ["Audit:Checkpoints:Enabled"] = "true",
            },
            people: false
        );
        await app.Scoped(async services =>
        {
            await services.GetRequiredService<DemoNewsroom>().Fill();
            return 0;
        });
        (await app.Db(db => db.Reports.CountAsync())).ShouldBe(1);
        await AuditedSite.Checkpoint(app);
        return app;
    }
}
