using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.TestKit;

public static partial class Given
{
    /// <summary>The scale that every verdict of the builders uses.</summary>
    public static RatingScale Scale { get; } = RatingScale.Standard();

    /// <summary>A review that went through these steps, in this order.</summary>
    public static Review Review(Action<ReviewBuilder> steps)
    {
        var builder = new ReviewBuilder();
        steps(builder);
        return builder.Review;
    }

    /// <summary>A review in a state, with two pieces of evidence and a verdict that cites the first; all of it by the checker.</summary>
    public static Review ReviewIn(
        ReviewState state,
        Actor? checker = null,
        Actor? editor = null,
        Article? article = null,
        Source? source = null
    )
    {
        var (ana, eve) = (checker ?? FactChecker(), editor ?? Editor());
        return Review(r =>
        {
            r.On(article ?? Article())
                .Using(source ?? Source())
                .MarkedBy(ana)
                .WithEvidence(by: ana)
                .WithEvidence(by: ana, Evidence(Stance.Context))
                .WrittenBy(ana, "The minutes say so [1].");
            _ = state switch
            {
                ReviewState.Open => r,
                ReviewState.InProgress => r.StartedBy(ana),
                ReviewState.AwaitingApproval => r.Submitted(by: ana),
                ReviewState.ChangesRequested => r.Submitted(by: ana).ReturnedBy(eve),
                ReviewState.Approved => r.Submitted(by: ana).ApprovedBy(eve),
                _ => r.StartedBy(ana).ClosedBy(ana),
            };
        });
    }

    /// <summary>The review after an editor approved what is proposed of it.</summary>
    public static Review Agreed(this Review review, Article article, Actor? by = null, Review? keeper = null)
    {
        review.ApproveProposal(by ?? Editor("Olga Lind"), article, Now, keeper);
        return review;
    }

    /// <summary>The wording that the builders give a claim.</summary>
    public static ClaimWording Wording(string statement = "Nine of the ten berths of the harbour have been repaired.") =>
        new(statement, new("Mette Dahl", "mayor"), Today.AddDays(-7), "Town hall", ClaimKind.Statistic, Domain.Claims.Wording.Quoted);

    /// <summary>A verdict on the standard scale.</summary>
    public static VerdictText Verdict(
        string rationale = "The minutes of the port authority say so.",
        string rating = "true",
        string conclusion = "Nine of ten berths are in use again."
    ) => new(Scale.Id, rating, conclusion, rationale);
}
