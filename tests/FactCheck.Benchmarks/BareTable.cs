using Microsoft.Data.Sqlite;

namespace FactCheck.Benchmarks;

/// <summary>One table in a file of its own, as durable as the program's: write-ahead log, synchronised in full, an immediate
/// transaction.</summary>
internal sealed class BareTable : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _commit;

    public BareTable(string folder)
    {
        _connection = new($"Data Source={Path.Combine(folder, "floor.db")}");
        _connection.Open();
        Command("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id INTEGER PRIMARY KEY, what TEXT NOT NULL);")
            .ExecuteNonQuery();
        (_begin, _commit) = (Command("BEGIN IMMEDIATE"), Command("COMMIT"));
        _insert = Command("INSERT INTO rows (what) VALUES ($what)");
        _insert.Parameters.AddWithValue("$what", new string('x', 200));
    }

    public void Insert()
    {
        _begin.ExecuteNonQuery();
        _insert.ExecuteNonQuery();
        _commit.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string text)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
