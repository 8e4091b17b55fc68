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

    /// <summary>The bytes are those of a report that we issued, and the signature over them is ours.</summary>
    public bool IsGenuine => Report is not null && Signature is { IsValid: true, IsOurs: true };

    /// <summary>Genuine, and neither superseded nor withdrawn.</summary>
    public bool IsCurrent => IsGenuine && Report!.Standing.Status == ReportStatus.Current;

    public Finding Issued => Findings.Issued(this);

    public Finding Unchanged => Findings.Unchanged(this);

    public Finding Stands => Findings.Stands(this);

    /// <summary>What attests the time of signing.</summary>
    public Finding Timestamp => Findings.Timestamp(this);

    /// <summary>Everything that keeps the answer from being a plain yes.</summary>
    public IReadOnlyList<string> Reasons => Findings.Reasons(this);
}

/// <summary>What we know of the report that a file is.</summary>
public sealed record KnownReport(string Code, string Headline, DateTimeOffset IssuedAt, ReportStanding Standing)
{
    public int Version => Standing.Version;
}

/// <summary>One of the answers.</summary>
public sealed record Finding(bool Good, string Word, string Sentence);
