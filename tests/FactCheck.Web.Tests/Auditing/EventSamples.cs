using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Captures;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>One event of every kind, with all of its fields filled; what the golden files beside this one are made of.</summary>
internal static class EventSamples
{
    private const string Sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private const string Note = "Checked in the archive’s own copy.";
    private static readonly Guid Subject = Id(1);
    private static readonly Guid Article = Id(2);
    private static readonly Guid Other = Id(3);
    private static readonly TextSpan Before = new(4, 18);
    private static readonly TextSpan After = new(4, 30);
    private static readonly ClaimWording Wording = new(
        "The bridge opened in 1932.",
        new("Ada Quill", "of the city"),
        new(2026, 5, 3),
        "at the opening",
        ClaimKind.Statistic,
        Domain.Claims.Wording.Paraphrased
    );
    private static readonly EvidenceDetails Details = new(Stance.Supports, "Opened on 4 May 1932.", "page 3", "The hand is clear.");

    /// <summary>The folder in which the event’s file lies, and the event.</summary>
    public static IEnumerable<(string Folder, IDomainEvent Event)> All =>
        [
            .. Articles.Select(e => ("article", e)),
            .. Captures.Select(e => ("capture", e)),
            .. Marks.Select(e => ("mark", e)),
            .. Work.Select(e => ("work", e)),
            .. Decisions.Select(e => ("decision", e)),
            .. Reports.Select(e => ("report", e)),
            .. Accounts.Select(e => ("account", e)),
            .. OfTheRecord.Select(e => ("record", e)),
        ];

    private static IEnumerable<IDomainEvent> Articles =>
        [
            new ArticleImported(
                Subject,
                new("The bridge", "A. Writer", "The Harbour Ledger", "https://ledger.example/bridge", new(2026, 5, 4), "en"),
                Sha,
                117
            ),
            new ArticleRevised(Subject, 3, 2, Sha, 121),
            new ArticleAuthorLinked(Subject, 3, Other, "Iris Holm"),
            new CoverageReviewed(Subject, 4, "The rest is opinion."),
            new SentencesDecided(Subject, Article, 1, [Before, After], CoverageReason.Opinion, Note),
            new DecisionsTakenBack(Subject, Article, 2, [Before]),
            new DecisionsCarriedOver(Subject, Article, 1, [Before, After]),
            new ParticularsCorrected(
                Subject,
                5,
                new("The brigde", "A. Writer", null, null, null, "en"),
                new("The bridge", "A. Writer", "The Harbour Ledger", "https://ledger.example/bridge", new(2026, 5, 4), "de")
            ),
            new NotesBroughtIn(Subject, Article, 1, 1, [new(NoteKind.Footnote, 12), new(NoteKind.Link, 28)], 1),
            new NotesCarriedOver(Subject, Article, 2, 2, 40, 3, 1),
            new NotePlaced(Subject, Article, 3, 2, 40, Before),
            new NoteDropped(Subject, Article, 3, 2, 40),
            new SourceRecorded(
                Subject,
                new(
                    SourceType.OfficialDocument,
                    "City archive",
                    "The city",
                    "A. Clerk",
                    "https://archive.example/bridge",
                    new(1932, 5, 4),
                    new(2026, 5, 2),
                    Standing.Secondary,
                    "The original burnt.",
                    "The city built the bridge.",
                    "Read on paper."
                )
            ),
            new SourceCorrected(
                Subject,
                2,
                new(SourceType.Dataset, "City archvie", null, null, null, null, null, Standing.Primary, null, null, null),
                new(
                    SourceType.OfficialDocument,
                    "City archive",
                    "The city",
                    "A. Clerk",
                    "https://archive.example/bridge",
                    new(1932, 5, 4),
                    new(2026, 5, 2),
                    Standing.Secondary,
                    "The original burnt.",
                    "The city built the bridge.",
                    "Read on paper."
                )
            ),
            new SourceMerged(Subject, 3, Other, "City archive"),
            new SourceTookOver(Subject, 2, Other, "City archvie"),
            new SourceRetired(Subject, 3, "The archive closed."),
            new SourceBroughtBack(Subject, 4),
            new SourceRetracted(Subject, 5, new(new(2026, 5, 3), "A notice", "https://archive.example/notice")),
            new SourceRetractionLifted(Subject, 6, new(new(2026, 5, 3), "A notice", null)),
        ];

