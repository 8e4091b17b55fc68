using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Typesetting.Printing;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>An article's report as the person who asks sees it, with the reason for everything that this person cannot do.</summary>
public sealed record ArticleReportView
{
    public required Guid ArticleId { get; init; }

    public required string Headline { get; init; }

    public required int Version { get; init; }

    /// <summary>Of all that the next version would be made of.</summary>
    public required string Fingerprint { get; init; }

    public required IReadOnlyList<GateCondition> Conditions { get; init; }

    /// <summary>Of its claims: what is proposed and waits for another person.</summary>
    public required int Proposals { get; init; }

    public required Refusal? WhyNotIssue { get; init; }

    public required Refusal? WhyNotReviewCoverage { get; init; }

    /// <summary>Whether this person may look at an unsigned preview.</summary>
    public required bool MayPreview { get; init; }

    public required CoverageView? Coverage { get; init; }

    /// <summary>What the next version begins with.</summary>
    public required FrontView Front { get; init; }

    /// <summary>What the decisions about sentences say, to begin the coverage note with.</summary>
    public required string Tally { get; init; }

    public required DateTimeOffset? CertificateUntil { get; init; }

    /// <summary>That the certificate is near its end.</summary>
    public required string? CertificateWarning { get; init; }

    /// <summary>The newest version, whether it stands or was withdrawn.</summary>
    public required IssuedView? Issued { get; init; }

    /// <summary>Claims that a correction can take up again.</summary>
    public required IReadOnlyList<SettledClaim> Settled { get; init; }

    /// <summary>The order that is open, or that failed last.</summary>
    public required OrderView? Order { get; init; }

    /// <summary>What the next version could not draw and would show by its number.</summary>
    public required IReadOnlyList<Unprintable> Unprintable { get; init; }

    public int Unmet => Conditions.Count(c => !c.Met);

    /// <summary>The version that would be issued next.</summary>
    public int NextVersion => Issued is { Status: ReportStatus.Current } standing ? standing.Version + 1 : 1;

    /// <summary>Whether there is something to issue: nothing stands, or what stands is being corrected.</summary>
    public bool MayBegin => Issued is not { Status: ReportStatus.Current, CorrectionReason: null };
}

public sealed record CoverageView(string Note, string By, DateTimeOffset At);

public sealed record SettledClaim(Guid Id, int Number, string Statement, ReviewState State);

public sealed record OrderView(
    Guid Id,
    IssueState State,
    bool IsOpen,
    string BottomLine,
    string? CorrectionNote,
    string By,
    DateTimeOffset At,
    Remark? Problem,
    int Revision,
    Refusal? WhyNotDecide
);

public sealed record IssuedView
{
    public required string Code { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string BottomLine { get; init; }

    public required string Sha256 { get; init; }

    public required int Length { get; init; }

    public required string Level { get; init; }

    public required DateTimeOffset? TimestampedAt { get; init; }

    public required ReportStatus Status { get; init; }

    public required int Revision { get; init; }

    /// <summary>Set while a correction is under way.</summary>
    public required string? CorrectionReason { get; init; }

    public required string? WithdrawalReason { get; init; }

    public required DateTimeOffset? WithdrawnAt { get; init; }

    public required Refusal? WhyNotCorrect { get; init; }

    /// <summary>Why this person cannot propose a withdrawal.</summary>
    public required Refusal? WhyNotWithdraw { get; init; }

    /// <summary>Why this person cannot withdraw it alone.</summary>
    public required Refusal? WhyNotWithdrawAlone { get; init; }

    /// <summary>The withdrawal that waits for a second editor.</summary>
    public required WithdrawalView? Withdrawal { get; init; }
}

/// <summary>A withdrawal that is proposed.</summary>
public sealed record WithdrawalView(string Reason, string By, DateTimeOffset At, bool Own, Refusal? WhyNotConfirm, Refusal? WhyNotDrop);
