using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Claims;

/// <summary>One claim as the person who asks sees it, with the reason for everything that this person cannot do.</summary>
public sealed record ClaimView
{
    public required Guid Id { get; init; }

    public required Guid ArticleId { get; init; }

    public required string Headline { get; init; }

    public required string Language { get; init; }

    /// <summary>1, 2, 3 … in reading order; 0 once it is only history.</summary>
    public required int Number { get; init; }

    public required int Count { get; init; }

    public required Neighbour? Previous { get; init; }

    public required Neighbour? Next { get; init; }

    public required ReviewState State { get; init; }

    /// <summary>Whether nothing is left to do for it.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>What every form of the claim carries.</summary>
    public required int Version { get; init; }

    public required string ContentHash { get; init; }

    public required ClaimWording Wording { get; init; }

    public required Excerpt Excerpt { get; init; }

    /// <summary>UTF-16 offset of the claim's words in the article version.</summary>
    public required int Start { get; init; }

    public required Person? Assignee { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    public required Person MarkedBy { get; init; }

    public required DateTimeOffset MarkedAt { get; init; }

    public required ScaleView Scale { get; init; }

    /// <summary>The revisions of the verdict, oldest first.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    public required IReadOnlyList<EvidenceView> Evidence { get; init; }

    public required string? Waiver { get; init; }

    public required IReadOnlyList<CommentView> Comments { get; init; }

    public required IReadOnlyList<Contributor> Contributors { get; init; }

    /// <summary>Editors who had no hand in it.</summary>
    public required IReadOnlyList<Person> WhoMayApprove { get; init; }

    public required Approval? Approval { get; init; }

    public required string? ReturnReason { get; init; }

    public required Closing? Closing { get; init; }

    public required string? CloseReason { get; init; }

    /// <summary>What is proposed of it and waits.</summary>
    public required ProposalView? Proposal { get; init; }

    /// <summary>How it was closed, while it is, and by whom.</summary>
    public required Closed? Closed { get; init; }

    /// <summary>The claim that took this one over.</summary>
    public required Guid? MergedInto { get; init; }

    /// <summary>How it is tied to the current version of the article.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>Whether its words stand in the current version, so that the proof shows it.</summary>
    public required bool InProof { get; init; }

    /// <summary>Its place in the proof, or the proof alone when it has none there.</summary>
    public string Proof => InProof ? Routes.ArticleAtClaim(ArticleId, Id) : Routes.Article(ArticleId);

    /// <summary>Whether the person who asks is the assignee.</summary>
    public required bool Mine { get; init; }

    public required WhyNot WhyNot { get; init; }

    public Revision? Verdict => Revisions.Count > 0 ? Revisions[^1] : null;

    public int NextRevision => Revisions.Count + 1;

    /// <summary>Whether it was merged into another or taken back.</summary>
    public bool IsHistory => Number == 0;

    /// <summary>“Claim 3 of 12”, without the count for one that was merged into another or taken back.</summary>
    public string Place => Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Name} of {Count}") : Name;

    /// <summary>“Claim 3”.</summary>
    public string Name => Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"Claim {Number}") : "Former claim";

    /// <summary>What a change to statement, evidence or verdict does besides, or null.</summary>
    public string? ChangeWarning =>
        Proposal is null ? WarningIn(State) : "Saving ends what is proposed of the claim; then nothing comes of it.";

    /// <summary>What a change does besides in this state, or null.</summary>
    public static string? WarningIn(ReviewState state) =>
        state switch
        {
            ReviewState.AwaitingApproval => "Saving takes the claim back to in progress and voids the submission.",
            ReviewState.Approved => "Saving takes the claim back to in progress and voids the approval.",
            _ => null,
        };
}

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
    string? NoCaptureReason
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
    Refusal? WhyNotResolve
);

/// <summary>Who wrote what, such as “statement, evidence 1 and 2, verdict 1 to 3”.</summary>
public sealed record Contributor(Person Who, string What);

/// <summary>The approval that stands.</summary>
public sealed record Approval(Person By, DateTimeOffset At, string? Note);

/// <summary>What is proposed of a claim, and by whom.</summary>
public sealed record ProposalView(ProposalKind Kind, string Reason, Person By, DateTimeOffset At, Guid? KeeperId);

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
    Refusal? Separate,
    Refusal? ApproveProposal,
    Refusal? DeclineProposal,
    Refusal? WithdrawProposal
);
