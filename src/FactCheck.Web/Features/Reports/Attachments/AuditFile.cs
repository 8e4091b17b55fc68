using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>
/// The audit records that a report rests on, each with its seal, and the head of the chain: enough to hold the newsroom's trail
/// against it years later, and nothing that the report does not say itself.
/// </summary>
internal static class AuditFile
{
    public const string Format = "factcheck-audit-extract";

    public static string Write(ReportMaterial material, ReportDocument document, IReadOnlyList<AuditRecord> records)
    {
        var said = new WhatMayBeSaid(material, document, records);
        return JsonSerializer.Serialize(
            new AuditExtract(
                Format,
                1,
                new(document.Code, document.Version),
                new(material.Article.Id, document.Article.Sha),
                new(document.Audit.Sequence, document.Audit.HeadHash),
                [.. records.Select(r => Line(r, said.About(r)))]
            ),
            AttachedJson.Options
        );
    }

    private static AuditLine Line(AuditRecord record, Said? said) =>
        new(
            record.Sequence,
            record.PreviousHash,
            record.Hash,
            DataSha256(record),
            said is null
                ? null
                : new(
                    record.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                    AuditEvents.FirstForm(AuditEvents.NameOf(record.Event)!),
                    said.Subject,
                    record.SubjectId,
                    record.SubjectVersion,
                    said.Number,
                    said.Words
                )
        );

    // The id of the account, which is random and never published, keeps others from guessing short texts by their hash.
    private static string DataSha256(AuditRecord record) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{record.ActorId}\n{record.Data}")));
}

public sealed record AuditExtract(
    string Format,
    int FormatVersion,
    AuditedReport Report,
    AuditedArticle Article,
    AuditHead Head,
    IReadOnlyList<AuditLine> Records
);

public sealed record AuditedReport(string Code, int Version);

public sealed record AuditedArticle(Guid Id, string TextSha256);

public sealed record AuditHead(long Sequence, string Hash);

/// <summary>One record; nothing but its seal where <paramref name="Said"/> is null.</summary>
public sealed record AuditLine(long Sequence, string PreviousHash, string Hash, string DataSha256, AuditSaid? Said);

public sealed record AuditSaid(string At, string Event, string Subject, Guid SubjectId, int SubjectVersion, int? Number, string Words);
