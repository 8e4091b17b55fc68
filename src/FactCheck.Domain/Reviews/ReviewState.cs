namespace FactCheck.Domain.Reviews;

/// <summary>Where a claim stands.</summary>
public enum ReviewState
{
    /// <summary>Marked; nobody works on it.</summary>
    Open,

    /// <summary>Somebody works on it.</summary>
    InProgress,

    /// <summary>Submitted, or something else is proposed of it; an editor has to decide.</summary>
    AwaitingApproval,

    /// <summary>Returned with a reason.</summary>
    ChangesRequested,

    /// <summary>Approved by an editor who contributed nothing.</summary>
    Approved,

    /// <summary>Closed without a verdict, with a reason and by two people.</summary>
    Closed,
}

/// <summary>What a person can do to a review.</summary>
public enum ReviewAction
{
    /// <summary>Take an open claim on.</summary>
    Start,

    /// <summary>Give an open claim to somebody.</summary>
    Assign,

    /// <summary>Give a claim in work to somebody else.</summary>
    Reassign,

    /// <summary>Set or clear the due date.</summary>
    Schedule,

    /// <summary>Change the statement, the evidence or the verdict.</summary>
    Change,

    /// <summary>Ask for approval.</summary>
    Submit,

    /// <summary>Take the submission back.</summary>
    WithdrawSubmission,

    /// <summary>Send it back with a reason.</summary>
    Return,

    /// <summary>Approve what was seen.</summary>
    Approve,

    /// <summary>Propose to close it: not checkable, not checked, taken back or merged away.</summary>
    ProposeClosing,

    /// <summary>Propose to close it because its words are gone from the article.</summary>
    ProposeDetaching,

    /// <summary>Approve what another person proposed: close it.</summary>
    ApproveClosing,

    /// <summary>Decline to close it, with a reason.</summary>
    DeclineClosing,

    /// <summary>End a closing, because other words stand where it was closed; nobody does it by itself.</summary>
    VoidClosing,

    /// <summary>Propose to take a settled claim up again.</summary>
    ProposeReopening,

    /// <summary>Approve what another person proposed: take it up again.</summary>
    ApproveReopening,

    /// <summary>Leave a settled claim as it was, with a reason.</summary>
    DeclineReopening,

    /// <summary>Take the own proposal back; the claim is where it was.</summary>
    WithdrawProposal,
}

/// <summary>Why a claim was closed without a verdict.</summary>
public enum Closing
{
    /// <summary>Nobody can check it: an opinion, a prediction.</summary>
    NotCheckable,

    /// <summary>It could be checked, but was not.</summary>
    NotChecked,

    /// <summary>Its words are no longer in the article.</summary>
    Detached,

    /// <summary>Another claim took it over.</summary>
    Merged,

    /// <summary>The mark was taken back before anybody worked on it.</summary>
    TakenBack,
}

/// <summary>How a claim is tied to the current version of its article.</summary>
public enum Anchor
{
    /// <summary>It stands on its own words.</summary>
    Held,

    /// <summary>Its words were changed; a place is proposed and waits for a person.</summary>
    Proposed,

    /// <summary>Its words are gone, and no place is like them.</summary>
    Orphaned,
}
