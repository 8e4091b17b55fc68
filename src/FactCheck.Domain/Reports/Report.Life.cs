using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

// What happens to a report after it was issued. Its bytes and its document stay; only its standing changes.
public sealed partial class Report
{
    /// <summary>The version that took its place; null while none did.</summary>
    public int? SupersededByVersion { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? SupersededAt { get; private set; }

    /// <summary>What an editor found wrong, once a correction was begun; not public before the next version is.</summary>
    public string? CorrectionReason { get; private set; }

    /// <summary>Who began the correction.</summary>
    public Guid? CorrectionBegunBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? CorrectionBegunAt { get; private set; }

    /// <summary>Why it was withdrawn, for everybody to read.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Who withdrew it.</summary>
    public Guid? WithdrawnBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Grows with every change of its standing; the forms carry it.</summary>
    public int Revision { get; private set; }

    /// <summary>Where this version stands by itself; see <see cref="ReportStanding"/> for where it stands among its versions.</summary>
    public ReportStatus Status =>
        WithdrawnAt is not null ? ReportStatus.Withdrawn
        : SupersededByVersion is not null ? ReportStatus.Superseded
        : ReportStatus.Current;

    /// <summary>Whether the next version may be issued.</summary>
    public bool IsBeingCorrected => Status == ReportStatus.Current && CorrectionBegunAt is not null;

    /// <summary>Refuses a form that showed an older standing.</summary>
    /// <exception cref="StaleVersion">The revisions differ.</exception>
    public Report Seen(int revision) => revision == Revision ? this : throw new StaleVersion(Id, revision, Revision);

    /// <summary>Null, or why this actor cannot begin a correction.</summary>
    public Refusal? WhyNotCorrect(Actor actor) =>
        actor.WhyNot(Permission.IssueReports) ?? WhyNotStanding() ?? (IsBeingCorrected ? ReportRefusals.AlreadyCorrecting : null);

    /// <summary>Begins a correction: the next version may then be issued.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotCorrect"/>; or the reason is missing.</exception>
    public void Correct(Actor actor, string? reason, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotCorrect(actor));
        if (Blank.Is(reason))
            throw new RuleViolation(ReportRefusals.NoReasonToCorrect);
        (CorrectionReason, CorrectionBegunBy, CorrectionBegunAt) = (reason.Trim(), actor.Id, now);
        Revision++;
        Raise(new CorrectionBegun(Id, ArticleId, Revision, Code, Version, CorrectionReason));
    }

    private Refusal? WhyNotStanding() =>
        Status switch
        {
            ReportStatus.Superseded => ReportRefusals.Superseded(SupersededByVersion!.Value),
            ReportStatus.Withdrawn => ReportRefusals.AlreadyWithdrawn,
            _ => null,
        };

    private void SupersededWith(Report next)
    {
        (SupersededByVersion, SupersededAt) = (next.Version, next.IssuedAt);
        Revision++;
        Raise(new ReportSuperseded(Id, ArticleId, Revision, Code, Version, next.Version));
    }
}
