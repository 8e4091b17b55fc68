using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Features.Articles.Noting;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>The article as it lies on the bench: its particulars and its current text.</summary>
public sealed record Sheet(
    Guid Id,
    string Headline,
    string? Byline,
    string? Outlet,
    string? Address,
    DateOnly? PublishedOn,
    string Language,
    Guid VersionId,
    int Number,
    string Text,
    string? Structure,
    string Sha256,
    Obtained How,
    DateTimeOffset ObtainedAt
);

/// <summary>One claim in the list.</summary>
public sealed record ClaimLine(
    int Number,
    Guid Id,
    TextSpan Span,
    string Statement,
    ReviewState State,
    bool IsSettled,
    RatingShown? Rating,
    string? Assignee
)
{
    /// <summary>What is proposed of it and waits for another person.</summary>
    public ProposalKind? Proposed { get; init; }

    /// <summary>Whether a source that it rests on was retracted by its publisher.</summary>
    public bool Retracted { get; init; }

    /// <summary>Its state in words.</summary>
    public string Standing =>
        Proposed switch
        {
            null => StateLook.Word(State.ToString()),
            ProposalKind.Detached => "To be detached",
            ProposalKind.Merged => "To be merged away",
            ProposalKind.TakenBack => "To be taken back",
            ProposalKind.Reopening => "To be reopened",
            _ => "To be closed",
        };
}

/// <summary>One source of the claim in hand.</summary>
public sealed record EvidenceLine(int Number, Stance Stance, string Title, string? Publisher, SourceType Type);

/// <summary>The claim in hand, in short.</summary>
public sealed record ClaimInHand(
    ClaimLine Line,
    string? ClaimantName,
    string? ClaimantRole,
    ClaimKind Kind,
    Wording Wording,
    string? Conclusion,
    string? CloseReason,
    DateTimeOffset? DueAt,
    int Blocking,
    IReadOnlyList<EvidenceLine> Evidence
)
{
    /// <summary>The writer's notes that touch it; null where the article has none.</summary>
    public ClaimNotes? Notes { get; init; }
}

/// <summary>The workbench: data alone. What is drawn of it is kept beside it.</summary>
/// <param name="Sentences">What happened to each sentence; their claims are indexes into <paramref name="Claims"/>.</param>
public sealed record WorkbenchView(
    Sheet Sheet,
    IReadOnlyList<ClaimLine> Claims,
    ClaimInHand? Hand,
    IReadOnlyList<SentenceCoverage> Sentences
)
{
    /// <summary>Which state this is, see <see cref="Data.BenchVersion"/>.</summary>
    public long Version { get; init; }

    /// <summary>How much it is to keep, in characters of text and claims.</summary>
    public long Weight => Sheet.Text.Length + (400L * Claims.Count) + (4L * Notes.Count) + 1000;

    /// <summary>What the forms about sentences carry.</summary>
    public int CoverageVersion { get; init; }

    /// <summary>The claims that wait for a person since the text was revised.</summary>
    public IReadOnlyList<UnsettledClaim> Unsettled { get; init; } = [];

    /// <summary>The writer's notes of the text.</summary>
    public BenchNotes Notes { get; init; } = BenchNotes.None;

    public int Settled { get; } = Claims.Count(c => c.IsSettled);

    /// <summary>“3 of 12 settled”.</summary>
    public string Progress => Claims.Count == 0 ? "none yet" : FormattableString.Invariant($"{Settled} of {Claims.Count} settled");

    /// <summary>The unsettled claim after the one in hand, from the beginning again after the last; null when none is left.</summary>
    public ClaimLine? Next =>
        Claims
            .Where(c => !c.IsSettled && c.Id != Hand?.Line.Id)
            .OrderBy(c => c.Number <= (Hand?.Line.Number ?? 0))
            .ThenBy(c => c.Number)
            .FirstOrDefault();
}
