using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Claims;

/// <summary>The claim before or after in reading order.</summary>
public sealed record Neighbour(Guid Id, int Number);

/// <summary>Somebody, and whether it is the person who asks.</summary>
public sealed record Person(Guid Id, string Name, bool IsYou);

/// <summary>The scale that a new revision is written on.</summary>
public sealed record ScaleView(Guid Id, IReadOnlyList<RatingView> Ratings);

/// <summary>A step of the scale.</summary>
public sealed record RatingView(string Key, string Name, string Definition, bool Ordinal);

/// <summary>One revision of the verdict.</summary>
public sealed record Revision(
    int Number,
    RatingView Rating,
    string Conclusion,
    string Rationale,
    string? Response,
    string? Limits,
    Person By,
    DateTimeOffset At
);

/// <summary>A return, and what became of it since.</summary>
/// <param name="Verdict">The revision that was returned; null where that was not kept yet.</param>
/// <param name="Changed">Whether anything that an approval covers was changed.</param>
public sealed record Returned(string Reason, string? Answer, int? Verdict, bool Changed);

/// <summary>Evidence with its source.</summary>
public sealed record EvidenceView(
    int Number,
    EvidenceDetails Details,
    SourceView Source,
    Person AddedBy,
    DateTimeOffset AddedAt,
    Refusal? WhyNotRemove
);

/// <summary>What the ledger says of a source.</summary>
public sealed record SourceView(
    Guid Id,
    SourceType Type,
    string Title,
    string? Publisher,
    string? Author,
    string? Address,
    DateOnly? PublishedOn,
    DateOnly? AccessedOn,
    Standing Standing,
    string? SecondaryReason,
    string? Interests,
    string? NoCaptureReason,
    bool Captured,
    Retraction? Retraction
);

/// <summary>A remark and whether it can be settled by the person who asks.</summary>
public sealed record CommentView(
    Guid Id,
    string Text,
    bool Blocking,
    bool StillBlocks,
    Person By,
    DateTimeOffset At,
    Person? ResolvedBy,
    string? SettleReason,
    bool AsksWhy,
    Refusal? WhyNotResolve
);

/// <summary>Who wrote what, such as “statement, evidence 1 and 2, verdict 1 to 3”.</summary>
public sealed record Contributor(Person Who, string What);

/// <summary>The approval that stands.</summary>
public sealed record Approval(Person By, DateTimeOffset At, string? Note);

/// <summary>What is proposed of a claim, and by whom.</summary>
/// <param name="Kind">What.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="At">Since when.</param>
/// <param name="KeeperId">The claim that would take it over.</param>
/// <param name="KeeperStatement">What that one would then say; null where it says so already.</param>
/// <param name="EndsApproval">Whether an approval of that one would end.</param>
public sealed record ProposalView(
    ProposalKind Kind,
    string Reason,
    Person By,
    DateTimeOffset At,
    Guid? KeeperId,
    string? KeeperStatement,
    bool EndsApproval
);

/// <summary>How a claim was closed; without the people where one could do so alone.</summary>
public sealed record Closed(Closing How, string? Reason, Person? ProposedBy, Person? ApprovedBy, DateTimeOffset? At);

/// <summary>Per action: null, or why the person who asks cannot do it now.</summary>
public sealed record WhyNot(
    Refusal? Start,
    Refusal? Assign,
    Refusal? Schedule,
    Refusal? Change,
    Refusal? Submit,
    Refusal? Withdraw,
    Refusal? Return,
    Refusal? Approve,
    Refusal? Close,
    Refusal? Reopen,
    Refusal? Comment,
    Refusal? TakeBack,
    Refusal? Reshape,
    Refusal? Merge,
    Refusal? ApproveProposal,
    Refusal? DeclineProposal,
    Refusal? WithdrawProposal
);
