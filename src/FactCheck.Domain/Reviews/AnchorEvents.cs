using System.Globalization;
using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Reviews;

/// <summary>The same words were found in a revised text.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Article">Its article.</param>
/// <param name="Version">The claim's version after it.</param>
/// <param name="FromVersionId">The article version it stood in.</param>
/// <param name="ToVersionId">The one it stands in now.</param>
/// <param name="SpanBefore">Where it stood.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Exact">The words as they stand there.</param>
/// <param name="ApprovedHash">What the approval covers now, when one stood and stands.</param>
public sealed record ClaimCarriedOver(
    Guid Claim,
    Guid Article,
    int Version,
    Guid FromVersionId,
    Guid ToVersionId,
    TextSpan SpanBefore,
    TextSpan Span,
    string Exact,
    string? ApprovedHash
) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "carried the claim over to the revised text, where the same words stand";
}

/// <summary>A revised text changed the claim's words or left them out.</summary>
public sealed record AnchorLost(Guid Claim, Guid Article, int Version, string Exact, TextSpan? Proposed)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence =>
        Proposed is null ? "left out the claim’s words in the revised text" : "changed the claim’s words in the revised text";
}

/// <summary>A person decided where the claim stands in the revised text.</summary>
public sealed record ClaimPlaced(Guid Claim, Guid Article, int Version, Guid ToVersionId, string ExactBefore, TextSpan Span, string Exact)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => $"settled that the claim stands on “{Exact}” in the revised text";
}

/// <summary>A mark was taken back.</summary>
public sealed record MarkTakenBack(Guid Claim, Guid Article, int Version, TextSpan Span, string Exact)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "took the mark back";
}

/// <summary>The claim was split in two.</summary>
public sealed record ClaimSplit(Guid Claim, Guid Article, int Version, Guid OtherId, TextSpan First, TextSpan Second)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "split the claim in two";
}

/// <summary>The claim took another one over.</summary>
public sealed record ClaimsMerged(Guid Claim, Guid Article, int Version, Guid OtherId, TextSpan SpanBefore, TextSpan Span, int Evidence)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"merged another claim into this one{(Evidence == 0 ? "" : $", with {Evidence} {(Evidence == 1 ? "piece" : "pieces")} of evidence")}"
        );
}

/// <summary>The claim went into another one.</summary>
public sealed record ClaimMergedAway(Guid Claim, Guid Article, int Version, Guid IntoId) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "merged the claim into another";
}

/// <summary>The claim stands by itself again.</summary>
public sealed record ClaimSeparated(Guid Claim, Guid Article, int Version) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "separated the claim again";
}
