using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using static FactCheck.Domain.Reviews.ReviewState;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>
/// State × action × role × hand in it, from one table. Whatever an action does besides stands elsewhere; here is who may, and whom four
/// eyes keep from it.
/// </summary>
public class FourEyesTableTests
{
    /// <summary>What somebody had to do with a claim before.</summary>
    public enum Hand
    {
        None,
        Statement,
        Evidence,
        Source,
        Verdict,
        Submission,
        Text,
        Article,
        Objected,
        Settled,
        Approved,
    }

    /// <summary>Who may do it where, and who is kept from it by which refusal.</summary>
    private sealed record Row(string Action, ReviewState[] States, Role Least, IReadOnlyDictionary<Hand, string> Barred);

    private static readonly ReviewState[] Everywhere = Enum.GetValues<ReviewState>();

    private static readonly Dictionary<Hand, string> Nobody = [];

    private static readonly Row[] Table =
    [
        new("approve", [AwaitingApproval], Role.Editor, Contributors("ContributorCannotApprove", (Hand.Settled, "SettlerCannotApprove"))),
        new("return", [AwaitingApproval], Role.Editor, Nobody),
        new("change", [Open, InProgress, AwaitingApproval, ChangesRequested, Approved], Role.FactChecker, Nobody),
        new("comment", Everywhere, Role.FactChecker, Nobody),
        new("settle an objection of one’s own", Everywhere, Role.FactChecker, Nobody),
        new(
            "settle an objection of another",
            Everywhere,
            Role.FactChecker,
            Contributors("ContributorCannotSettle", (Hand.Approved, "ApproverCannotSettle"))
        ),
    ];

    private static Dictionary<Hand, string> Contributors(string refusal, (Hand Hand, string Refusal) besides) =>
        new[] { Hand.Statement, Hand.Evidence, Hand.Source, Hand.Verdict, Hand.Submission, Hand.Text, Hand.Article }
            .Select(hand => (Hand: hand, Refusal: refusal))
            .Append(besides)
            .ToDictionary(b => b.Hand, b => b.Refusal);

    private static readonly Actor Ana = Given.FactChecker(),
        Bob = Given.FactChecker("Bob Lund");

    public static TheoryData<string, ReviewState, Hand> Cells
    {
        get
        {
            var cells = new TheoryData<string, ReviewState, Hand>();
            foreach (var row in Table)
                foreach (var state in Enum.GetValues<ReviewState>())
                    foreach (var hand in Enum.GetValues<Hand>().Where(h => Exists(h, state)))
                        cells.Add(row.Action, state, hand);
            return cells;
        }
    }

    [Theory, MemberData(nameof(Cells))]
    public void Whoever_had_that_hand_in_it_may_or_may_not(string action, ReviewState state, Hand hand)
    {
        var row = Table.Single(r => r.Action == action);
        foreach (var roles in RoleSets.All)
        {
            var article = Given.Article();
            var (review, eve) = Prepared(article, state, hand);
            var (actor, settles) = (eve.As(roles), action.StartsWith("settle", StringComparison.Ordinal));
            var by = action.EndsWith("own", StringComparison.Ordinal) ? eve : Bob;
            var objection = review.AddComment(by, "Who?", blocking: settles, Given.Now);

            var refused = Try(() => Do(action, review, article, actor, objection));

            refused?.Name.ShouldBe(Expected(row, state, hand, roles), string.Join('+', roles));
            (refused is null).ShouldBe(Expected(row, state, hand, roles) is null, string.Join('+', roles));
        }
    }

    private static string? Expected(Row row, ReviewState state, Hand hand, Role[] roles) =>
        !roles.Contains(Role.Editor) && !(row.Least == Role.FactChecker && roles.Contains(Role.FactChecker)) ? "RoleForbids"
        : !row.States.Contains(state) ? "WrongState"
        : row.Barred.GetValueOrDefault(hand);

    private static Refusal? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleViolation e)
        {
            return e.Refusal;
        }
    }

    private static void Do(string action, Review review, Article article, Actor actor, Comment objection)
    {
        switch (action)
        {
            case "approve":
                review.Approve(actor, review.HashContent(), null, Given.Now);
                break;
            case "return":
                review.Return(actor, "Count again.");
                break;
            case "change":
                review.EditClaim(actor, article, review.Claim.Span, review.Claim.Worded with { Statement = "Nine." }, Given.Now);
                break;
            case "comment":
                review.AddComment(actor, "Why?", true, Given.Now);
                break;
            default:
                review.ResolveComment(actor, objection, Given.Now, "The list says so.");
                break;
        }
    }

    // A submission was there only where something was submitted, an approval only where something was approved.
    private static bool Exists(Hand hand, ReviewState state) =>
        hand switch
        {
            Hand.Submission => state is not Open,
            Hand.Approved => state is Approved,
            _ => true,
        };

    private static (Review Review, Actor Eve) Prepared(Article article, ReviewState state, Hand hand)
    {
        var (eve, otto) = (Given.Editor(), Given.Editor("Otto Vance"));
        if (hand == Hand.Text)
            article.Revise(
                eve,
                StructuredText.Plain(Given.HarbourText.Replace("on Monday", "today", StringComparison.Ordinal)),
                Obtained.Pasted,
                Given.Now
            );
        if (hand == Hand.Article)
            article.LinkAuthor(Ana, eve);
        var review = Given.Review(r =>
        {
            r.On(article).Using(Given.Source(by: hand == Hand.Source ? eve : Ana)).MarkedBy(hand == Hand.Statement ? eve : Ana);
            r.WithEvidence(by: hand == Hand.Evidence ? eve : Ana).WrittenBy(hand == Hand.Verdict ? eve : Ana);
            if (hand is Hand.Objected)
                r.Commented(by: eve, blocking: true).ResolvedBy(eve);
            if (hand is Hand.Settled)
                r.Commented(by: Bob, blocking: true).ResolvedBy(eve);
            if (hand is Hand.Submission)
                r.Assigned(to: eve, by: otto).Submitted(by: eve).WithdrawnBy(eve).Assigned(to: Ana, by: otto);
            else if (state != Open)
                r.StartedBy(Ana);
            _ = state switch
            {
                AwaitingApproval => r.Submitted(by: Ana),
                ChangesRequested => r.Submitted(by: Ana).ReturnedBy(otto),
                Approved => r.Submitted(by: Ana).ApprovedBy(hand == Hand.Approved ? eve : otto),
                Closed => r.ClosedBy(Ana),
                _ => r,
            };
        });
        return (review, eve);
    }
}
