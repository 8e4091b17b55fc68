using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class DiscussionTests
{
    [Fact]
    public void A_comment_is_resolved_by_its_author_or_an_editor_and_once()
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
            var review = Given.Review(r => r.Commented(by: ana, blocking: true));
            var comment = review.Comments[0];

            Review.WhyNotResolve(resolver, comment)?.Name.ShouldBe(refusal);
            if (refusal is not null)
            {
                Snapshot.Refused(review, () => review.ResolveComment(resolver, comment, Given.Now)).Name.ShouldBe(refusal);
                comment.StillBlocks.ShouldBeTrue();
                continue;
            }
            review.ResolveComment(resolver, comment, Given.Now);
            (comment.StillBlocks, comment.ResolvedBy).ShouldBe((false, resolver.Id));
            Snapshot.Refused(review, () => review.ResolveComment(resolver, comment, Given.Now)).ShouldBe(Refusals.AlreadyResolved);
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
