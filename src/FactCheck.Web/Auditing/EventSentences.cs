using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Localization;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Auditing;

/// <summary>
/// What a record says happened, in the language of whoever reads it, as the end of a sentence that begins with the actor's name.
/// The sentences stand in EventSentences.resx under the names of the events.
/// </summary>
public sealed class EventSentences(IStringLocalizer<EventSentences> sentences, Phrasebook phrasebook)
{
    /// <summary>The sentence of a record; of an event that this program does not know, what the record itself says.</summary>
    public string Say(AuditRecord record) =>
        AuditData.Read(record) is { } what ? Say(what, AuditEvents.NameOf(record.Event)!)
        : record.Sentence.Length > 0 ? record.Sentence
        : record.Event;

    /// <summary>The sentence of an event.</summary>
    public string Say(IDomainEvent what) => Say(what, AuditEvents.Declared(what.GetType()).Name);

    private string Say(IDomainEvent what, string name) =>
        what switch
        {
            ClaimEdited e => Sentence(
                name,
                e.Span == e.SpanBefore ? ""
                    : e.Wording == e.WordingBefore ? "moved"
                    : "both"
            ),
            DueDateSet { DueAt: { } due } => Sentence(name, "", due.UtcDateTime),
            DueDateSet => Sentence(name, "cleared"),
            VerdictApproved { Note: { } note } e => Sentence(name, "noted", e.Number, note),
            VerdictSubmitted { Answer: { } answer } e => Sentence(name, "answered", e.Number, answer),
            ApprovalVoided e => Sentence(name, Variant(e.Reason)),
            SubmissionVoided e => Sentence(name, Variant(e.Reason)),
            ArticleAuthorLinked { AuthorName: { } author } => Sentence(name, "", author),
            ArticleAuthorLinked => Sentence(name, "nobody"),
            ClaimClosed e => Sentence(name, e.Closing.ToString(), e.Reason),
            ProposalMade e => Sentence(name, e.Kind.ToString(), e.Reason),
            ProposalApproved e => Sentence(name, e.Kind.ToString(), e.Reason),
            ProposalDeclined e => Sentence(name, e.Kind.ToString(), e.Reason),
            ProposalWithdrawn e => Sentence(name, e.Kind.ToString()),
            ProposalVoided e => Sentence(name, e.Kind.ToString()),
            CommentPosted e => Sentence(name, e.Blocking ? "blocking" : ""),
            CommentResolved { Reason: { } why } => Sentence(name, "reason", why),
            CommentResolved e => Sentence(name, e.WasBlocking ? "blocking" : ""),
            AnchorLost e => Sentence(name, e.Proposed is null ? "" : "proposed"),
            ClaimsMerged { Evidence: 0 } => Sentence(name, ""),
            ClaimsMerged e => Counted(name, e.Evidence),
            SentencesDecided e => Counted(name, e.Sentences.Count, Word(e.Reason.Treatment()), e.Note ?? Word(e.Reason)),
            DecisionsTakenBack e => Counted(name, e.Sentences.Count),
            DecisionsCarriedOver e => Counted(name, e.Sentences.Count),
            NotesBroughtIn e => Counted(name, e.Count),
            NotesCarriedOver e => Counted(name, e.Count, e.OtherWords, e.Lost),
            SourceCorrected e => Sentence(name, "", string.Join("; ", SourceDifferences.Between(e.Before, e.After, sentences))),
            EvidenceSourceCorrected e => Sentence(name, "", string.Join(", ", e.Numbers), e.SourceTitle),
            EvidenceSourceRetracted e => Sentence(name, "", string.Join(", ", e.Numbers), e.SourceTitle),
            EvidenceSourceMerged e => Sentence(name, "", string.Join(", ", e.Numbers), e.SourceTitle, e.IntoTitle),
            SourceRetracted { Retraction.Address: { } address } e => Sentence(name, "address", [.. Said(e.Retraction), address]),
            SourceRetracted e => Sentence(name, "", Said(e.Retraction)),
            SourceRetractionLifted e => Sentence(name, "", Said(e.Before)),
            ParticularsCorrected e => Sentence(name, "", string.Join("; ", Differences(name, e.Before, e.After))),
            StateRecorded e => Sentence(name, e.Because.Count == 0 ? "" : "updated"),
            IssueResumed e => Sentence(name, e.WithTimestamp ? "timestamp" : ""),
            TimestampMissed e => Sentence(name, "", phrasebook.Say(e.Why)),
            IssueFailed e => Sentence(name, "", phrasebook.Say(e.Why)),
            CaptureFailed e => Sentence(name, "", phrasebook.Say(e.Why)),
            _ => Sentence(name, "", Arguments(what)),
        };

