using System.Globalization;
using FactCheck.Domain.Auditing;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing.Replaying;

/// <summary>
/// The record as it lies in the database, one after the other. Nothing is converted that could make two stored forms look alike: a
/// record whose ids are written another way would not be found, and yet have the same hash.
/// </summary>
internal static class StoredRecords
{
    private const string Question = """
        SELECT "Sequence", "At", "ActorId", "ActorName", "Event", "EventVersion", "SubjectId", "SubjectVersion", "ArticleId", "Data",
            "Format", "Sentence", "Rows", "PreviousHash", "Hash"
        FROM "AuditRecords" ORDER BY "Sequence"
        """;

    /// <summary>A record; <see cref="Entry"/> is null where its fields are not stored as this program stores them.</summary>
    public readonly record struct Stored(AuditEntry? Entry, string PreviousHash, string Hash);

    public static IEnumerable<Stored> Read(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, Question);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new(Entry(reader), Text(reader, 13) ?? "", Text(reader, 14) ?? "");
    }

    /// <summary>Whether records can hold rows here: not before the database was brought up to date.</summary>
    public static bool HoldRows(SqliteConnection connection, SqliteTransaction? transaction) =>
        Number(connection, transaction, "SELECT COUNT(*) FROM pragma_table_info('AuditRecords') WHERE name = 'Rows'") > 0;

    /// <summary>Whether the record has rows from its beginning on, or took them in later.</summary>
    public static bool HasRows(SqliteConnection connection, SqliteTransaction? transaction) =>
        Number(connection, transaction, """SELECT EXISTS (SELECT 1 FROM "AuditRecords" WHERE "Format" >= 3)""") > 0;

    /// <summary>One field of one record, as text; null when there is no such record.</summary>
    public static string? Field(SqliteConnection connection, SqliteTransaction? transaction, string column, long sequence)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, $"SELECT \"{column}\" FROM \"AuditRecords\" WHERE \"Sequence\" = $s");
        command.Parameters.AddWithValue("$s", sequence);
        return command.ExecuteScalar() as string;
    }

    private static long Number(SqliteConnection connection, SqliteTransaction? transaction, string question)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, question);
        return (long)command.ExecuteScalar()!;
    }

    private static AuditEntry? Entry(SqliteDataReader r)
    {
        if (
            Whole(r, 0) is not { } sequence
            || Whole(r, 1) is not { } at
            || Id(r, 2) is not { } actor
            || Text(r, 3) is not { } name
            || Text(r, 4) is not { } what
            || Whole(r, 5) is not { } version
            || Id(r, 6) is not { } subject
            || Whole(r, 7) is not { } subjectVersion
            || (!r.IsDBNull(8) && Id(r, 8) is null)
            || Text(r, 9) is not { } data
            || Whole(r, 10) is not { } format
            || Text(r, 11) is not { } sentence
            || Text(r, 12) is not { } rows
            || at is < -62_135_596_800_000 or > 253_402_300_799_999
            || (int)version != version
            || (int)subjectVersion != subjectVersion
            || (int)format != format
        )
            return null;
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(at);
        return new(sequence, moment, actor, name, what, (int)version, subject, (int)subjectVersion, r.IsDBNull(8) ? null : Id(r, 8), data)
        {
            Format = (int)format,
            Sentence = sentence,
            Rows = rows,
        };
    }

    private static long? Whole(SqliteDataReader reader, int field) => reader.GetValue(field) as long?;

    private static string? Text(SqliteDataReader reader, int field) => reader.GetValue(field) as string;

    private static Guid? Id(SqliteDataReader reader, int field) =>
        Text(reader, field) is { } text
        && Guid.TryParseExact(text, "D", out var id)
        && string.Equals(text, id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant(), StringComparison.Ordinal)
            ? id
            : null;
}
