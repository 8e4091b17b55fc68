using System.Text.Json.Nodes;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

public sealed class RecordedRowsTests
{
    [Fact]
    public async Task A_record_holds_the_rows_that_its_change_left_behind()
    {
        await using var app = await TestApp.Start();
        var claim = await app.Claim(await app.Article(), state: ReviewState.Approved);

        var record = await app.Db(db => db.AuditRecords.OrderBy(r => r.Sequence).LastAsync());
        record.Format.ShouldBe(3);
        var rows = JsonNode.Parse(record.Rows)!.AsArray();
        var review = rows.Single(r => $"{r!["table"]}" == "Reviews")!;
        $"{review["key"]}".ShouldBe(claim.ToString().ToUpperInvariant());
        $"{review["row"]!["State"]}".ShouldBe("Approved");
        review["row"]!["CloseReason"].ShouldBeNull();
    }

    [Fact]
    public async Task Secrets_and_long_texts_are_in_the_record_as_hashes_alone()
    {
        await using var app = await TestApp.Start();
        await app.Article();
        var (rows, hashes) = await app.Db(async db =>
            (
                string.Concat(await db.AuditRecords.Select(r => r.Rows).ToListAsync()),
                await db.Users.Select(u => u.PasswordHash!).ToListAsync()
            )
        );

        hashes.ShouldAllBe(hash => !rows.Contains(hash, StringComparison.Ordinal));
        rows.ShouldMatch("\"PasswordHash\":{\"text\":\"[0-9a-f]{32}\"}");
        rows.ShouldMatch("\"Text\":{\"text\":\"[0-9a-f]{32}\"}");
    }

    [Fact]
    public async Task Nobody_saves_past_the_record()
    {
        await using var app = await TestApp.Start();
        var article = await app.Article();

        (await Should.ThrowAsync<InvalidOperationException>(() => app.Db(db => Headline(db, article)))).Message.ShouldContain(
            "AuditTrail.Save"
        );
        (
            await Should.ThrowAsync<InvalidOperationException>(() =>
                app.Db(async db =>
                {
                    await using var transaction = await db.Database.BeginTransactionAsync();
                    await Headline(db, article);
                    await transaction.CommitAsync();
                    return 0;
                })
            )
        ).Message.ShouldContain("AuditTrail.Save");
        (await app.Db(db => db.Articles.Where(a => a.Id == article).Select(a => a.Headline).SingleAsync())).ShouldNotBe("Another headline");
    }

    [Fact]
    public async Task What_the_record_leaves_out_needs_no_record()
    {
        await using var app = await TestApp.Start();
        var before = await app.Db(db => db.AuditRecords.CountAsync());
        await app.SignIn(TestApp.Editor);
        await Should.ThrowAsync<InvalidOperationException>(() => app.SignIn(TestApp.Editor, "a wrong password indeed"));

        (await app.Db(db => db.AuditRecords.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Rows_without_an_event_get_a_record_of_their_own()
    {
        await using var app = await TestApp.Start();
        await app.Change(
            TestApp.Admin,
            async (db, _, _) =>
            {
                var person = await db.Users.SingleAsync(u => u.Email == TestApp.Checker);
                return db.Entry(person).Property(u => u.Name).CurrentValue = "Ines Okafor-Bell";
            }
        );

        var record = await app.Db(db => db.AuditRecords.OrderBy(r => r.Sequence).LastAsync());
        (record.Event, record.ActorName, app.Says(record)).ShouldBe(("rows-written", "Ruth Amsel", "wrote what the program needs"));
        record.Rows.ShouldContain("Ines Okafor-Bell");
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_leaves_nothing_for_the_next_one()
    {
        await using var app = await TestApp.Start();
        var article = await app.Article();
        await app.Scoped(async services =>
        {
            var db = services.GetRequiredService<FactCheckDb>();
            await using (await db.Database.BeginTransactionAsync())
                await Headline(db, article);
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await services.GetRequiredService<AuditTrail>().Save(default);
            await transaction.CommitAsync();
            return 0;
        });

        (await app.Db(db => db.AuditRecords.OrderBy(r => r.Sequence).LastAsync())).Event.ShouldBe("article-imported");
    }

    private static async Task<int> Headline(FactCheckDb db, Guid id)
    {
        var article = await db.Articles.Load(id, default);
        db.Entry(article).Property(a => a.Headline).CurrentValue = "Another headline";
        return await db.SaveChangesAsync();
    }
}
