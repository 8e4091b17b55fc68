using System.Globalization;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Web.Features.Claims;

/// <summary>The parts of a claim's view, made from the aggregate for one actor.</summary>
internal sealed class ClaimParts(Review review, Review? keeper, Actor actor, IReadOnlyDictionary<Guid, string> names)
{
    public Person Person(Guid id) => new(id, names.GetValueOrDefault(id, "Somebody whose account is gone"), id == actor.Id);

    public Person? Find(Guid? id) => id is { } known ? Person(known) : null;

    public static ScaleView Scale(RatingScale scale) => new(scale.Id, [.. scale.Ratings.OrderBy(r => r.Order).Select(View)]);

    public IReadOnlyList<Revision> Revisions(IReadOnlyCollection<RatingScale> scales) =>
        [
            .. review
                .Verdicts.OrderBy(v => v.Number)
                .Select(v => new Revision(
                    v.Number,
                    View(scales.First(s => s.Id == v.ScaleId).Find(v.RatingKey)!),
                    v.Conclusion,
                    v.Rationale,
                    v.Response,
                    v.Limits,
                    Person(v.WrittenBy),
                    v.WrittenAt
                )),
        ];

    public IReadOnlyList<EvidenceView> Evidence(IReadOnlyDictionary<Guid, SourceView> sources) =>
        [
            .. review
                .Claim.Evidence.OrderBy(e => e.Number)
                .Select(e => new EvidenceView(
                    e.Number,
                    e.Details,
                    sources[e.SourceId],
                    Person(e.AddedBy),
                    e.AddedAt,
                    review.WhyNotRemoveEvidence(actor, e)
                )),
        ];

    public IReadOnlyList<CommentView> Comments() =>
        [
            .. review
                .Comments.OrderBy(c => c.At)
                .ThenBy(c => c.Id)
                .Select(c => new CommentView(
                    c.Id,
                    c.Text,
                    c.Blocking,
                    c.StillBlocks,
                    Person(c.AuthorId),
                    c.At,
                    Find(c.ResolvedBy),
                    c.SettleReason,
                    Review.AsksWhy(actor, c),
                    review.WhyNotResolve(actor, c)
                )),
        ];

    public IReadOnlyList<Contributor> Contributors() =>
        [
            .. review
                .Contributions.Select(c => c.PersonId)
                .Distinct()
                .Select(Person)
                .OrderByDescending(p => p.Id == review.MarkedBy)
                .ThenBy(p => p.Name, StringComparer.Ordinal)
                .Select(p => new Contributor(p, string.Join(", ", review.PartsBy(p.Id).Select(part => What(p.Id, part))))),
        ];

    public Returned? Returned() =>
        review.ReturnReason is { } reason
            ? new(
                reason,
                review.Answer,
                review.ReturnedVerdict,
                !string.Equals(review.ReturnedHash, review.HashContent(), StringComparison.Ordinal)
            )
            : null;

    public WhyNot WhyNot() =>
        new(
            review.WhyNotStart(actor),
            review.WhyNotAssign(actor),
            review.WhyNotSchedule(actor),
            review.WhyNotChange(actor),
            review.WhyNotSubmit(actor),
            review.WhyNotWithdrawSubmission(actor),
            review.WhyNotReturn(actor),
            review.WhyNotApprove(actor),
            review.WhyNotClose(actor),
            review.WhyNotReopen(actor),
            Review.WhyNotComment(actor),
            review.WhyNotTakeBack(actor),
            review.WhyNotReshape(actor),
            review.WhyNotMerge(actor),
            review.WhyNotApproveProposal(actor, keeper),
            review.WhyNotDecideProposal(actor),
            review.WhyNotWithdrawProposal(actor)
        );

    public ProposalView? Proposal() =>
        review.Proposal is { } p
            ? new(p.Kind, p.Reason, Person(p.By), p.At, p.KeeperId, p.KeeperStatement, keeper?.State == ReviewState.Approved)
            : null;

    public Closed? Closed() =>
        review is { State: ReviewState.Closed, Closing: { } closing }
            ? new(closing, review.CloseReason, Find(review.ClosingProposedBy), Find(review.ClosingApprovedBy), review.ClosedAt)
            : null;

    private static RatingView View(Rating rating) => new(rating.Key, rating.Name, rating.Definition, rating.Value is not null);

    private string What(Guid person, Part part) =>
        part switch
        {
            Part.Statement => "statement",
            Part.Evidence => ("evidence " + Numbers(review.Claim.Evidence.Where(e => e.AddedBy == person).Select(e => e.Number))).TrimEnd(),
            Part.Source => "a source",
            Part.Text => "the text",
            Part.Article => "the article",
            Part.Verdict => ("verdict " + Numbers(review.Verdicts.Where(v => v.WrittenBy == person).Select(v => v.Number))).TrimEnd(),
            _ => "submission",
        };

    // 1, 2, 3, 5 becomes “1 to 3, 5”.
    private static string Numbers(IEnumerable<int> numbers)
    {
        var runs = new List<(int From, int To)>();
        foreach (var number in numbers.Order())
            if (runs.Count > 0 && runs[^1].To == number - 1)
                runs[^1] = (runs[^1].From, number);
            else
                runs.Add((number, number));
        return string.Join(
            ", ",
            runs.Select(r =>
                (r.To - r.From) switch
                {
                    0 => r.From.ToString(CultureInfo.InvariantCulture),
                    1 => string.Create(CultureInfo.InvariantCulture, $"{r.From}, {r.To}"),
                    _ => string.Create(CultureInfo.InvariantCulture, $"{r.From} to {r.To}"),
                }
            )
        );
    }
}
