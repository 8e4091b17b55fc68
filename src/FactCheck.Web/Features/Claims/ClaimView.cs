using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
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

    /// <summary>Why it was returned last and what was answered; null once it is approved.</summary>
    public required Returned? Returned { get; init; }

    /// <summary>Why the last submission or approval ended, until the next submission.</summary>
    public required VoidReason? VoidedBecause { get; init; }

    /// <summary>What a revision made of the sentence around its words since it was approved last; null where it reads as it did.</summary>
    public required SentenceChange? SentenceChange { get; init; }

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

    /// <summary>Null, or why the person who asks could not submit it even with an answer.</summary>
    public Refusal? WhyNotSubmitAnswered => WhyNot.Submit == Refusals.NeitherChangedNorAnswered ? null : WhyNot.Submit;

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
