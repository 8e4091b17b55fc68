using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class DiscussionTests
{
    [Fact]
    public void A_comment_that_blocks_nothing_is_resolved_by_its_author_or_an_editor_and_once()
    {
        var (ana, bob) = (Given.FactChecker(), Given.FactChecker("Bob"));
        foreach (
            var (resolver, refusal) in new[]
            {
                (ana, null),
                (Given.Editor(), null),
                (Given.Actor("Both", Role.FactChecker, Role.Editor), null),
                (bob, "OnlyAuthorOrEditorResolves"),
                (Given.Administrator(), "RoleForbids"),
                (ana.As(), "RoleForbids"),
                (ana.As(Role.Administrator), "RoleForbids"),
            }
        )
        {
            var review = Given.Review(r => r.Commented(by: ana));
            var comment = review.Comments[0];

            review.WhyNotResolve(resolver, comment)?.Name.ShouldBe(refusal);
            if (refusal is not null)
            {
                Snapshot.Refused(review, () => review.ResolveComment(resolver, comment, Given.Now)).Name.ShouldBe(refusal);
                comment.ResolvedBy.ShouldBeNull();
                continue;
            }
            review.ResolveComment(resolver, comment, Given.Now);
            (comment.ResolvedBy, comment.SettleReason).ShouldBe((resolver.Id, null));
            Snapshot.Refused(review, () => review.ResolveComment(resolver, comment, Given.Now)).ShouldBe(Refusals.AlreadyResolved);
        }
    }

    [Fact]
    public void An_objection_is_settled_by_its_author_or_by_a_third_with_a_reason_and_never_by_who_wrote_or_approved()
    {
        var (ana, bob, otto, eve) = (Given.FactChecker(), Given.FactChecker("Bob"), Given.Editor("Otto Vance"), Given.Editor());
        foreach (
            var (settler, refusal) in new[]
            {
                (bob, null),
                (otto, null),
                (Given.FactChecker("Carl Nye"), null),
                (ana, Refusals.ContributorCannotSettle([Part.Statement, Part.Evidence, Part.Verdict, Part.Submission])),
                (ana.As(Role.Editor), Refusals.ContributorCannotSettle([Part.Statement, Part.Evidence, Part.Verdict, Part.Submission])),
                (eve, Refusals.ApproverCannotSettle),
                (Given.Administrator(), RoleRefusals.RoleForbids(Permission.Comment)),
            }
        )
        {
            var review = Given.ReviewIn(ReviewState.Approved, ana, eve);
            var comment = review.AddComment(bob, "Who counted?", blocking: true, Given.Now);
            review.TakeEvents();

            review.WhyNotResolve(settler, comment).ShouldBe(refusal);
            if (refusal is not null)
            {
                Snapshot.Refused(review, () => review.ResolveComment(settler, comment, Given.Now, "All.")).ShouldBe(refusal);
                continue;
            }
            var own = settler == bob;
            Review.AsksWhy(settler, comment).ShouldBe(!own);
            if (!own)
                Snapshot
                    .Refused(review, () => review.ResolveComment(settler, comment, Given.Now, " "))
                    .ShouldBe(Refusals.NoReason(ReasonFor.Settling));
            review.ResolveComment(settler, comment, Given.Now, " The list says so. ");
            (comment.StillBlocks, comment.SettleReason).ShouldBe((false, own ? null : "The list says so."));
            review.Events.ShouldHaveSingleItem().ShouldBeOfType<CommentResolved>().Reason.ShouldBe(comment.SettleReason);
        }
    }

    [Fact]
    public void A_comment_of_another_claim_cannot_be_resolved_here()
    {
        var (here, elsewhere) = (
            Given.Review(r => r.Commented(by: Given.Editor())),
            Given.Review(r => r.Commented(by: Given.Editor(), blocking: true))
        );

        Snapshot.Refused(here, () => here.ResolveComment(Given.Editor(), elsewhere.Comments[0], Given.Now)).Name.ShouldBe("ForeignComment");
        elsewhere.Comments[0].StillBlocks.ShouldBeTrue();
    }

    [Fact]
    public void Only_fact_checkers_and_editors_comment_in_any_state()
    {
        foreach (var state in Enum.GetValues<ReviewState>())
            foreach (var roles in RoleSets.All)
            {
                var (review, actor) = (Given.ReviewIn(state), Given.Actor("Somebody", roles));
                if (roles.Contains(Role.FactChecker) || roles.Contains(Role.Editor))
                    review.AddComment(actor, " Why? ", false, Given.Now).Text.ShouldBe("Why?");
                else
                    Snapshot.Refused(review, () => review.AddComment(actor, "Why?", false, Given.Now)).Name.ShouldBe("RoleForbids");
            }
    }
}
