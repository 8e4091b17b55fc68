using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Domain.Auditing;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Seals;
using FactCheck.Web.Auditing.Replaying;
using FactCheck.Web.Blobs;
using FactCheck.Web.Localization;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting.Document;
using FactCheck.Web.Typesetting.Printing;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing;

/// <summary>
/// The reports that the record tells of, held against their signed files: what a file says of the record is what was sealed in it,
/// never what the database repeats of it.
/// </summary>
internal sealed class IssuedReports(IBlobs blobs, PrintableText printable, Phrasebook phrases)
{
    private readonly Dictionary<string, Issued> _reports = new(StringComparer.Ordinal);

    public int Count => _reports.Count;

    /// <summary>Takes in what a record says of a report.</summary>
    public void Note(long sequence, string table, string key, ReadOnlySpan<byte> row)
    {
        if (!string.Equals(table, "Reports", StringComparison.Ordinal))
            return;
        if (row.IsEmpty)
            _reports.Remove(key);
        else if (JsonNode.Parse(row) is { } json)
            _reports[key] = new(sequence, $"{json["Code"]} version {json["Version"]}", $"{json["Sha256"]}", $"{json["SignerThumbprint"]}");
    }

    /// <summary>Null, or the first report whose file is not the one of the record.</summary>
    /// <param name="ours">Whether a certificate is ours that the record names since this record.</param>
    public async Task<string?> WhyNot(SqliteConnection connection, SqliteTransaction transaction, Func<string, long, bool> ours)
    {
        foreach (var (id, report) in _reports.OrderBy(r => r.Value.Sequence))
            if (await WhyNot(id, report, connection, transaction, ours) is { } why)
                return why;
        return null;
    }

    private async Task<string?> WhyNot(
        string id,
        Issued report,
        SqliteConnection connection,
        SqliteTransaction transaction,
        Func<string, long, bool> ours
    )
    {
        byte[] pdf;
        try
        {
            await using var file = await blobs.Open(report.Sha256, default);
            pdf = new byte[file.Length];
            await file.ReadExactlyAsync(pdf);
        }
        catch (BlobMissing)
        {
            return $"The file of report {report.Name} is missing.";
        }
        catch (BlobChanged)
        {
            return $"The file of report {report.Name} is not the one that was issued.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"The file of report {report.Name} cannot be read.";
        }
        var signature = PdfSignatureVerifier.Verify(pdf);
        if (!signature.IsValid)
            return $"The signature of report {report.Name} does not hold: {phrases.Say(signature.Reasons)}";
        if (report.Signer.Length > 0 && !string.Equals(report.Signer, signature.SignerThumbprint, StringComparison.Ordinal))
            return $"Report {report.Name} is not signed with the certificate that the record names.";
        if (report.Signer.Length > 0 && !ours(signature.SignerThumbprint!, report.Sequence))
            return $"Report {report.Name} is signed with a certificate that is not this newsroom's.";
        return WhyContradicts(id, report, AttachedFiles.Read(pdf), connection, transaction);
    }

    private string? WhyContradicts(
        string id,
        Issued report,
        IReadOnlyDictionary<string, byte[]> attached,
        SqliteConnection connection,
        SqliteTransaction transaction
    )
    {
        try
        {
            var printed = JsonNode.Parse(attached["report.json"])!;
            var (sequence, head) = ((long)printed["audit"]!["sequence"]!, (string?)printed["audit"]!["headHash"]);
            var stands = sequence == 0 ? HashChain.Root : StoredRecords.Field(connection, transaction, "Hash", sequence);
            if (!string.Equals(stands, head, StringComparison.Ordinal))
                return FormattableString.Invariant($"Record {sequence} is not the one that report {report.Name} vouches for.");
            using var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, """SELECT "Document" FROM "Reports" WHERE "Id" = $id""");
            command.Parameters.AddWithValue("$id", id);
            return command.ExecuteScalar() is string document && JsonNode.DeepEquals(AsPrinted(document), printed)
                ? null
                : $"Reports, row {id}: the field Document is not what the signed file of report {report.Name} says.";
        }
        catch (Exception e) when (e is KeyNotFoundException or JsonException or InvalidOperationException or NullReferenceException)
        {
            return $"What report {report.Name} says of the record cannot be read.";
        }
    }

    // The file has what its letters can print, which for nearly every report is the same.
    private JsonNode? AsPrinted(string document) => Printable(JsonNode.Parse(document));

    private JsonNode? Printable(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Printable(f.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Printable)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(printable.Of(text)),
            _ => node?.DeepClone(),
        };

    private sealed record Issued(long Sequence, string Name, string Sha256, string Signer);
}