    private static IEnumerable<IDomainEvent> Captures =>
        [
            new CaptureAsked(Subject, Other, "http://archive.example/bridge"),
            new CaptureAskedAgain(Subject, 3),
            new CaptureKept(
                Subject,
                4,
                new(
                    new(2026, 5, 4, 9, 30, 0, TimeSpan.Zero),
                    new(
                        "https://archive.example/bridge/",
                        ["http://archive.example/bridge"],
                        200,
                        "text/html",
                        Sha,
                        117,
                        Sha,
                        "CN=archive.example"
                    ),
                    new("The bridge", "City archive", "A. Clerk", new(1932, 5, 4), "en"),
                    new(Sha, 2048, Sha)
                )
            ),
            new CaptureFailed(Subject, 2, Domain.Addresses.AddressRefusals.OddHost("0x7f.1")),
            new CaptureTied(Subject, 5, Other, "City archive"),
            new ArchiveNoted(Subject, 6, "https://web.archive.org/web/2026/https://archive.example/bridge"),
        ];

    private static IEnumerable<IDomainEvent> Marks =>
        [
            new ClaimMarked(Subject, Article, Before, "opened in 1932", Wording),
            new ClaimEdited(
                Subject,
                Article,
                2,
                Before,
                Wording with
                {
                    Claimant = null,
                },
                After,
                "opened in 1932, in May, at noon",
                Wording
            ),
            new ClaimCarriedOver(Subject, Article, 3, Other, Id(4), Before, After, "opened in 1932", Sha),
            new ClaimSentenceRecut(Subject, Article, 4, "de", "Sie kam am 3.", "Sie kam am 3. Mai aus Kiel."),
            new AnchorLost(Subject, Article, 3, "opened in 1932", After),
            new ClaimPlaced(Subject, Article, 4, Id(4), "opened in 1932", After, "opened in May 1932"),
            new MarkTakenBack(Subject, Article, 2, Before, "opened in 1932"),
            new ClaimSplit(Subject, Article, 3, Other, Before, new(18, 30)),
            new ClaimsMerged(Subject, Article, 3, Other, Before, After, 2, "It opened.", "It opened in 1932.", Id(4)),
            new ClaimMergedAway(Subject, Article, 2, Other),
            new ClaimSeparated(Subject, Article, 3),
        ];

    private static IEnumerable<IDomainEvent> Work =>
        [
            new ReviewStarted(Subject, Article, 2),
            new ReviewAssigned(Subject, Article, 2, Other, "Ines Okafor"),
            new DueDateSet(Subject, Article, 3, new(2027, 1, 2, 13, 0, 0, TimeSpan.FromHours(1))),
            new EvidenceAdded(Subject, Article, 4, 1, Other, "City archive", Details),
            new EvidenceChanged(Subject, Article, 5, 1, Details, Details with { Stance = Stance.Context, Note = null }),
            new EvidenceRemoved(Subject, Article, 6, 1, Other, Details),
            new EvidenceSourceCorrected(Subject, Article, 6, [1, 3], Other, "City archive"),
            new EvidenceSourceRetracted(Subject, Article, 6, [2], Other, "City archive"),
            new EvidenceSourceMerged(Subject, Article, 6, [1, 3], Other, "City archvie", Id(4), "City archive"),
            new EvidenceWaived(Subject, Article, 6, "It is common knowledge."),
            new CommentPosted(Subject, Article, 7, Other, "Was it not 1931?", true),
            new CommentResolved(Subject, Article, 8, Other, true, "The clerk confirmed the year."),
        ];

