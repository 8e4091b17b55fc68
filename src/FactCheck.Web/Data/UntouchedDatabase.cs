using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Data;

/// <summary>The database for whoever judges it: opened so that nothing of it can be changed, migrated or folded in.</summary>
public static class UntouchedDatabase
{
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;

    /// <summary>A connection; it is the caller's to dispose.</summary>
    /// <exception cref="SqliteException">There is no such file, or it cannot be read.</exception>
    public static async Task<SqliteConnection> Open(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        try
        {
            return await Opened(settings);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is CannotOpen or ReadOnly && StandsAlone(settings.DataSource))
        {
            // One that writes ahead wants two files beside it; where they cannot be made, nobody writes.
            settings.DataSource = new Uri(Path.GetFullPath(settings.DataSource)).AbsoluteUri + "?immutable=1";
            return await Opened(settings);
        }
    }

    private static async Task<SqliteConnection> Opened(SqliteConnectionStringBuilder settings)
    {
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync();
            // The file is not looked at before the first question.
            _ = PlainDatabase.Texts(connection, "SELECT name FROM sqlite_master LIMIT 1").Any();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // What was written ahead, or is to be rolled back, would be passed over.
    private static bool StandsAlone(string file) =>
        File.Exists(file) && new[] { "-wal", "-journal" }.All(end => new FileInfo(file + end) is not { Exists: true, Length: > 0 });
}
