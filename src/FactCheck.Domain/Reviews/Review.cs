using System.Linq.Expressions;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reviews;

/// <summary>
/// The life of one claim: its words, evidence, verdict and discussion, its state, and who had a hand in it.
/// The one door to all of them, so that four eyes and “any change voids the approval” cannot be gone around.
/// </summary>
public sealed partial class Review : Entity
{
    private readonly List<Verdict> _verdicts = [];
    private readonly List<Comment> _comments = [];
    private readonly List<Contribution> _contributions = [];

    private Review() => Claim = null!;

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>The version of the article to which the claim is tied.</summary>
    public Guid ArticleVersionId { get; private set; }

    /// <summary>The claim; it shares the review's id.</summary>
    public Claim Claim { get; private set; }

    /// <summary>Where it stands.</summary>
    public ReviewState State { get; private set; }

    /// <summary>Who works on it.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>When it is due.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Who marked it.</summary>
    public Guid MarkedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>Who submitted it last.</summary>
    public Guid? SubmittedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Why it was returned last, until it is approved.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>The content hash of what was returned.</summary>
    public string? ReturnedHash { get; private set; }

    /// <summary>The revision of the verdict that was returned.</summary>
    public int? ReturnedVerdict { get; private set; }

    /// <summary>What the checker answered to the reason.</summary>
    public string? Answer { get; private set; }

    /// <summary>Why the last submission or approval ended, until the next submission.</summary>
    public VoidReason? VoidedBecause { get; private set; }

    /// <summary>Who approved it, while the approval stands.</summary>
    public Guid? ApprovedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The content hash that the approval covers.</summary>
    public string? ApprovedHash { get; private set; }

    /// <summary>What the editor remarked.</summary>
    public string? ApprovalNote { get; private set; }

    /// <summary>How it was closed, while it is closed.</summary>
    public Closing? Closing { get; private set; }

    /// <summary>Why it was closed; null where a mark was taken back or merged away before that needed a reason.</summary>
    public string? CloseReason { get; private set; }

    /// <summary>The claim that took this one over.</summary>
    public Guid? MergedInto { get; private set; }

    /// <summary>How it is tied to the current version of the article.</summary>
    public Anchor Anchor { get; private set; }

    /// <summary>Where the changed words begin in the current version, while a place is proposed; UTF-16.</summary>
    public int? ProposedStart { get; private set; }

    /// <summary>Where they end.</summary>
    public int? ProposedEnd { get; private set; }

    /// <summary>The proposed place in the current version of the article.</summary>
    public TextSpan? Proposed => ProposedStart is { } start && ProposedEnd is { } end ? new(start, end) : null;

    /// <summary>Claims that are more than history, for the database; in memory <see cref="IsHistory"/> is asked.</summary>
    public static Expression<Func<Review, bool>> Living { get; } =
        review =>
            review.State != ReviewState.Closed || (review.Closing != Reviews.Closing.Merged && review.Closing != Reviews.Closing.TakenBack);

    private static readonly Func<Review, bool> IsLiving = Living.Compile();

    /// <summary>Whether it is only history: merged into another claim or taken back. The report prints its fate alone.</summary>
    public bool IsHistory => !IsLiving(this);

    /// <summary>Grows with every change but a comment; every form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>The revisions of the verdict, oldest first.</summary>
    public IReadOnlyList<Verdict> Verdicts => _verdicts;

    /// <summary>The current revision, if any.</summary>
    public Verdict? Verdict => _verdicts.MaxBy(v => v.Number);

    /// <summary>The discussion, oldest first.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    /// <summary>Who had a hand in what.</summary>
    public IReadOnlyList<Contribution> Contributions => _contributions;

    /// <summary>Claims for which something is left to do, for the database; in memory <see cref="IsSettled"/> is asked.</summary>
    public static Expression<Func<Review, bool>> Unsettled { get; } = Not(Settlement.Rule);

    /// <summary>Whether nothing is left to do: approved or closed, and its place in the text is certain.</summary>
    public bool IsSettled => Settlement.IsReached(State, Anchor);

    /// <summary>Marks a claim on the current version of an article.</summary>
    /// <exception cref="RuleViolation">The role forbids it, or the span or the date cannot be.</exception>
    public static Review Mark(Actor actor, Article article, TextSpan span, ClaimWording wording, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(actor.WhyNot(Permission.CheckClaims));
        Dates.RefuseFuture(wording.StatedOn, now, TypedDate.ClaimStated, nameof(wording.StatedOn));
        var review = new Review
        {
            ArticleId = article.Id,
            ArticleVersionId = article.Current.Id,
            MarkedBy = actor.Id,
            MarkedAt = now,
            Version = 1,
        };
        var words = Anchoring.ForClaim(article.Current.Text, span);
        review.Claim = new(review.Id, article.Current.Text, article.Language, words, wording);
        review.Contributed(actor.Id, Part.Statement);
        review.CreditText(article);
        review.Raise(new ClaimMarked(review.Id, article.Id, review.Claim.Span, review.Claim.Exact, wording));
        return review;
    }

    /// <summary>Refuses a form that showed an older version.</summary>
    /// <exception cref="StaleVersion">The versions differ.</exception>
    public Review Seen(int version) => version == Version ? this : throw new StaleVersion(Id, version, Version);

    /// <summary>
    /// The fingerprint of what an approval covers, 64 lower-case hexadecimal digits; a page shows it and an approval names it.
    /// </summary>
    public string HashContent() => ContentHash.Compute(Claim, Verdict);

    /// <summary>The parts in which this person had a hand.</summary>
    public IReadOnlyList<Part> PartsBy(Guid person) => [.. _contributions.Where(c => c.PersonId == person).Select(c => c.Part).Order()];

    private void Contributed(Guid person, Part part)
    {
        if (!_contributions.Exists(c => c.PersonId == person && c.Part == part))
            _contributions.Add(new(Id, person, part));
    }

    private void MoveTo(ReviewAction action, ReviewState? back = null) =>
        State = ReviewWorkflow.Next(action, State, back) ?? throw new RuleViolation(Refusals.WrongState(action, State));

    private static Expression<Func<Review, bool>> Not(Expression<Func<ReviewState, Anchor, bool>> rule)
    {
        var review = Expression.Parameter(typeof(Review), "review");
        var ruled = Expression.Invoke(rule, Expression.Property(review, nameof(State)), Expression.Property(review, nameof(Anchor)));
        return Expression.Lambda<Func<Review, bool>>(Expression.Not(ruled), review);
    }

    private void Record(Func<int, IDomainEvent> what) => Raise(what(++Version));

    private static string Reason(string? given, ReasonFor what) =>
        Blank.Is(given) ? throw new RuleViolation(Refusals.NoReason(what)) : given.Trim();
}
