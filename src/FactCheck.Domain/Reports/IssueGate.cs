using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Reports;

/// <summary>Where an obstacle is mended.</summary>
public enum MendAt
{
    /// <summary>On the workbench of the article.</summary>
    Workbench,

    /// <summary>On the page of the article's sentences.</summary>
    Sentences,

    /// <summary>On the claim's page.</summary>
    Claim,

    /// <summary>On the page that settles where the claim stands in a revised text.</summary>
    Anchor,

    /// <summary>In the claim's discussion.</summary>
    Discussion,

    /// <summary>Among the claim's evidence.</summary>
    Evidence,

    /// <summary>On the report page itself.</summary>
    Report,

    /// <summary>On the page that begins a correction.</summary>
    Correction,

    /// <summary>In the installation's configuration.</summary>
    Configuration,
}

/// <summary>One thing to mend.</summary>
/// <param name="Sentence">What it is.</param>
/// <param name="At">Where it is mended.</param>
/// <param name="ClaimId">The claim, if it is one.</param>
public sealed record Obstacle(string Sentence, MendAt At, Guid? ClaimId = null);

/// <summary>One condition of issuing: met when nothing stands against it.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Rule">The condition itself.</param>
/// <param name="Summary">How it stands, as a heading.</param>
/// <param name="Obstacles">What is to be mended.</param>
public sealed record GateCondition(string Name, string Rule, string Summary, IReadOnlyList<Obstacle> Obstacles)
{
    /// <summary>Whether it is met.</summary>
    public bool Met => Obstacles.Count == 0;
}

/// <summary>What still stands between an article and its report.</summary>
public sealed class IssueGate
{
    private readonly IReadOnlyList<(int Number, Review Review)> _claims;

    /// <summary>Looks at the article with all its claims, the sources they use, and the state of the signing certificate.</summary>
    /// <param name="article">The article.</param>
    /// <param name="reviews">All its claims.</param>
    /// <param name="sources">The sources they use.</param>
    /// <param name="certificate">Null, or why nothing can be signed.</param>
    /// <param name="standing">The version of its report that stands: neither superseded nor withdrawn.</param>
    /// <param name="sentences">What happened to each sentence of the current version.</param>
    public IssueGate(
        Article article,
        IEnumerable<Review> reviews,
        IReadOnlyDictionary<Guid, Source> sources,
        Refusal? certificate,
        Report? standing,
        IReadOnlyList<SentenceCoverage> sentences
    )
    {
        Standing = standing;
        _claims = ReadingOrder.Of(reviews.Where(r => !r.IsHistory));
        Conditions =
        [
            Issued(standing),
            Checked(),
            Settled(),
            Anchored(),
            Unblocked(),
            Captured(sources),
            Covered(article, sentences),
            Signable(certificate),
        ];
    }

    /// <summary>The version of the article's report that the next one would supersede.</summary>
    public Report? Standing { get; }

    /// <summary>Every condition, met or not.</summary>
    public IReadOnlyList<GateCondition> Conditions { get; }

    /// <summary>Null, or why this actor cannot issue the report now.</summary>
    public Refusal? WhyNotIssue(Actor actor)
    {
        if (actor.WhyNot(Permission.IssueReports) is { } role)
            return role;
        string[] unmet = [.. Conditions.Where(c => !c.Met).Select(c => c.Summary)];
        if (unmet.Length == 0)
            return null;
        var sentence = string.Join("; ", unmet.Select((s, i) => i == 0 ? s : char.ToLowerInvariant(s[0]) + s[1..]));
        return new("GateNotMet", sentence + ".");
    }

    private static GateCondition Issued(Report? standing) =>
        standing switch
        {
            null => new("NotIssued", "Issued once, then corrected", "No report of this article stands", []),
            { IsBeingCorrected: true } => new(
                "NotIssued",
                "Issued once, then corrected",
                string.Create(CultureInfo.InvariantCulture, $"Version {standing.Version} is being corrected"),
                []
            ),
            _ => new(
                "NotIssued",
                "Issued once, then corrected",
                "The report of this article has already been issued",
                [new("Begin a correction; it is issued as the next version.", MendAt.Correction)]
            ),
        };

    private GateCondition Checked()
    {
        var approved = _claims.Count(c => c.Review.State == ReviewState.Approved);
        return new(
            "Checked",
            "At least one verdict",
            approved == 0 ? "No claim has an approved verdict" : Count(approved, "claim has", "claims have") + " an approved verdict",
            approved == 0 ? [new("Mark the article’s claims and check at least one of them.", MendAt.Workbench)] : []
        );
    }

