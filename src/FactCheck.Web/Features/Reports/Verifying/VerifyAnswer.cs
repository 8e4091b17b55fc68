using FactCheck.Domain.Reports;
using FactCheck.Signing;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>What is known of one file.</summary>
public sealed record VerifyAnswer
{
    public required string Sha256 { get; init; }

    public required DateTimeOffset CheckedAt { get; init; }

    /// <summary>The report whose bytes these are; null when they are of none.</summary>
    public required KnownReport? Report { get; init; }

    /// <summary>The code of the report that the file is, or says it is, where there is one.</summary>
    public required string? Code { get; init; }

    public required PdfVerification Signature { get; init; }

    /// <summary>The record that is sealed in a genuine report, compared with ours; null where none is.</summary>
    public SealedRecord? Record { get; init; }

    /// <summary>The bytes are those of a report that we issued, and the signature over them is ours.</summary>
    public bool IsGenuine => Report is not null && Signature is { IsValid: true, IsOurs: true };

    /// <summary>Genuine, and neither superseded nor withdrawn.</summary>
    public bool IsCurrent => IsGenuine && Report!.Standing.Status == ReportStatus.Current;
}

/// <summary>What we know of the report that a file is.</summary>
public sealed record KnownReport(string Code, string Headline, DateTimeOffset IssuedAt, ReportStanding Standing)
{
    public int Version => Standing.Version;
}
