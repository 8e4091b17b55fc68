using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Reports;

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
    /// <param name="captured">The sources of which a capture is kept.</param>
    public IssueGate(
        Article article,
        IEnumerable<Review> reviews,
        IReadOnlyDictionary<Guid, Source> sources,
        Refusal? certificate,
        Report? standing,
        IReadOnlyList<SentenceCoverage> sentences,
        IReadOnlySet<Guid>? captured = null
    )
    {
        Standing = standing;
        _claims = ReadingOrder.Number(reviews.Where(r => !r.IsHistory));
        Conditions =
        [
            Issued(standing),
            Checked(),
            Settled(sources),
            Anchored(),
            Unblocked(),
            Captured(sources, captured),
            Unretracted(sources),
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
        Remark[] unmet = [.. Conditions.Where(c => !c.Met).Select(c => c.Summary)];
        return unmet.Length == 0 ? null : ReportRefusals.GateNotMet(unmet);
    }

    /// <summary>Publishes a signed PDF. With <paramref name="earlier"/>, the version that stands now, it takes that one's place.</summary>
    /// <exception cref="RuleViolation">
    /// The role forbids it, something still stands in the way, or the correction note is missing.
    /// </exception>
    public Report Issue(Actor actor, Article article, ReportIssue issue, SignedReport signed, Report? earlier)
    {
        RuleViolation.ThrowIf(WhyNotIssue(actor) ?? WhyNotFollow(issue, earlier));
        return Report.Publish(actor, article, issue, signed, earlier);
    }

    private Refusal? WhyNotFollow(ReportIssue issue, Report? earlier)
    {
        if (earlier?.Id != Standing?.Id)
            return ReportRefusals.AnotherVersionStands;
        if (earlier is null)
            return issue is { Version: 1, CorrectionNote: null } ? null : ReportRefusals.AnotherVersionStands;
        if (issue.Version != earlier.Version + 1 || !string.Equals(issue.Code, earlier.Code, StringComparison.Ordinal))
            return ReportRefusals.AnotherVersionStands;
        return Blank.Is(issue.CorrectionNote) ? ReportRefusals.NoCorrectionNote : null;
    }

    private static GateCondition Issued(Report? standing) =>
        standing switch
        {
            null => new(GateRule.NotIssued, GateRemarks.NoReportStands, []),
            { WithdrawalWaits: true } => new(
                GateRule.NotIssued,
                GateRemarks.WithdrawalWaits(standing.Version),
                [new(GateRemarks.DecideWithdrawal, MendAt.Withdrawal)]
            ),
            { IsBeingCorrected: true } => new(GateRule.NotIssued, GateRemarks.BeingCorrected(standing.Version), []),
            _ => new(GateRule.NotIssued, GateRemarks.AlreadyIssued, [new(GateRemarks.BeginCorrection, MendAt.Correction)]),
        };

    private GateCondition Checked()
    {
        var approved = _claims.Count(c => c.Review.State == ReviewState.Approved);
        return approved == 0
            ? new(GateRule.Checked, GateRemarks.NothingApproved, [new(GateRemarks.CheckAClaim, MendAt.Workbench)])
            : new(GateRule.Checked, GateRemarks.ClaimsApproved(approved), []);
    }

    private GateCondition Settled(IReadOnlyDictionary<Guid, Source> sources)
    {
        Obstacle[] open =
        [
            .. _claims
                .Where(c => c.Review.State is not (ReviewState.Approved or ReviewState.Closed))
                .Select(c => Unsettled(c.Number, c.Review)),
            .. _claims.Where(c => WasTamperedWith(c.Review, sources)).Select(c => Tampered(c.Number, c.Review)),
        ];
        return new(GateRule.Settled, open.Length == 0 ? GateRemarks.AllSettled : GateRemarks.NotSettled(open.Length, _claims.Count), open);
    }

    private static bool WasTamperedWith(Review review, IReadOnlyDictionary<Guid, Source> sources) =>
        review.State == ReviewState.Approved
        && (
            !string.Equals(review.ApprovedHash, review.HashContent(), StringComparison.Ordinal)
            || review.Claim.Evidence.Any(e => !string.Equals(e.SourceSha256, sources[e.SourceId].Fingerprint(), StringComparison.Ordinal))
        );

    private static Obstacle Unsettled(int number, Review review) => new(GateRemarks.ClaimIs(number, review.State), MendAt.Claim, review.Id);

    private static Obstacle Tampered(int number, Review review) => new(GateRemarks.NotAsApproved(number), MendAt.Claim, review.Id);

    private GateCondition Anchored()
    {
        Obstacle[] lost =
        [
            .. from c in _claims
            where c.Review.Anchor != Anchor.Held
            select new Obstacle(
                c.Review.Anchor == Anchor.Orphaned ? GateRemarks.WordsGone(c.Number) : GateRemarks.WordsChanged(c.Number),
                MendAt.Anchor,
                c.Review.Id
            ),
        ];
        return new(GateRule.Anchored, lost.Length == 0 ? GateRemarks.AllAnchored : GateRemarks.WordsLost(lost.Length), lost);
    }

    private GateCondition Unblocked()
    {
        Obstacle[] blocking =
        [
            .. from c in _claims
            from comment in c.Review.Comments
            where comment.StillBlocks
            select new Obstacle(GateRemarks.CommentBlocks(c.Number), MendAt.Discussion, c.Review.Id),
        ];
        var summary = blocking.Length == 0 ? GateRemarks.NothingBlocks : GateRemarks.CommentsBlock(blocking.Length);
        return new(GateRule.Unblocked, summary, blocking);
    }

    private GateCondition Captured(IReadOnlyDictionary<Guid, Source> sources, IReadOnlySet<Guid>? captured)
    {
        Obstacle[] missing =
        [
            .. from c in _claims
            where c.Review.State != ReviewState.Closed
            from evidence in c.Review.Claim.Evidence
            where Blank.Is(sources[evidence.SourceId].NoCaptureReason) && captured?.Contains(evidence.SourceId) != true
            orderby c.Number, evidence.Number
            select new Obstacle(GateRemarks.NoCapture(c.Number, evidence.Number), MendAt.Evidence, c.Review.Id),
        ];
        return new(GateRule.Captured, missing.Length == 0 ? GateRemarks.AllCaptured : GateRemarks.NotCaptured(missing.Length), missing);
    }

    // A remark: an approval ends by a retraction, so that whoever approved since has looked again.
    private GateCondition Unretracted(IReadOnlyDictionary<Guid, Source> sources)
    {
        bool Rests(Review review) => review.Claim.Evidence.Any(e => sources[e.SourceId].IsRetracted);
        int[] claims = [.. _claims.Where(c => c.Review.State != ReviewState.Closed && Rests(c.Review)).Select(c => c.Number)];
        return new(GateRule.Unretracted, claims is [] ? GateRemarks.NothingRetracted : GateRemarks.RestsOnRetracted(claims), []);
    }

    private static GateCondition Covered(Article article, IReadOnlyList<SentenceCoverage> sentences)
    {
        var untouched = sentences.Count(s => s.Treatment == Treatment.Untouched);
        var reviewed = article.CoverageReviewedAt is not null;
        Obstacle[] obstacles =
        [
            .. untouched == 0 ? Array.Empty<Obstacle>() : [new(GateRemarks.DecideUntouched(untouched), MendAt.Sentences)],
            .. reviewed ? Array.Empty<Obstacle>() : [new(GateRemarks.ReviewTheCoverage, MendAt.Report)],
        ];
        return new(
            GateRule.Covered,
            untouched > 0 ? GateRemarks.SentencesUntouched(untouched)
                : reviewed ? GateRemarks.CoverageIsReviewed
                : GateRemarks.CoverageNotReviewed,
            obstacles
        );
    }

    private static GateCondition Signable(Refusal? certificate) =>
        certificate is null
            ? new(GateRule.Signable, GateRemarks.CertificateValid, [])
            : new(GateRule.Signable, GateRemarks.CannotBeSigned, [new(certificate, MendAt.Configuration)]);
}
