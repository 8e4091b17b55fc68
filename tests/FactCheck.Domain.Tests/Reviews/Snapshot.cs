using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>All that a refused action must leave as it was.</summary>
internal sealed record Snapshot(
    int Version,
    ReviewState State,
    int Events,
    string ContentHash,
    string? ApprovedHash,
    Guid? ApprovedBy,
    Guid? SubmittedBy,
    Guid? AssigneeId,
    DateTimeOffset? DueAt,
    string? ReturnReason,
    Closing? Closing,
    Proposal? Proposal,
    int Verdicts,
    int Contributions,
    int Comments,
    int OpenComments,
    int LastEvidence
)
{
    public static Snapshot Of(Review r) =>
        new(
            r.Version,
            r.State,
            r.Events.Count,
            r.HashContent(),
            r.ApprovedHash,
            r.ApprovedBy,
            r.SubmittedBy,
            r.AssigneeId,
            r.DueAt,
            r.ReturnReason,
            r.Closing,
            r.Proposal,
            r.Verdicts.Count,
            r.Contributions.Count,
            r.Comments.Count,
            r.Comments.Count(c => c.ResolvedAt is null),
            r.Claim.LastEvidenceNumber
        );

    /// <summary>Runs what must be refused, and sees to it that nothing changed.</summary>
    public static Refusal Refused(Review review, Action act)
    {
        var before = Of(review);
        var refusal = Should.Throw<RuleViolation>(act).Refusal;
        Of(review).ShouldBe(before);
        return refusal;
    }
}
