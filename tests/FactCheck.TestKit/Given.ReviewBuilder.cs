using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.TestKit;

/// <summary>Takes a review through its life, one call of the domain per step.</summary>
public sealed class ReviewBuilder
{
    private Article? _article;
    private Source? _source;
    private Review? _review;

    /// <summary>The review so far; marked by somebody when no step said by whom.</summary>
    public Review Review => _review ?? MarkedBy(Given.FactChecker("Ines Porter"))._review!;

    /// <summary>The article to mark.</summary>
    public Article Article => _article ??= Given.Article();

    /// <summary>The source of the evidence.</summary>
    public Source Source => _source ??= Given.Source();

    public ReviewBuilder On(Article article) => With(() => _article = article);

    public ReviewBuilder Using(Source source) => With(() => _source = source);

    public ReviewBuilder MarkedBy(Actor actor, string words = "nine of ten berths", ClaimWording? wording = null) =>
        With(() => _review = Review.Mark(actor, Article, Article.SpanOf(words), wording ?? Given.Wording(), Given.Now));

    public ReviewBuilder EditedBy(Actor actor, Func<ClaimWording, ClaimWording> change) =>
        With(() => Review.EditClaim(actor, Article, Review.Claim.Span, change(Review.Claim.Worded), Given.Now));

    public ReviewBuilder MovedBy(Actor actor, string words) =>
        With(() => Review.EditClaim(actor, Article, Article.SpanOf(words), Review.Claim.Worded, Given.Now));

    public ReviewBuilder WithEvidence(Actor by, EvidenceDetails? details = null) =>
        With(() => Review.AddEvidence(by, Source, details ?? Given.Evidence(), Given.Now));

    public ReviewBuilder EvidenceChangedBy(Actor actor, string note) =>
        With(() => Review.ChangeEvidence(actor, Review.Claim.Evidence[^1], Review.Claim.Evidence[^1].Details with { Note = note }));

    public ReviewBuilder EvidenceRemovedBy(Actor actor) => With(() => Review.RemoveEvidence(actor, Review.Claim.Evidence[^1]));

    public ReviewBuilder WaivedBy(Actor actor, string reason = "Everybody can count the berths.") =>
        With(() => Review.WaiveEvidence(actor, reason));

    public ReviewBuilder WrittenBy(Actor actor, string rationale = "The minutes of the port authority say so.") =>
        With(() => Review.WriteVerdict(actor, Given.Scale, Given.Verdict(rationale), Given.Now));

    public ReviewBuilder StartedBy(Actor actor) => With(() => Review.Start(actor));

    public ReviewBuilder Assigned(Actor to, Actor by) => With(() => Review.Assign(by, to));

    /// <summary>Submits; an open claim is started first, by the same person.</summary>
    public ReviewBuilder Submitted(Actor by) =>
        With(() =>
        {
            if (Review.State == ReviewState.Open)
                Review.Start(by);
            Review.Submit(by, Given.Now, Review.NeedsAnswer ? "Counted twice, by two people." : null);
        });

    public ReviewBuilder WithdrawnBy(Actor actor) => With(() => Review.WithdrawSubmission(actor));

    public ReviewBuilder ReturnedBy(Actor actor, string reason = "Count the tenth berth too.") => With(() => Review.Return(actor, reason));

    public ReviewBuilder ApprovedBy(Actor actor, string? note = null) =>
        With(() => Review.Approve(actor, Review.HashContent(), note, Given.Now));

    /// <summary>Closed: proposed by one, approved by another, by somebody from outside where no test cares who.</summary>
    public ReviewBuilder ClosedBy(Actor proposer, Actor? approvedBy = null, string reason = "Nobody at the port would answer.") =>
        With(() =>
        {
            Review.ProposeToClose(proposer, Closing.NotChecked, reason, Given.Now);
            Review.Agreed(Article, approvedBy);
        });

    /// <summary>Reopened, by two people as well.</summary>
    public ReviewBuilder ReopenedBy(Actor proposer, Actor? approvedBy = null, string reason = "New minutes came in.") =>
        With(() =>
        {
            Review.ProposeToReopen(proposer, reason, Given.Now);
            Review.Agreed(Article, approvedBy);
        });

    public ReviewBuilder Commented(Actor by, bool blocking = false, string text = "Who counted?") =>
        With(() => Review.AddComment(by, text, blocking, Given.Now));

    /// <summary>Resolves the last comment, with a reason where one is asked for.</summary>
    public ReviewBuilder ResolvedBy(Actor actor, string reason = "The list names all ten.") =>
        With(() => Review.ResolveComment(actor, Review.Comments[^1], Given.Now, reason));

    private ReviewBuilder With(Action step)
    {
        step();
        return this;
    }
}
