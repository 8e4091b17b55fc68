using System.Text.Json;
using FactCheck.Domain.Reports;
using FactCheck.Web.Answering;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>The answer for programs; see docs/verify.md.</summary>
public sealed record MachineAnswer
{
    public bool Genuine { get; private init; }

    public bool Unchanged { get; private init; }

    public string Status { get; private init; } = "unknown";

    public string? Code { get; private init; }

    public int? Version { get; private init; }

    public string? SignedBy { get; private init; }

    public DateTimeOffset? SignedAt { get; private init; }

    public MachineTimestamp? Timestamp { get; private init; }

    public MachineRecord? Record { get; private init; }

    public IReadOnlyList<string> Reasons { get; private init; } = [];

    public static MachineAnswer From(VerifyAnswer answer, Phrasebook phrases) =>
        new()
        {
            Genuine = answer.IsGenuine,
            Unchanged = answer.Unchanged(phrases).Good,
            Status = answer.IsGenuine ? Word(answer.Report!.Standing.Status) : "unknown",
            Code = answer.Report?.Code,
            Version = answer.Report?.Version,
            // A name in a signature that does not hold is nobody's.
            SignedBy = answer.Signature.IsValid ? answer.Signature.SignerName : null,
            SignedAt = answer.Signature.IsValid ? answer.Signature.SignedAt?.ToUniversalTime() : null,
            Timestamp = answer.Signature.Timestamp is { } timestamp
                ? new(timestamp.At?.ToUniversalTime(), timestamp.AuthorityName, timestamp.IsValid)
                : null,
            Record = answer.Record is { } record ? new(record.Sequence, record.Hash, record.Holds) : null,
            Reasons = answer.Reasons(phrases),
        };

    /// <summary>Nothing was looked at, and why.</summary>
    public static MachineAnswer Refused(Answer answer) => new() { Reasons = [.. answer.Wrongs.Select(w => w.Sentence)] };

    public string ToJson() => JsonSerializer.Serialize(this, MachineRequests.Form);

    private static string Word(ReportStatus status) =>
        status switch
        {
            ReportStatus.Current => "current",
            ReportStatus.Superseded => "superseded",
            _ => "withdrawn",
        };
}

/// <summary>The head of the record as the signed file names it, and whether our record is still the one that is sealed in it.</summary>
public sealed record MachineRecord(long Sequence, string Hash, bool Holds);

/// <summary>The time that an authority attests.</summary>
public sealed record MachineTimestamp(DateTimeOffset? At, string? Authority, bool Valid);