    // What the one sentence of an event takes; those with several sentences stand above, those without any argument nowhere.
    private object[] Arguments(IDomainEvent what) =>
        what switch
        {
            ArticleImported e => [e.Particulars.Headline],
            ArticleRevised e => [e.Number],
            SourceRecorded e => [e.Particulars.Title],
            CaptureAsked e => [e.Address],
            CaptureKept e => [e.Page.Answer.FinalAddress],
            CaptureTied e => [e.SourceTitle],
            ArchiveNoted e => [e.Address],
            SourceMerged e => [e.IntoTitle],
            SourceTookOver e => [e.OtherTitle],
            SourceRetired e => [e.Reason],
            ClaimMarked e => [e.Wording.Statement],
            ReviewAssigned e => [e.AssigneeName],
            EvidenceAdded e => [e.Number, e.SourceTitle],
            EvidenceChanged e => [e.Number],
            EvidenceRemoved e => [e.Number],
            EvidenceWaived e => [e.Reason],
            VerdictWritten e => [e.Number, e.Rating.ToLowerInvariant()],
            VerdictSubmitted e => [e.Number],
            VerdictReturned e => [e.Number, e.Reason],
            VerdictApproved e => [e.Number],
            ClaimReopened e => [e.Reason],
            ClaimPlaced e => [e.Exact],
            ClaimSentenceRecut e => [e.After, e.Before],
            NotePlaced e => [e.Note],
            NoteDropped e => [e.Note],
            ReportIssued e => [e.Code, e.Version],
            CorrectionBegun e => [e.Code, e.Version, e.Reason],
            ReportSuperseded e => [e.Code, e.Version, e.ByVersion],
            ReportWithdrawn e => [e.Code, e.Version, e.Reason],
            WithdrawalProposed e => [e.Code, e.Version, e.Reason],
            WithdrawalDeclined e => [e.Code, e.Version, e.Reason],
            WithdrawalTakenBack e => [e.Code, e.Version, e.Reason],
            FrontMatterWritten e => [e.Number, e.BottomLine],
            FrontMatterConfirmed e => [e.Number],
            AccountCreated e => [e.Name],
            RolesChanged e => [e.Name, Roles(e.Before), Roles(e.After)],
            RolesProposed e => [e.Name, Roles(e.Before), Roles(e.After)],
            RolesDeclined e => [e.Name, Roles(e.Declined)],
            NameShared e => [e.Name],
            _ => [],
        };

    private static object[] Said(Retraction retraction) => [retraction.On.ToString("O", CultureInfo.InvariantCulture), retraction.SaidIn];

    private IEnumerable<string> Differences(string name, ArticleParticulars before, ArticleParticulars after)
    {
        (string What, string? Before, string? After)[] all =
        [
            ("headline", before.Headline, after.Headline),
            ("byline", before.Byline, after.Byline),
            ("outlet", before.Outlet, after.Outlet),
            ("address", before.Address, after.Address),
            (
                "day",
                before.PublishedOn?.ToString("O", CultureInfo.InvariantCulture),
                after.PublishedOn?.ToString("O", CultureInfo.InvariantCulture)
            ),
            ("language", before.Language, after.Language),
        ];
        return all.Where(p => !string.Equals(p.Before, p.After, StringComparison.Ordinal))
            .Select(p => Sentence(name, p.What, p.After ?? "", p.Before ?? ""));
    }

    private static string Variant(VoidReason? reason) => reason is null or VoidReason.Change ? "" : reason.Value.ToString();

    private string Roles(IReadOnlyList<Role> roles) =>
        roles.Count == 0 ? sentences["Role.None"] : string.Join(", ", roles.Select(r => Word(r)));

    private string Counted(string name, int count, params object[] more) => Sentence(name, count == 1 ? "one" : "many", [count, .. more]);

    private string Word(Enum value) => sentences[$"{value.GetType().Name}.{value}"];

    private string Sentence(string name, string variant, params object[] arguments) =>
        string.Format(CultureInfo.CurrentUICulture, sentences[variant.Length == 0 ? name : $"{name}.{variant}"], arguments);
}
