using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Web.Access;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>The access log in one hash, row by row, so that whoever takes a row out or rewrites it contradicts a checkpoint.</summary>
internal static class AccessChain
{
    private const string Rows = """
        SELECT "Id", "At", "Kind", "AccountId", "Address", "Client", "Detail", "Count" FROM "AccessRecords" WHERE "Id" > $after ORDER
        BY "Id"
        """;

    // Somebody may be counting at this moment.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    // A row is written a little after it was noted.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>Covers what has come since; a row that still counts waits for the next one.</summary>
    public static AccessSeal Next(SqliteConnection connection, AccessSeal? before, DateTimeOffset now, int keepDays)
    {
        var since = DateTimeOffset.FromUnixTimeMilliseconds((now - TimeSpan.FromDays(Math.Max(1, keepDays))).ToUnixTimeMilliseconds());
        if (before is null)
            return new(Newest(connection), Checkpoint.First, since);
        var (upTo, hash, final) = (before.UpTo, before.Hash, (now - AccessRecord.Counts - Margin).ToUnixTimeMilliseconds());
        foreach (var row in Read(connection, null, upTo).TakeWhile(r => r.At < final))
            (upTo, hash) = (row.Id, Roll(hash, row.Text));
        return new(upTo, hash, since);
    }

    /// <summary>Null, or the first stretch of the log that is not what a checkpoint covers, though it is too young to be pruned.</summary>
    public static string? WhyNot(
        SqliteConnection connection,
        SqliteTransaction transaction,
        IReadOnlyList<(AccessSeal Seal, DateTimeOffset At)> seals,
        DateTimeOffset keptSince
    )
    {
        if (seals.Count == 0)
            return null;
        var since = seals.Select(s => s.Seal.Since).Append(keptSince).Max();
        var (ended, hash) = (0, seals[0].Seal.Hash);
        foreach (var row in Read(connection, transaction, seals[0].Seal.UpTo))
        {
            while (ended + 1 < seals.Count && row.Id > seals[ended + 1].Seal.UpTo)
                if (WhyNotEnded() is { } why)
                    return why;
            if (ended + 1 == seals.Count)
                return null;
            hash = Roll(hash, row.Text);
        }
        while (ended + 1 < seals.Count)
            if (WhyNotEnded() is { } why)
                return why;
        return null;

        string? WhyNotEnded()
        {
            var (from, to) = (seals[ended], seals[++ended]);
            var holds = string.Equals(hash, to.Seal.Hash, StringComparison.Ordinal) || from.At < since + Slack;
            hash = to.Seal.Hash;
            return holds
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"The access log is not what it was on {to.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC, between rows "
                        + $"{from.Seal.UpTo + 1} and {to.Seal.UpTo}."
                );
        }
    }

    private static long Newest(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT COALESCE(MAX("Id"), 0) FROM "AccessRecords" """;
        return (long)command.ExecuteScalar()!;
    }

    private static IEnumerable<(long Id, long At, string Text)> Read(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        long after
    )
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (Rows, transaction);
        command.Parameters.AddWithValue("$after", after);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var text = new StringBuilder();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                // The type, too: bytes are no text, and nothing is no empty text.
                var value = reader.GetValue(i);
                var said = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
                text.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name}:{said.Length}:{said}\n");
            }
            yield return (reader.GetInt64(0), reader.GetValue(1) as long? ?? 0, text.ToString());
        }
    }

    private static string Roll(string before, string row) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"factcheck-access-1\n{before}\n{row}")));
}
