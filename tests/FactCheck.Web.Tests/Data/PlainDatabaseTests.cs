using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Data;

/// <summary>The start asks the database without its model; what it hears is what the model would have said.</summary>
public sealed class PlainDatabaseTests
{
    [Fact]
    public async Task A_started_database_is_current()
    {
        await using var app = await TestApp.Start(fresh: true);

        (await Plain(app).IsCurrent()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = (SELECT MAX("MigrationId") FROM "__EFMigrationsHistory")""")]
    [InlineData("""DROP TABLE "__EFMigrationsHistory" """)]
    public async Task A_database_that_lacks_a_migration_is_not(string sql)
    {
        await using var app = await TestApp.Start(fresh: true);
        await using (var connection = await Plain(app).Open(TestContext.Current.CancellationToken))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await Plain(app).IsCurrent()).ShouldBeFalse();
    }

    [Fact]
    public async Task Where_there_is_no_file_none_is_made()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");

        (await new PlainDatabase($"Data Source={file}").IsCurrent()).ShouldBeFalse();

        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_migration_of_the_program_is_known_without_the_model()
    {
        await using var app = await TestApp.Start();
        (await app.Db(db => Sqlite.Pending(db))).ShouldBeEmpty();
        await using var connection = await Plain(app).Open(TestContext.Current.CancellationToken);

        PlainDatabase
            .Texts(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" """)
            .ShouldBe(PlainDatabase.Migrations(), ignoreOrder: true);
    }

    private static PlainDatabase Plain(TestApp app) => app.Services.GetRequiredService<PlainDatabase>();
}
