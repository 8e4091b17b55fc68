namespace FactCheck.Domain.Reviews;

/// <summary>Every reason why something cannot be done to a review, by name.</summary>
public static class Refusals
{
    /// <summary>Four eyes: whoever had a hand in it cannot approve it.</summary>
    public static Refusal ContributorCannotApprove(IEnumerable<Part> parts) => new(nameof(ContributorCannotApprove), parts.ToArray());

    /// <summary>A blocking comment is unresolved.</summary>
    public static Refusal BlockingComment(int count) => new(nameof(BlockingComment), count);

    /// <summary>Whoever settled somebody else's objection cannot approve what it was about.</summary>
    public static Refusal SettlerCannotApprove { get; } = new(nameof(SettlerCannotApprove));

    /// <summary>Whoever had a hand in it cannot settle somebody else's objection to it.</summary>
    public static Refusal ContributorCannotSettle(IEnumerable<Part> parts) => new(nameof(ContributorCannotSettle), parts.ToArray());

    /// <summary>Nor can whoever approved it.</summary>
    public static Refusal ApproverCannotSettle { get; } = new(nameof(ApproverCannotSettle));

    /// <summary>What was returned is to be submitted as it was.</summary>
    public static Refusal NeitherChangedNorAnswered { get; } = new(nameof(NeitherChangedNorAnswered)) { Field = "Answer" };

    /// <summary>A mark that still stands, or one of another article, has no successor here.</summary>
    public static Refusal NotTakenBack { get; } = new(nameof(NotTakenBack));

    /// <summary>What the editor saw is not what is stored.</summary>
    public static Refusal SeenSomethingElse { get; } = new(nameof(SeenSomethingElse));

    /// <summary>Only the assignee submits.</summary>
    public static Refusal OnlyAssigneeSubmits { get; } = new(nameof(OnlyAssigneeSubmits));

    /// <summary>Only the submitter takes a submission back.</summary>
    public static Refusal OnlySubmitterWithdraws { get; } = new(nameof(OnlySubmitterWithdraws));

    /// <summary>No verdict yet.</summary>
    public static Refusal NoVerdict { get; } = new(nameof(NoVerdict));

    /// <summary>No evidence and no waiver.</summary>
    public static Refusal NoEvidence { get; } = new(nameof(NoEvidence));

    /// <summary>The verdict cites evidence that was removed or never there.</summary>
    public static Refusal ForeignCitation(int number) => new(nameof(ForeignCitation), number) { Field = "Rationale" };

    /// <summary>Cited evidence cannot go.</summary>
    public static Refusal EvidenceIsCited(int number) => new(nameof(EvidenceIsCited), number);

    /// <summary>Evidence of another claim, or removed before.</summary>
    public static Refusal ForeignEvidence { get; } = new(nameof(ForeignEvidence));

    /// <summary>A comment on another claim.</summary>
    public static Refusal ForeignComment { get; } = new(nameof(ForeignComment));

    /// <summary>A rating that the scale lacks.</summary>
    public static Refusal ForeignRating { get; } = new(nameof(ForeignRating)) { Field = "Rating" };

    /// <summary>An edit without a difference.</summary>
    public static Refusal NothingChanged { get; } = new(nameof(NothingChanged));

    /// <summary>A reason is required.</summary>
    public static Refusal NoReason(ReasonFor what) => new(nameof(NoReason), what) { Field = "Reason" };

    /// <summary>Somebody who cannot check claims cannot be assigned one.</summary>
    public static Refusal CannotBeAssigned(string name) => new(nameof(CannotBeAssigned), name) { Field = "Assignee" };

    /// <summary>Already theirs.</summary>
    public static Refusal AlreadyAssigned(string name) => new(nameof(AlreadyAssigned), name) { Field = "Assignee" };

    /// <summary>Due in the past.</summary>
    public static Refusal DueInPast { get; } = new(nameof(DueInPast)) { Field = "DueAt" };

    /// <summary>A comment without words.</summary>
    public static Refusal EmptyComment { get; } = new(nameof(EmptyComment)) { Field = "Text" };

    /// <summary>Who may resolve a comment.</summary>
    public static Refusal OnlyAuthorOrEditorResolves { get; } = new(nameof(OnlyAuthorOrEditorResolves));

    /// <summary>Resolved before.</summary>
    public static Refusal AlreadyResolved { get; } = new(nameof(AlreadyResolved));

    /// <summary>The text was revised and the claim's place is open.</summary>
    public static Refusal NotAnchored { get; } = new(nameof(NotAnchored));

    /// <summary>The claim's place is not open.</summary>
    public static Refusal IsAnchored { get; } = new(nameof(IsAnchored));

    /// <summary>A place was to be kept that nobody proposes.</summary>
    public static Refusal NothingProposed { get; } = new(nameof(NothingProposed));

    /// <summary>Taking a mark back after work began.</summary>
    public static Refusal WorkBegan { get; } = new(nameof(WorkBegan));

    /// <summary>The parts of a split must be two stretches of the claim.</summary>
    public static Refusal NotAPart { get; } = new(nameof(NotAPart)) { Field = "At" };

    /// <summary>Merging with itself or across articles.</summary>
    public static Refusal CannotMerge { get; } = new(nameof(CannotMerge)) { Field = "With" };

    /// <summary>The claim that is to take another one over is not what it was when that was proposed.</summary>
    public static Refusal KeeperChanged { get; } = new(nameof(KeeperChanged));

    /// <summary>Something is proposed of the claim that is to take another one over.</summary>
    public static Refusal KeeperWaits { get; } = new(nameof(KeeperWaits));

    /// <summary>It has no words in the article any more.</summary>
    public static Refusal OnlyHistory(Closing? closing) => new(nameof(OnlyHistory), closing ?? Closing.NotChecked);

    /// <summary>Nothing is proposed of it, or that was decided.</summary>
    public static Refusal NothingIsProposed { get; } = new(nameof(NothingIsProposed));

    /// <summary>Four eyes: whoever proposed it does not decide it.</summary>
    public static Refusal ProposerCannotDecide { get; } = new(nameof(ProposerCannotDecide));

    /// <summary>Only the proposer takes a proposal back.</summary>
    public static Refusal OnlyProposerWithdraws { get; } = new(nameof(OnlyProposerWithdraws));

    /// <summary>Something is proposed of it; that is decided first, and never as a verdict.</summary>
    public static Refusal ProposalWaits { get; } = new(nameof(ProposalWaits));

    /// <summary>The action does not exist in this state.</summary>
    public static Refusal WrongState(ReviewAction action, ReviewState state) => new(nameof(WrongState), state, action);
}

/// <summary>What a reason is asked for.</summary>
public enum ReasonFor
{
    /// <summary>The claim is closed.</summary>
    Closing,

    /// <summary>The claim is opened again.</summary>
    Reopening,

    /// <summary>The claim needs no evidence.</summary>
    Waiver,

    /// <summary>The verdict goes back to its writer.</summary>
    Return,

    /// <summary>The claim's words are gone.</summary>
    Detaching,

    /// <summary>The mark goes.</summary>
    TakingBack,

    /// <summary>Another claim takes it over.</summary>
    Merging,

    /// <summary>What was proposed is not done.</summary>
    Declining,

    /// <summary>Somebody else's objection is settled.</summary>
    Settling,
}
