using FactCheck.Web.Blobs;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing;

/// <summary>The captures of sources, held against the files that are kept of them.</summary>
internal sealed class KeptCaptures(IBlobs blobs)
{
    // What the rows say was compared with the record before.
    private const string Files = """
        SELECT "Address", "WaczSha256" FROM "Captures" WHERE "WaczSha256" IS NOT NULL
        UNION ALL SELECT "Address", "TextSha256" FROM "Captures" WHERE "TextSha256" IS NOT NULL
        """;

    /// <summary>Null, or the first capture of which a file is not the one that was kept.</summary>
    public async Task<string?> WhyNot(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, Files);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            if (await WhyNot(reader.GetString(1)) is { } why)
                return $"A file of the capture of {reader.GetString(0)} {why}.";
        return null;
    }

    private async Task<string?> WhyNot(string sha256)
    {
        try
        {
            await using var file = await blobs.Open(sha256, default);
            return null;
        }
        catch (BlobMissing)
        {
            return "is missing";
        }
        catch (BlobChanged)
        {
            return "is not the one that was kept";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return "cannot be read";
        }
    }
}
