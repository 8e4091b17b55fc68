using System.Globalization;
using FactCheck.Domain.Sources;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Data.Library;

/// <summary>Whether the library finds what is recorded: entries that the record does not hold are compared with their sources.</summary>
internal static class IndexCheck
{
    private const string Compared = $"""
        SELECT s."Id", s."Title", s."Publisher", s."Author", s."Address",
            e."TitleKey", e."PublisherKey", e."AddressKey", w."Title", w."Publisher", w."Author", w."Address",
            e."Type" = s."Type" AND e."Standing" = s."Standing" AND e."RecordedBy" = s."RecordedBy"
                AND e."Merged" = (s."MergedInto" IS NOT NULL) AND e."Retired" = (s."RetiredBecause" IS NOT NULL)
                AND e."Retracted" = (s."RetractedOn" IS NOT NULL) AND e."Uses" = (SELECT count(DISTINCT v."ClaimId") FROM "Evidence" v
                JOIN "Reviews" r ON r."Id" = v."ClaimId" WHERE v."SourceId" = s."Id" AND {SourceIndex.Living})
        FROM "Sources" s LEFT JOIN "SourceEntries" e ON e."SourceId" = s."Id" LEFT JOIN "SourceWords" w ON w.rowid = e."Row"
        """;

    /// <summary>Null, or the first source that is not found as it is recorded.</summary>
    public static string? WhyDiffers(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, Compared);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            if (!Holds(reader))
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"The library does not find source {reader.GetString(0)} as it is recorded."
                );
        reader.Close();
        command.CommandText = SourceIndex.IsWhole;
        return command.ExecuteScalar() is 1L ? null : "The library finds sources that are not recorded.";
    }

    private static bool Holds(SqliteDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        var (title, publisher, address) = (Likeness.TextKey(Text(1)), Likeness.TextKey(Text(2)), Likeness.AddressKey(Text(4)));
        string[] expected =
        [
            title,
            publisher,
            address,
            title,
            publisher,
            Likeness.TextKey(Text(3)),
            Likeness.TextKey(Uri.UnescapeDataString(address)),
        ];
        return expected.Index().All(e => string.Equals(e.Item, Text(5 + e.Index), StringComparison.Ordinal)) && row.GetValue(12) is 1L;
    }
}
