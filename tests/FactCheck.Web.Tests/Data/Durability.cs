using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

/// <summary>What was acknowledged is on the disk.</summary>
public sealed class Durability
{
    private const long Full = 2;

    [Theory]
    [InlineData("synchronous", Full)]
    [InlineData("busy_timeout", 5000L)]
    [InlineData("foreign_keys", 1L)]
    public async Task Every_connection_is_set_for_durable_commits(string pragma, long value)
    {
        await using var app = await TestApp.Start(people: false);
        // Two at the same time, so that one of them is a connection that nobody has used before.
        await app.Db(one =>
            app.Db(async other =>
            {
                (await Read(one, pragma)).ShouldBe(value);
                (await Read(other, pragma)).ShouldBe(value);
                return true;
            })
        );
    }

    [Fact]
    public async Task The_database_keeps_a_write_ahead_log()
    {
        await using var app = await TestApp.Start(people: false);
        (
            await app.Db(db => db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync())
        ).ShouldBe("wal");
    }

    private static Task<long> Read(FactCheckDb db, string pragma)
    {
        var sql = $"SELECT {(pragma == "busy_timeout" ? "timeout" : pragma)} AS Value FROM pragma_{pragma}";
        return db.Database.SqlQueryRaw<long>(sql).SingleAsync();
    }
}
