namespace FactCheck.Domain.Reports;

/// <summary>Where an issued report stands; readers are told everywhere.</summary>
public enum ReportStatus
{
    /// <summary>Nothing has taken its place.</summary>
    Current,

    /// <summary>A newer version has.</summary>
    Superseded,

    /// <summary>The newsroom no longer stands by it.</summary>
    Withdrawn,
}

/// <summary>Where one version stands among all versions of its report. A withdrawn report is withdrawn in every version.</summary>
/// <param name="Status">Current, superseded or withdrawn.</param>
/// <param name="Version">The version in question.</param>
/// <param name="Latest">The newest version.</param>
/// <param name="Reason">Why it was withdrawn, or what the newest version corrects; null while it is current.</param>
/// <param name="Since">Since when, unless it is current.</param>
public sealed record ReportStanding(ReportStatus Status, int Version, int Latest, string? Reason, DateTimeOffset? Since)
{
    /// <summary>The standing of a version, given its marks and those of the newest version of the same report.</summary>
    public static ReportStanding Derive(ReportMark report, ReportMark newest) =>
        newest.WithdrawnAt is { } withdrawn
            ? new(ReportStatus.Withdrawn, report.Version, newest.Version, newest.WithdrawalReason, withdrawn)
        : report.Version == newest.Version ? new(ReportStatus.Current, report.Version, newest.Version, null, null)
        : new(ReportStatus.Superseded, report.Version, newest.Version, newest.CorrectionNote, report.SupersededAt);
}

/// <summary>The marks on one version that its standing follows from.</summary>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="SupersededAt">When a newer one took its place.</param>
/// <param name="CorrectionNote">What it corrects.</param>
/// <param name="WithdrawalReason">Why it was withdrawn.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record ReportMark(
    int Version,
    DateTimeOffset? SupersededAt,
    string? CorrectionNote,
    string? WithdrawalReason,
    DateTimeOffset? WithdrawnAt
);
