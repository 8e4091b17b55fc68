using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>What a method does to a review, and the question that goes with it.</summary>
internal sealed record Deed(Func<Review, Actor, Refusal?> WhyNot, Action<Review, Actor> Do);

/// <summary>Every method that moves or changes a review, by name.</summary>
internal static class Deeds
{
    public static Article Article { get; } = Given.Article();

    public static Source Source { get; } = Given.Source();

    private static readonly Actor NewAssignee = Given.FactChecker("Noor Haddad");

    private static readonly RatingScale NextScale = new(Guid.CreateVersion7(), "Verdict scale", 2, Given.Scale.Ratings);

    private static readonly Dictionary<string, Deed> Moves = new(StringComparer.Ordinal)
    {
        ["start"] = new((r, a) => r.WhyNotStart(a), (r, a) => r.Start(a)),
        ["assign"] = new((r, a) => r.WhyNotAssign(a), (r, a) => r.Assign(a, NewAssignee)),
        ["schedule"] = new((r, a) => r.WhyNotSchedule(a), (r, a) => r.Schedule(a, Given.Now.AddDays(2), Given.Now)),
        ["submit"] = new((r, a) => r.WhyNotSubmit(a, "Counted."), (r, a) => r.Submit(a, Given.Now, "Counted.")),
        ["withdraw submission"] = new((r, a) => r.WhyNotWithdrawSubmission(a), (r, a) => r.WithdrawSubmission(a)),
        ["return"] = new((r, a) => r.WhyNotReturn(a), (r, a) => r.Return(a, "Count again.")),
        ["approve"] = new((r, a) => r.WhyNotApprove(a), (r, a) => r.Approve(a, r.HashContent(), null, Given.Now)),
        ["propose closing"] = new(
            (r, a) => r.WhyNotClose(a),
            (r, a) => r.ProposeToClose(a, Closing.NotCheckable, "An opinion.", Given.Now)
        ),
        ["propose reopening"] = new((r, a) => r.WhyNotReopen(a), (r, a) => r.ProposeToReopen(a, "New minutes.", Given.Now)),
    };

    /// <summary>Every single thing an approval covers, changed by itself. Evidence 1 is cited, evidence 2 is not.</summary>
    public static IReadOnlyDictionary<string, Action<Review, Actor>> Changes { get; } =
        new Dictionary<string, Action<Review, Actor>>(StringComparer.Ordinal)
        {
            ["statement"] = (r, a) => Edit(r, a, w => w with { Statement = w.Statement + "!" }),
            ["claimant name"] = (r, a) => Edit(r, a, w => w with { Claimant = w.Claimant! with { Name = "Mette Dall" } }),
            ["claimant role"] = (r, a) => Edit(r, a, w => w with { Claimant = w.Claimant! with { Role = null } }),
            ["no claimant"] = (r, a) => Edit(r, a, w => w with { Claimant = null }),
            ["date"] = (r, a) => Edit(r, a, w => w with { StatedOn = Given.Today }),
            ["place"] = (r, a) => Edit(r, a, w => w with { StatedAt = null }),
            ["kind"] = (r, a) => Edit(r, a, w => w with { Kind = ClaimKind.Comparison }),
            ["wording"] = (r, a) => Edit(r, a, w => w with { Wording = Wording.Paraphrased }),
            ["span"] = (r, a) => r.EditClaim(a, Article, new(r.Claim.Start, r.Claim.End - 1), r.Claim.Worded, Given.Now),
            ["span elsewhere"] = (r, a) => r.EditClaim(a, Article, Article.SpanOf("12 million"), r.Claim.Worded, Given.Now),
            ["evidence added"] = (r, a) => r.AddEvidence(a, Source, Given.Evidence(), Given.Now),
            ["evidence stance"] = (r, a) => Change(r, a, e => e with { Stance = Stance.Contradicts }),
            ["evidence passage"] = (r, a) => Change(r, a, e => e with { Passage = null }),
            ["evidence place"] = (r, a) => Change(r, a, e => e with { Place = "p. 5" }),
            ["evidence note"] = (r, a) => Change(r, a, e => e with { Note = "" }),
            ["evidence removed"] = (r, a) => r.RemoveEvidence(a, r.Claim.Evidence[1]),
            ["waiver"] = (r, a) => r.WaiveEvidence(a, "Common knowledge."),
            ["rating"] = (r, a) => Write(r, a, v => v with { RatingKey = "false" }),
            ["conclusion"] = (r, a) => Write(r, a, v => v with { Conclusion = v.Conclusion + "." }),
            ["rationale"] = (r, a) => Write(r, a, v => v with { Rationale = v.Rationale + " " }),
            ["scale"] = (r, a) => r.WriteVerdict(a, NextScale, r.Verdict!.Text with { ScaleId = NextScale.Id }, Given.Now),
        };

    /// <summary>Moves and changes together.</summary>
    public static IReadOnlyDictionary<string, Deed> All { get; } =
        Moves
            .Concat(Changes.Select(c => KeyValuePair.Create("change " + c.Key, new Deed(Ask(c.Key), c.Value))))
            .ToDictionary(StringComparer.Ordinal);

    private static Func<Review, Actor, Refusal?> Ask(string change) =>
        change == "evidence removed" ? (r, a) => r.WhyNotRemoveEvidence(a, r.Claim.Evidence[1]) : (r, a) => r.WhyNotChange(a);

    private static void Edit(Review review, Actor actor, Func<ClaimWording, ClaimWording> change) =>
        review.EditClaim(actor, Article, review.Claim.Span, change(review.Claim.Worded), Given.Now);

    private static void Change(Review review, Actor actor, Func<EvidenceDetails, EvidenceDetails> change) =>
        review.ChangeEvidence(actor, review.Claim.Evidence[1], change(review.Claim.Evidence[1].Details));

    private static void Write(Review review, Actor actor, Func<VerdictText, VerdictText> change) =>
        review.WriteVerdict(actor, Given.Scale, change(review.Verdict!.Text), Given.Now);
}
