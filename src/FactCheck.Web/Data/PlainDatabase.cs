using System.Reflection;
using FactCheck.Domain;
using FactCheck.Web.Data.Library;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data;

/// <summary>
/// The database without its model, for the few questions before the first page: building the model takes longer than all of them.
/// </summary>
public sealed class PlainDatabase(string connectionString)
{
    /// <summary>Which database it is.</summary>
    public string ConnectionString => connectionString;

    /// <summary>A connection; it is the caller's to dispose.</summary>
    public async Task<SqliteConnection> Open(CancellationToken ct = default)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        return connection;
    }

    /// <summary>Whether a question has any answer.</summary>
    public async Task<bool> Any(string question)
    {
        await using var connection = await Open();
        return Texts(connection, question).Any();
    }

    /// <summary>Whether this program's migrations have all run, in a file that writes ahead; nothing is made where there is none.</summary>
    public async Task<bool> IsCurrent()
    {
        if (!File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource))
            return false;
        await using var connection = await Open();
        return !Migrations().Except(Ran(connection), StringComparer.Ordinal).Any()
            && Texts(connection, SourceIndex.IsWhole).All(whole => Ordinal.Same(whole, "1"))
            && Texts(connection, "PRAGMA journal_mode").All(mode => Ordinal.Same(mode, "wal"));
    }

    /// <summary>The first column of every answer.</summary>
    public static IEnumerable<string> Texts(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader.GetString(0);
    }

    /// <summary>The names of the migrations that a database has run; none where it is not one of ours.</summary>
    public static IReadOnlyList<string> Ran(SqliteConnection connection) =>
        Texts(connection, "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'").Any()
            ? [.. Texts(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" """)]
            : [];

    /// <summary>The names of this program's migrations.</summary>
    public static IEnumerable<string> Migrations() =>
        typeof(FactCheckDb)
            .Assembly.GetTypes()
            .Where(t => string.Equals(t.Namespace, typeof(FactCheckDb).Namespace + ".Migrations", StringComparison.Ordinal))
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>();
}
