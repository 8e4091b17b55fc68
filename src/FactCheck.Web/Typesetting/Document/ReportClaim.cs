using FactCheck.Web.Prose;

namespace FactCheck.Web.Typesetting.Document;

/// <summary>A checked claim with its verdict.</summary>
public sealed record ReportClaim
{
    /// <summary>The claim's number in the article.</summary>
    public required int N { get; init; }

    /// <summary>The claim's permanent identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The claim as the newsroom put it.</summary>
    public required string Statement { get; init; }

    /// <summary>The exact words in their context.</summary>
    public required ClaimExcerpt Excerpt { get; init; }

    /// <summary>Who said it.</summary>
    public required string Claimant { get; init; }

    /// <summary>When it was said, as printed.</summary>
    public string? When { get; init; }

    /// <summary>Where it was said.</summary>
    public string? Where { get; init; }

    /// <summary>What kind of claim it is, as printed.</summary>
    public required string Kind { get; init; }

    /// <summary>How the article words it, such as "quoted" or "paraphrased".</summary>
    public string? Wording { get; init; }

    /// <summary>The rating's identifier in the scale.</summary>
    public required string Rating { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required string Conclusion { get; init; }

    /// <summary>The reasons; <see cref="FactCheck.Web.Prose.Rationale.ToPrint"/> makes them from Markdown.</summary>
    public required IReadOnlyList<ProseBlock> Rationale { get; init; }

    /// <summary>The evidence, in the order of its numbers.</summary>
    public IReadOnlyList<ClaimEvidence> Evidence { get; init; } = [];

    /// <summary>Why no evidence is cited, when none is.</summary>
    public string? EvidenceWaiver { get; init; }

    /// <summary>What the claimant answered, if asked.</summary>
    public string? Response { get; init; }

    /// <summary>What the verdict cannot settle.</summary>
    public string? Limits { get; init; }

    /// <summary>Who checked the claim.</summary>
    public required IReadOnlyList<string> CheckedBy { get; init; }

    /// <summary>Who approved the verdict.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>When it was approved, as printed.</summary>
    public required string ApprovedOn { get; init; }
}

/// <summary>The exact words of a claim, and what stands around them.</summary>
public sealed record ClaimExcerpt(string Before, string Exact, string After);

/// <summary>What a piece of evidence does to a claim.</summary>
public enum EvidenceStance
{
    /// <summary>Speaks for it.</summary>
    Supports,

    /// <summary>Speaks against it.</summary>
    Contradicts,

    /// <summary>Helps to understand it.</summary>
    Context,
}

/// <summary>A piece of evidence: its number within the claim, and the number of its source in the report.</summary>
public sealed record ClaimEvidence(int Source, int Number, EvidenceStance Stance, string? Quote, string? Where, string? Note);

/// <summary>A claim that was closed without a verdict, why, and by whom; without people where that took one alone.</summary>
public sealed record ReportClosedClaim(
    int N,
    string Statement,
    string Quote,
    string Reason,
    string? ProposedBy = null,
    string? ApprovedBy = null
);

/// <summary>A claim that was merged into another or taken back: it has no number any more, but was there.</summary>
/// <param name="Statement">The claim as the newsroom put it.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Reason">What became of it, and why.</param>
/// <param name="Into">The number of the claim that took it over.</param>
/// <param name="ProposedBy">Who proposed that.</param>
/// <param name="ApprovedBy">Who approved it.</param>
public sealed record ReportFormerClaim(
    string Statement,
    string Quote,
    string Reason,
    int? Into = null,
    string? ProposedBy = null,
    string? ApprovedBy = null
);