    private static IEnumerable<IDomainEvent> Decisions =>
        [
            new VerdictWritten(
                Subject,
                Article,
                7,
                1,
                "True",
                new(Other, "true", "It is so.", "The archive has the day [1].", "Nobody answered.", "The hour is unknown.")
            ),
            new VerdictSubmitted(Subject, Article, 8, 1, Sha, "It is the city’s own archive."),
            new SubmissionWithdrawn(Subject, Article, 9),
            new SubmissionVoided(Subject, Article, 9, VoidReason.Words),
            new VerdictReturned(Subject, Article, 9, 1, "Say which archive."),
            new VerdictApproved(Subject, Article, 9, 1, Sha, Note),
            new ApprovalVoided(Subject, Article, 10, Sha, VoidReason.Sentence),
            new ApprovalRestated(Subject, Article, 11, Sha, new('a', 64)),
            new ClaimClosed(Subject, Article, 3, Closing.NotChecked, "There was no time."),
            new ClaimReopened(Subject, Article, 4, "There is time now."),
            new ProposalMade(Subject, Article, 5, ProposalKind.Merged, "Both are one claim.", Other, "It opened in 1932."),
            new ProposalApproved(Subject, Article, 6, ProposalKind.Merged, "Both are one claim.", Id(4), Other),
            new ProposalDeclined(Subject, Article, 6, ProposalKind.TakenBack, "It can be checked."),
            new ProposalWithdrawn(Subject, Article, 6, ProposalKind.Detached),
            new ProposalVoided(Subject, Article, 6, ProposalKind.Reopening),
            new ClosingVoided(Subject, Article, 7, Closing.NotChecked, "Nobody would answer."),
        ];

    private static IEnumerable<IDomainEvent> Reports =>
        [
            new FrontMatterWritten(Subject, Article, 3, 2, "The bridge is old.", "The plaque was added.", Other),
            new FrontMatterConfirmed(Subject, Article, 4, 2, Sha),
            new IssueOrdered(Subject, Article, "The bridge is old.", "The plaque was added.", Sha, true),
            new TimestampMissed(Subject, Article, 2, new Remark("TimestampTooSlow", "tsa.example", 10)),
            new IssueResumed(Subject, Article, 3, true),
            new IssueFailed(
                Subject,
                Article,
                4,
                ReportRefusals.GateNotMet([GateRemarks.NotSettled(1, 2), GateRemarks.CoverageNotReviewed])
            ),
            new ReportIssued(Subject, Article, 2, "FC-ABCD-1234", Sha, "The bridge is old.", "The plaque was added.", "B-LT"),
            new CorrectionBegun(Subject, Article, 2, "FC-ABCD-1234", 1, "A reader sent us the plaque."),
            new ReportSuperseded(Subject, Article, 3, "FC-ABCD-1234", 1, 2),
            new WithdrawalProposed(Subject, Article, 2, "FC-ABCD-1234", 2, "The plaque was forged."),
            new WithdrawalDeclined(Subject, Article, 3, "FC-ABCD-1234", 2, "The plaque was forged."),
            new WithdrawalTakenBack(Subject, Article, 3, "FC-ABCD-1234", 2, "The plaque was forged."),
            new ReportWithdrawn(Subject, Article, 2, "FC-ABCD-1234", 2, "The plaque was forged.", Other, false),
        ];

    private static IEnumerable<IDomainEvent> Accounts =>
        [
            new AccountCreated(Subject, "marta@ledger.example", "Marta Quill", [Role.FactChecker, Role.Editor]),
            new RolesChanged(Subject, 2, "Marta Quill", [Role.FactChecker], [Role.Editor, Role.Administrator]),
            new RolesProposed(Subject, 3, "Marta Quill", [Role.Administrator], [Role.Editor, Role.Administrator]),
            new RolesDeclined(Subject, 4, "Marta Quill", [Role.Editor, Role.Administrator]),
            new NameShared(Subject, 1, "Marta Quill", [Guid.Parse("01990000-0000-7000-8000-00000000000a")]),
            new PasswordChanged(Subject),
        ];

    private static IEnumerable<IDomainEvent> OfTheRecord =>
        [
            new RowsWritten(),
            new StateRecorded(
                ["20261126171500_RowsInTheRecord"],
                "Claims, row 1: the field Statement is not what record 7 (claim-marked) says."
            ),
        ];

    private static Guid Id(int number) => new($"01933f5e-0000-7000-8000-{number:D12}");
}
