using System.Text.RegularExpressions;
using FactCheck.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

/// <summary>What the migrations make, some of them written by hand, is compared with what the model would make.</summary>
public sealed partial class Schema
{
    private const string Columns = """
        SELECT t.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' key=' || c.pk
        FROM sqlite_master t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%'
        AND t.name NOT LIKE 'SourceWords%' -- FTS5, which no model describes
        """;

    private const string Keys = """
        SELECT t.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' ' || f.on_delete
        FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        """;

    private const string Indexes = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";

    [Theory]
    [InlineData(Columns)]
    [InlineData(Keys)]
    [InlineData(Indexes)]
    public async Task The_migrated_database_is_what_the_model_describes(string question)
    {
        await using var app = await TestApp.Start(people: false);
        var (migrated, created) = await app.Db(async db =>
        {
            await using var empty = new SqliteConnection("Data Source=:memory:");
            await empty.OpenAsync();
            await using var script = empty.CreateCommand();
            script.CommandText = db.Database.GenerateCreateScript();
            await script.ExecuteNonQueryAsync();
            await db.Database.OpenConnectionAsync();
            return (await Rows((SqliteConnection)db.Database.GetDbConnection(), question), await Rows(empty, question));
        });
        created.ShouldNotBeEmpty();
        migrated.ShouldBe(created);
    }

    [Fact]
    public async Task The_snapshot_beside_the_migrations_is_of_this_model()
    {
        await using var app = await TestApp.Start(people: false);
        (await app.Db(db => Task.FromResult(db.Database.HasPendingModelChanges()))).ShouldBeFalse("dotnet ef migrations add was forgotten");
    }

    private static async Task<List<string>> Rows(SqliteConnection connection, string question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(Blanks().Replace(reader.GetString(0), " "));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