    private GateCondition Settled()
    {
        Obstacle[] open =
        [
            .. _claims
                .Where(c => c.Review.State is not (ReviewState.Approved or ReviewState.Closed))
                .Select(c => Unsettled(c.Number, c.Review)),
            .. _claims.Where(c => WasTamperedWith(c.Review)).Select(c => Tampered(c.Number, c.Review)),
        ];
        return new(
            "Settled",
            "Every claim is approved or closed",
            open.Length == 0
                ? "Every claim is settled"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{open.Length} of {Count(_claims.Count, "claim", "claims")} {(open.Length == 1 ? "is" : "are")} not settled"
                ),
            open
        );
    }

    private static bool WasTamperedWith(Review review) =>
        review.State == ReviewState.Approved && !string.Equals(review.ApprovedHash, ContentHash.Of(review), StringComparison.Ordinal);

    private static Obstacle Unsettled(int number, Review review) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Claim {number} is {Words.Of(review.State)}."), MendAt.Claim, review.Id);

    private static Obstacle Tampered(int number, Review review) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Claim {number} no longer reads as it was approved; reopen it."),
            MendAt.Claim,
            review.Id
        );

    private GateCondition Anchored()
    {
        Obstacle[] lost =
        [
            .. from c in _claims
            where c.Review.Anchor != Anchor.Held
            select new Obstacle(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The words of claim {c.Number} {(c.Review.Anchor == Anchor.Orphaned ? "are gone from" : "were changed in")} the revised text."
                ),
                MendAt.Anchor,
                c.Review.Id
            ),
        ];
        return new(
            "Anchored",
            "Every claim stands on its words",
            lost.Length == 0
                ? "Every claim stands on words of this version"
                : Count(lost.Length, "claim has lost its words", "claims have lost their words"),
            lost
        );
    }

    private GateCondition Unblocked()
    {
        Obstacle[] blocking =
        [
            .. from c in _claims
            from comment in c.Review.Comments
            where comment.StillBlocks
            select new Obstacle(
                string.Create(CultureInfo.InvariantCulture, $"A comment blocks claim {c.Number}."),
                MendAt.Discussion,
                c.Review.Id
            ),
        ];
        return new(
            "Unblocked",
            "No blocking comment",
            blocking.Length == 0 ? "No comment blocks" : Count(blocking.Length, "comment blocks", "comments block"),
            blocking
        );
    }

    private GateCondition Captured(IReadOnlyDictionary<Guid, Source> sources)
    {
        Obstacle[] missing =
        [
            .. from c in _claims
            where c.Review.State != ReviewState.Closed
            from evidence in c.Review.Claim.Evidence
            where string.IsNullOrWhiteSpace(sources[evidence.SourceId].NoCaptureReason)
            orderby c.Number, evidence.Number
            select new Obstacle(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Claim {c.Number}, evidence {evidence.Number} has no capture and no reason for that."
                ),
                MendAt.Evidence,
                c.Review.Id
            ),
        ];
        return new(
            "Captured",
            "Evidence captured, or a reason given",
            missing.Length == 0
                ? "All evidence is captured or says why not"
                : Count(missing.Length, "piece of evidence has", "pieces of evidence have") + " no capture",
            missing
        );
    }

    private static GateCondition Covered(Article article, IReadOnlyList<SentenceCoverage> sentences)
    {
        var untouched = sentences.Count(s => s.Treatment == Treatment.Untouched);
        var reviewed = article.CoverageReviewedAt is not null;
        var left = Count(untouched, "sentence is untouched", "sentences are untouched");
        Obstacle[] obstacles =
        [
            .. untouched == 0 ? Array.Empty<Obstacle>() : [new(left + ".", MendAt.Sentences)],
            .. reviewed ? Array.Empty<Obstacle>() : [new("Read what is left unmarked and say why it needs no check.", MendAt.Report)],
        ];
        return new(
            "Covered",
            "Every sentence decided, coverage reviewed",
            untouched > 0 ? left
                : reviewed ? "The coverage was reviewed"
                : "The unmarked text has not been reviewed",
            obstacles
        );
    }

    private static GateCondition Signable(Refusal? certificate) =>
        new(
            "Signable",
            "A valid signing certificate",
            certificate is null ? "The signing certificate is valid" : "The report cannot be signed",
            certificate is null ? [] : [new(certificate.Sentence, MendAt.Configuration)]
        );

    private static string Count(int n, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? one : many)}");
}
