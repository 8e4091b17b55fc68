using System.Globalization;

namespace FactCheck.Domain.Reviews;

/// <summary>Every reason why something cannot be done to a review, by name.</summary>
public static class Refusals
{
    /// <summary>Four eyes: whoever had a hand in it cannot approve it.</summary>
    public static Refusal ContributorCannotApprove(IEnumerable<Part> parts) =>
        new(
            nameof(ContributorCannotApprove),
            $"You contributed to {Words.List(parts.Select(Words.Of))}, so another editor must approve it."
        );

    /// <summary>A blocking comment is unresolved.</summary>
    public static Refusal BlockingComment(int count) =>
        new(
            nameof(BlockingComment),
            count == 1
                ? "A comment blocks approval; its author or an editor has to resolve it first."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} comments block approval; their authors or an editor have to resolve them first."
                )
        );

    /// <summary>What the editor saw is not what is stored.</summary>
    public static Refusal SeenSomethingElse { get; } =
        new(nameof(SeenSomethingElse), "The claim is no longer what you saw; read it again before you approve it.");

    /// <summary>Only the assignee submits.</summary>
    public static Refusal OnlyAssigneeSubmits { get; } =
        new(nameof(OnlyAssigneeSubmits), "Only the person to whom the claim is assigned can submit it.");

    /// <summary>Only the submitter takes a submission back.</summary>
    public static Refusal OnlySubmitterWithdraws { get; } =
        new(nameof(OnlySubmitterWithdraws), "Only the person who submitted it can take the submission back.");

    /// <summary>No verdict yet.</summary>
    public static Refusal NoVerdict { get; } = new(nameof(NoVerdict), "Write the verdict first: a rating, a conclusion and a rationale.");

    /// <summary>No evidence and no waiver.</summary>
    public static Refusal NoEvidence { get; } = new(nameof(NoEvidence), "Add at least one piece of evidence, or say why none is needed.");

    /// <summary>The verdict cites evidence that was removed or never there.</summary>
    public static Refusal ForeignCitation(int number) =>
        new(
            nameof(ForeignCitation),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The rationale cites [{number}], which is not evidence of this claim; cite only the numbers listed under Evidence."
            ),
            "Rationale"
        );

    /// <summary>Cited evidence cannot go.</summary>
    public static Refusal EvidenceIsCited(int number) =>
        new(
            nameof(EvidenceIsCited),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The current rationale cites evidence {number}; write a revision without it first."
            )
        );

    /// <summary>Evidence of another claim, or removed before.</summary>
    public static Refusal ForeignEvidence { get; } =
        new(nameof(ForeignEvidence), "This evidence is no longer part of the claim; load the page again.");

    /// <summary>A comment on another claim.</summary>
    public static Refusal ForeignComment { get; } =
        new(nameof(ForeignComment), "This comment belongs to another claim; load the page again.");

    /// <summary>A rating that the scale lacks.</summary>
    public static Refusal ForeignRating { get; } =
        new(nameof(ForeignRating), "Choose a rating of the scale shown; this one belongs to another.", "Rating");

    /// <summary>An edit without a difference.</summary>
    public static Refusal NothingChanged { get; } = new(nameof(NothingChanged), "Nothing was changed, so nothing was saved.");

    /// <summary>A reason is required.</summary>
    public static Refusal NoReason(string purpose) => new(nameof(NoReason), $"Give a reason {purpose}; the record keeps it.", "Reason");

    /// <summary>Somebody who cannot check claims cannot be assigned one.</summary>
    public static Refusal CannotBeAssigned(string name) =>
        new(nameof(CannotBeAssigned), $"{name} is neither fact-checker nor editor, so the claim cannot be theirs.", "Assignee");

    /// <summary>Already theirs.</summary>
    public static Refusal AlreadyAssigned(string name) =>
        new(nameof(AlreadyAssigned), $"The claim is already assigned to {name}.", "Assignee");

    /// <summary>Due in the past.</summary>
    public static Refusal DueInPast { get; } = new(nameof(DueInPast), "The due date has already passed; give a later one.", "DueAt");

    /// <summary>A comment without words.</summary>
    public static Refusal EmptyComment { get; } = new(nameof(EmptyComment), "Write the comment first.", "Text");

    /// <summary>Who may resolve a comment.</summary>
    public static Refusal OnlyAuthorOrEditorResolves { get; } =
        new(nameof(OnlyAuthorOrEditorResolves), "Only the comment’s author or an editor can resolve it.");

    /// <summary>Resolved before.</summary>
    public static Refusal AlreadyResolved { get; } = new(nameof(AlreadyResolved), "This comment is already resolved.");

    /// <summary>The text was revised and the claim's place is open.</summary>
    public static Refusal NotAnchored { get; } =
        new(nameof(NotAnchored), "The words of this claim were changed in the article; settle where it stands first.");

    /// <summary>The claim's place is not open.</summary>
    public static Refusal IsAnchored { get; } =
        new(nameof(IsAnchored), "This claim stands on its own words in the current version, so there is nothing to settle.");

    /// <summary>A place was to be kept that nobody proposes.</summary>
    public static Refusal NothingProposed { get; } =
        new(nameof(NothingProposed), "No place is proposed for this claim; choose its words or detach it.");

    /// <summary>Taking a mark back after work began.</summary>
    public static Refusal WorkBegan { get; } =
        new(nameof(WorkBegan), "Work on this claim has begun, so its mark cannot be taken back; close it with a reason instead.");

    /// <summary>The parts of a split must be two stretches of the claim.</summary>
    public static Refusal NotAPart { get; } =
        new(nameof(NotAPart), "Split the claim inside its own words: both parts must keep at least one word.", "At");

    /// <summary>Merging with itself or across articles.</summary>
    public static Refusal CannotMerge { get; } =
        new(nameof(CannotMerge), "Choose another claim of the same article to merge with.", "With");

    /// <summary>It was never merged, or stands by itself again.</summary>
    public static Refusal NotMerged { get; } = new(nameof(NotMerged), "This claim stands by itself, so there is nothing to separate.");

    /// <summary>It has no words in the article any more.</summary>
    public static Refusal OnlyHistory(Closing? closing) =>
        new(nameof(OnlyHistory), $"The claim is {Words.Of(closing)}, so it cannot be reopened; mark the words that it should stand on.");

    /// <summary>The action does not exist in this state.</summary>
    public static Refusal WrongState(ReviewAction action, ReviewState state) =>
        new(
            nameof(WrongState),
            (action, state) switch
            {
                (ReviewAction.Change, _) => "The claim is closed; an editor has to reopen it before it can be changed.",
                (ReviewAction.Close, ReviewState.AwaitingApproval) =>
                    "The claim awaits approval; withdraw the submission or return it before closing it.",
                (_, ReviewState.Open) => $"The claim is open; start it before you {Words.Of(action)}.",
                (ReviewAction.Submit, ReviewState.AwaitingApproval) => "The claim has already been submitted.",
                _ => $"The claim is {Words.Of(state)}, so you cannot {Words.Of(action)} now.",
            }
        );
}
