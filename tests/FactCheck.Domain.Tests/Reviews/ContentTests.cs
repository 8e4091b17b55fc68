using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class ContentTests
{
    [Fact]
    public void A_claim_keeps_its_words_with_their_surroundings()
    {
        var article = Given.Article();
        var claim = Given.Review(r => r.On(article).MarkedBy(Given.FactChecker(), "12 million crowns")).Claim;

        (claim.Exact, article.Current.Text[claim.Start..claim.End]).ShouldBe(("12 million crowns", "12 million crowns"));
        (claim.Prefix + claim.Exact + claim.Suffix).ShouldBe(article.Current.Text.Substring(claim.Start - 32, 32 + claim.Span.Length + 32));
    }

    [Fact]
    public void A_statement_is_of_today_at_the_latest()
    {
        var (ana, tomorrow) = (Given.FactChecker(), Given.Today.AddDays(1));
        var review = Given.ReviewIn(ReviewState.Open);

        Should
            .Throw<RuleViolation>(() => Given.Review(r => r.MarkedBy(ana, wording: Given.Wording() with { StatedOn = tomorrow })))
            .Refusal.Name.ShouldBe("DateInFuture");
        Snapshot
            .Refused(
                review,
                () => review.EditClaim(ana, Deeds.Article, review.Claim.Span, Given.Wording() with { StatedOn = tomorrow }, Given.Now)
            )
            .Name.ShouldBe("DateInFuture", "the date is looked at before the article");
    }

    [Fact]
    public void A_mark_outside_the_article_is_refused_and_changes_nothing()
    {
        var review = Given.ReviewIn(ReviewState.Approved, article: Deeds.Article);

        Snapshot
            .Refused(review, () => review.EditClaim(Given.FactChecker(), Deeds.Article, new(5, 99_999), Given.Wording(), Given.Now))
            .Name.ShouldBe("OutsideText");
    }

    [Fact]
    public void A_number_of_evidence_is_never_given_twice()
    {
        var ana = Given.FactChecker();
        var review = Given.Review(r => r.WithEvidence(by: ana).WithEvidence(by: ana).EvidenceRemovedBy(ana).WithEvidence(by: ana));

        review.Claim.Evidence.Select(e => e.Number).ShouldBe([1, 3]);
        review.Claim.Evidence[1].AddedBy.ShouldBe(ana.Id);
    }

    [Fact]
    public void Evidence_found_after_all_ends_the_waiver()
    {
        var ana = Given.FactChecker();

        Given.Review(r => r.WaivedBy(ana).WithEvidence(by: ana)).Claim.EvidenceWaiver.ShouldBeNull();
    }

    [Fact]
    public void Only_evidence_of_this_claim_is_cited_and_what_is_cited_stays()
    {
        var (ana, review) = (Given.FactChecker(), Given.ReviewIn(ReviewState.InProgress));
        void Write(string rationale) => review.WriteVerdict(ana, Given.Scale, Given.Verdict(rationale), Given.Now);

        foreach (var foreign in new[] { "[3]", "[0]", "[1] and [99]", "[1][3]" })
            Snapshot.Refused(review, () => Write(foreign)).Name.ShouldBe("ForeignCitation");
        Snapshot.Refused(review, () => review.RemoveEvidence(ana, review.Claim.Evidence[0])).Name.ShouldBe("EvidenceIsCited");

        Write("Both [1][2].");
        Snapshot.Refused(review, () => review.RemoveEvidence(ana, review.Claim.Evidence[1])).Name.ShouldBe("EvidenceIsCited");
        Write("The first alone [1].");
        review.RemoveEvidence(ana, review.Claim.Evidence[1]);
        Snapshot.Refused(review, () => Write("Both [1] [2].")).Name.ShouldBe("ForeignCitation");
    }

    [Fact]
    public void Evidence_of_another_claim_or_removed_before_is_not_this_claims_to_change()
    {
        var (ana, here, elsewhere) = (Given.FactChecker(), Given.ReviewIn(ReviewState.InProgress), Given.ReviewIn(ReviewState.Approved));
        var removed = here.Claim.Evidence[1];
        here.RemoveEvidence(ana, removed);
        var approved = Snapshot.Of(elsewhere);

        foreach (var foreign in new[] { elsewhere.Claim.Evidence[1], removed })
        {
            Snapshot
                .Refused(here, () => here.ChangeEvidence(ana, foreign, Given.Evidence(Stance.Contradicts)))
                .Name.ShouldBe("ForeignEvidence");
            Snapshot.Refused(here, () => here.RemoveEvidence(ana, foreign)).Name.ShouldBe("ForeignEvidence");
        }
        Snapshot.Of(elsewhere).ShouldBe(approved);
    }

    [Fact]
    public void A_verdict_uses_a_rating_of_the_scale_it_names()
    {
        var (ana, review) = (Given.FactChecker(), Given.ReviewIn(ReviewState.InProgress));

        foreach (
            var text in new[]
            {
                Given.Verdict(rating: "TRUE"),
                Given.Verdict(rating: ""),
                Given.Verdict(rating: "rather-true"),
                Given.Verdict() with
                {
                    ScaleId = Guid.Empty,
                },
            }
        )
            Snapshot.Refused(review, () => review.WriteVerdict(ana, Given.Scale, text, Given.Now)).ShouldBe(Refusals.ForeignRating);
        Given.Scale.Ratings.Select(r => r.Key).ShouldBeUnique();
        Given.Scale.Ratings.Select(r => r.Order).ShouldBe(Enumerable.Range(1, Given.Scale.Ratings.Count));
    }

    [Fact]
    public void Revisions_of_a_verdict_are_numbered_and_kept()
    {
        var (ana, bob) = (Given.FactChecker(), Given.FactChecker("Bob"));
        var review = Given.Review(r => r.WrittenBy(ana, "One.").WrittenBy(bob, "Two.").WrittenBy(ana, "One."));

        review
            .Verdicts.Select(v => (v.Number, v.Rationale, v.WrittenBy))
            .ShouldBe([(1, "One.", ana.Id), (2, "Two.", bob.Id), (3, "One.", ana.Id)]);
        review.Verdict.ShouldBeSameAs(review.Verdicts[2]);
        Snapshot
            .Refused(review, () => review.WriteVerdict(bob, Given.Scale, Given.Verdict("One."), Given.Now))
            .ShouldBe(Refusals.NothingChanged);
    }
}
