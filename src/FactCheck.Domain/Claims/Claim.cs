using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Claims;

/// <summary>What sort of statement a claim is.</summary>
public enum ClaimKind
{
    /// <summary>A number.</summary>
    Statistic,

    /// <summary>Words that somebody said.</summary>
    Quotation,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>More, less, first, biggest.</summary>
    Comparison,

    /// <summary>Who said or did it.</summary>
    Attribution,

    /// <summary>What the law or a contract says.</summary>
    Legal,

    /// <summary>Anything else that can be checked.</summary>
    Other,
}

/// <summary>Whether the article gives the claimant's own words.</summary>
public enum Wording
{
    /// <summary>In the claimant's words.</summary>
    Quoted,

    /// <summary>In the article's words.</summary>
    Paraphrased,
}

/// <summary>Who says so; the article itself when there is no claimant.</summary>
/// <param name="Name">A person or an organisation.</param>
/// <param name="Role">What they are, as far as it matters here.</param>
public sealed record Claimant(string Name, string? Role)
{
    /// <summary>The longest name, role or place of a statement, in UTF-16 code units.</summary>
    public const int MaxName = 200;

    /// <summary>The claimant of that name; null for the article itself, which has no role either.</summary>
    public static Claimant? Named(string? name, string? role) => name is null ? null : new(name, role);
}

/// <summary>All of a claim that a checker words.</summary>
/// <param name="Statement">The self-contained statement to be checked.</param>
/// <param name="Claimant">Who says so; null for the article itself.</param>
/// <param name="StatedOn">When it was said.</param>
/// <param name="StatedAt">Where it was said.</param>
/// <param name="Kind">What sort of statement.</param>
/// <param name="Wording">Quoted or paraphrased.</param>
public sealed record ClaimWording(
    string Statement,
    Claimant? Claimant,
    DateOnly? StatedOn,
    string? StatedAt,
    ClaimKind Kind,
    Wording Wording
);

/// <summary>
/// A checkable statement tied to an exact span of one article version. Part of the aggregate <see cref="Reviews.Review"/>.
/// </summary>
public sealed class Claim
{
    /// <summary>The longest statement, in UTF-16 code units.</summary>
    public const int MaxStatement = 500;

    private readonly List<Evidence> _evidence = [];

    private Claim() => (Statement, Exact, Sentence, Prefix, Suffix) = ("", "", "", "", "");

    internal Claim(Guid id, string text, string language, TextSpan span, ClaimWording wording)
        : this()
    {
        Id = id;
        Move(text, language, span);
        Reword(wording);
    }

    /// <summary>The same id as its review.</summary>
    public Guid Id { get; private set; }

    /// <summary>The self-contained statement.</summary>
    public string Statement { get; private set; }

    /// <summary>Who says so; null for the article itself.</summary>
    public string? ClaimantName { get; private set; }

    /// <summary>What the claimant is.</summary>
    public string? ClaimantRole { get; private set; }

    /// <summary>When it was said.</summary>
    public DateOnly? StatedOn { get; private set; }

    /// <summary>Where it was said.</summary>
    public string? StatedAt { get; private set; }

    /// <summary>What sort of statement.</summary>
    public ClaimKind Kind { get; private set; }

    /// <summary>Quoted or paraphrased.</summary>
    public Wording Wording { get; private set; }

    /// <summary>First UTF-16 code unit of the span.</summary>
    public int Start { get; private set; }

    /// <summary>UTF-16 offset after the span.</summary>
    public int End { get; private set; }

    /// <summary>The words of the span.</summary>
    public string Exact { get; private set; }

    /// <summary>The whole sentence that the words stand in, or all that they touch; empty only before an upgrade filled it in.</summary>
    public string Sentence { get; private set; }

    /// <summary>What stands before.</summary>
    public string Prefix { get; private set; }

    /// <summary>What stands after.</summary>
    public string Suffix { get; private set; }

    /// <summary>Why this claim needs no evidence; printed in the report.</summary>
    public string? EvidenceWaiver { get; private set; }

    /// <summary>The evidence, by number. Numbers are never used twice.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>The last evidence number given out.</summary>
    public int LastEvidenceNumber { get; private set; }

    /// <summary>The span in UTF-16 code units.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>The wording as one value.</summary>
    public ClaimWording Worded => new(Statement, Claimant.Named(ClaimantName, ClaimantRole), StatedOn, StatedAt, Kind, Wording);

    internal void Move(string text, string language, TextSpan span)
    {
        (Start, End) = span;
        (Exact, Prefix, Suffix) = Anchoring.Quote(text, span);
        ReadSentence(text, language);
    }

    internal void ReadSentence(string text, string language) => Sentence = Sentences.Around(text, Span, language).In(text);

    internal void Reword(ClaimWording wording)
    {
        Statement = wording.Statement;
        (ClaimantName, ClaimantRole) = (wording.Claimant?.Name, wording.Claimant?.Role);
        (StatedOn, StatedAt, Kind, Wording) = (wording.StatedOn, wording.StatedAt, wording.Kind, wording.Wording);
    }

    internal Evidence Add(Guid sourceId, string? sourceSha256, EvidenceDetails details, Guid by, DateTimeOffset now)
    {
        var evidence = new Evidence(Id, ++LastEvidenceNumber, sourceId, sourceSha256, details, by, now);
        _evidence.Add(evidence);
        return evidence;
    }

    internal void Remove(Evidence evidence) => _evidence.Remove(evidence);

    internal void Waive(string? reason) => EvidenceWaiver = reason;
}
