namespace FactCheck.Domain.Claims;

/// <summary>What a source does to a claim.</summary>
public enum Stance
{
    /// <summary>Speaks for the claim.</summary>
    Supports,

    /// <summary>Speaks against it.</summary>
    Contradicts,

    /// <summary>Neither, but a reader needs it.</summary>
    Context,
}

/// <summary>What a checker records of a source for one claim.</summary>
/// <param name="Stance">For, against or context.</param>
/// <param name="Passage">The quoted passage.</param>
/// <param name="Place">Where in the source: page, paragraph, timestamp.</param>
/// <param name="Note">A note for readers.</param>
public sealed record EvidenceDetails(Stance Stance, string? Passage, string? Place, string? Note);

/// <summary>A source used for one claim.</summary>
public sealed class Evidence
{
    private Evidence() { }

    internal Evidence(Guid claimId, int number, Guid sourceId, string? sourceSha256, EvidenceDetails details, Guid by, DateTimeOffset at)
    {
        (Id, ClaimId, Number, SourceId, AddedBy, AddedAt) = (Guid.CreateVersion7(), claimId, number, sourceId, by, at);
        SourceSha256 = sourceSha256;
        Change(details);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The claim.</summary>
    public Guid ClaimId { get; private set; }

    /// <summary>1, 2, 3 … within the claim; what a rationale cites as [1].</summary>
    public int Number { get; private set; }

    /// <summary>The source in the library.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>The fingerprint of all that was recorded of the source when it was tied to the claim, or corrected since.</summary>
    public string? SourceSha256 { get; private set; }

    /// <summary>For, against or context.</summary>
    public Stance Stance { get; private set; }

    /// <summary>The quoted passage.</summary>
    public string? Passage { get; private set; }

    /// <summary>Where in the source.</summary>
    public string? Place { get; private set; }

    /// <summary>A note for readers.</summary>
    public string? Note { get; private set; }

    /// <summary>Who added it.</summary>
    public Guid AddedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>What can be changed, as one value.</summary>
    public EvidenceDetails Details => new(Stance, Passage, Place, Note);

    internal void KeepFingerprint(string sourceSha256) => SourceSha256 ??= sourceSha256;

    internal void FollowSource(Guid sourceId, string sourceSha256) => (SourceId, SourceSha256) = (sourceId, sourceSha256);

    internal void Change(EvidenceDetails details) => (Stance, Passage, Place, Note) = details;
}
