using FactCheck.Domain.Articles;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Cli;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Admin;
using FactCheck.Web.Jobs;
using FactCheck.Web.Pruning;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>No alarm where nobody rewrote anything: a newsroom after each thing that happens in it, databases of earlier days.</summary>
[Trait("Run", "thorough")]
public sealed class HonestDatabases
{
    [Fact]
    public async Task A_newsroom_holds_after_everything_that_happens_in_it()
    {
        await using var site = await AuditedSite.Start();
        var (app, held) = (site.App, 0);
        var article = await app.Article();
        Func<Task>[] days =
        [
            () => app.SignIn(TestApp.Editor),
            () => Should.ThrowAsync<InvalidOperationException>(() => app.SignIn(TestApp.Checker, "not the password at all")),
            () => app.Claim(article, "opened in 1932", ReviewState.InProgress),
            () => app.Claim(article, "40 million euros", ReviewState.AwaitingApproval),
            () => app.Change(TestApp.Checker, (db, actor, now) => Revise(db, article, actor, now)),
            () => app.DecideTheRest(article),
            () => app.Send(TestApp.Admin, Account("ines@ledger.example")),
            () =>
                app.Send(TestApp.Checker2, new ChangePassword { Current = DemoAccounts.Password, Password = "seven lanterns on the quay" }),
            () => ChangeRoles(app),
            () => site.IssueReport(),
            () => site.IssueCorrection(),
            () => site.Withdraw(),
            () =>
                CreateAdmin.Run(
                    app.Services,
                    ["ada@ledger.example", "Ada Quill"],
                    new StringReader("nine herons over the pier"),
                    TextWriter.Null
                ),
            () => Pruned(app),
            () => Startup.Prepare(app.Services),
            () => site.Confirm(TestApp.Editor2),
            async () => (await (await site.IssueForm()).Submit()).Problems.ShouldBeEmpty(),
            async () => await TestApp.Again(app, site.Settings).DisposeAsync(),
            () => app.Article(),
        ];
        foreach (var day in days)
        {
            await day();
            await AuditedSite.Checkpoint(app);
            (await Broken(app)).ShouldBeNull($"day {held + 1}");
            held++;
        }
        held.ShouldBe(19);
    }

    [Fact]
    public async Task A_database_of_the_first_day_and_one_of_the_day_before_rows_are_taken_into_the_record()
    {
        await using var first = await TestApp.Upgrade(UpgradingTheFirstDatabase.Newsroom.Database());
        (await Broken(first)).ShouldBeNull();
        (await Events(first)).ShouldBe(["approval-restated", "state-recorded"]);

        await first.Db(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                DELETE FROM AuditRecords WHERE Format = 3;
                ALTER TABLE AuditRecords DROP COLUMN Rows;
                DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_RowsInTheRecord';
                """
            )
        );
        await using var second = TestApp.Again(first, new(StringComparer.Ordinal));
        (await Broken(second)).ShouldBeNull();
        (await Events(second)).ShouldBe(["state-recorded"]);
    }

    [Fact]
    public async Task A_database_that_was_rewritten_before_an_update_is_not_taken_as_it_is()
    {
        await using var app = await TestApp.Start(fresh: true);
        await app.Article();
        await app.Db(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                UPDATE Articles SET Headline = 'Forged';
                ALTER TABLE Articles DROP COLUMN BenchVersion;
                DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_BenchVersion';
                """
            )
        );
        await Startup.Prepare(app.Services);

        (await Broken(app)).ShouldNotBeNull().ShouldMatch("Before the update that record .* the field Headline is not what record ");
    }

    private static Task<List<string>> Events(TestApp app) =>
        app.Db(db => db.AuditRecords.Where(r => r.Format == 3).Select(r => r.Event).Distinct().ToListAsync());

    private static async Task<string?> Broken(TestApp app)
    {
        await using var output = new StringWriter();
        return await VerifyAudit.Run(app.Services, output) == 0 ? null : output.ToString();
    }

    private static async Task<int> Revise(FactCheckDb db, Guid article, Domain.People.Actor actor, DateTimeOffset now)
    {
        var loaded = await db.Articles.Load(article, default);
        loaded.Revise(actor, StructuredText.Plain(loaded.Current.Text + " More is to come."), Obtained.Pasted, now);
        return 0;
    }

    private static CreateAccount Account(string email) =>
        new()
        {
            Email = email,
            Name = "Ines Bell",
            FactChecker = true,
            Password = "nine herons over the pier",
        };

    private static async Task ChangeRoles(TestApp app)
    {
        var person = await app.Db(db => db.Users.SingleAsync(u => u.Email == TestApp.Checker2));
        await app.Send(
            TestApp.Admin,
            new ChangeRoles
            {
                AccountId = person.Id,
                Version = person.Version,
                FactChecker = true,
                Editor = true,
            }
        );
    }

    private static Task Pruned(TestApp app) =>
        app.Scoped(async services =>
        {
            await ActivatorUtilities.CreateInstance<Prune>(services).Run(new("", null, 1, new Progress<int>()), default);
            return 0;
        });
}
