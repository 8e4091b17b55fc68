using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Reshaping;
using FactCheck.Web.Tests.Features.Articles.Revising;
using static FactCheck.Web.Tests.Features.Reviews.Deciding.AttemptDesk;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>An editor takes a claim or a verdict out of the report alone.</summary>
internal static class AttemptsOnProposals
{
    private const string Own = "You proposed this, so another editor has to decide it.";
    private const string Reason = "There was no time.";
    private const string Without = "The mayor said that “nine in ten” residents use it, and that it cost 40 million euros.";

    public static Attempt[] All { get; } =
    [
        .. Enum.GetValues<ProposalKind>()
            .SelectMany(kind =>
                new Attempt[]
                {
                    new($"own proposal, {kind}", Own, async app => new(ApproveProposal(await Proposed(app, kind)))),
                    new(
                        $"own proposal in the list, {kind}",
                        Own,
                        async app => new(Together(app, await Proposed(app, kind))) { IsRefused = Post.Listed }
                    ),
                }
            ),
        new("own reopening of a closed claim", Own, async app => new(ApproveProposal(await ReopenedClosed(app)))),
        new("own proposal, taken back and made by another name", Own, async app => new(ApproveProposal(await Renamed(app)))),
        new("own proposal, declined and made again", Own, async app => new(ApproveProposal(await Again(app)))),
        new("own proposal with the ids of others", Own, PostedIds),
        new("own closing as a verdict", "Something else is proposed of this claim", app => AsVerdict(app, Mallory)),
        new("the closing of another as a verdict", "Something else is proposed of this claim", app => AsVerdict(app, TestApp.Checker)),
        new("a closing while a comment blocks", "A comment blocks approval; its author, or somebody with no part", Blocked),
        new("another proposal than was seen, in the list", "The claim is no longer what you saw; read it again", SeenAnother),
    ];

    private static async Task<Guid> Proposed(TestApp app, ProposalKind kind, string by = Mallory)
    {
        var article = await app.Article();
        if (kind == ProposalKind.Merged)
            return await GoesInto(app, article, by);
        var claim = await app.Claim(
            article,
            state: kind switch
            {
                ProposalKind.TakenBack => ReviewState.Open,
                ProposalKind.Reopening => ReviewState.Approved,
                _ => ReviewState.InProgress,
            }
        );
        if (kind == ProposalKind.Detached)
            await app.Revise(article, Without);
        await app.Review(
            by,
            claim,
            (review, actor, now) =>
            {
                if (kind == ProposalKind.TakenBack)
                    review.ProposeToTakeBack(actor, Reason, now);
                else if (kind == ProposalKind.Reopening)
                    review.ProposeToReopen(actor, Reason, now);
                else if (kind == ProposalKind.Detached)
                    review.ProposeToDetach(actor, Reason, now);
                else
                    review.ProposeToClose(actor, kind is ProposalKind.NotChecked ? Closing.NotChecked : Closing.NotCheckable, Reason, now);
            }
        );
        return claim;
    }

    private static async Task<Guid> GoesInto(TestApp app, Guid article, string by)
    {
        var (keeper, other) = (await app.Claim(article, "use it"), await app.Claim(article, "residents use it"));
        await app.Send(
            by,
            new MergeClaims
            {
                ClaimId = keeper,
                Version = await app.Version(keeper),
                With = other,
                Statement = "They use it.",
                Reason = Reason,
            }
        );
        return other;
    }

    private static async Task<Guid> ReopenedClosed(TestApp app)
    {
        var claim = await app.Claim(await app.Article(), state: ReviewState.Closed);
        await app.Review(Mallory, claim, (review, actor, now) => review.ProposeToReopen(actor, Reason, now));
        return claim;
    }

    private static async Task<Guid> Renamed(TestApp app)
    {
        var claim = await Proposed(app, ProposalKind.NotChecked);
        await app.Review(Mallory, claim, (review, actor, _) => review.WithdrawProposal(actor));
        await app.Review(Mallory, claim, (review, actor, now) => review.ProposeToClose(actor, Closing.NotCheckable, Reason, now));
        return claim;
    }

    private static async Task<Guid> Again(TestApp app)
    {
        var claim = await Proposed(app, ProposalKind.NotChecked);
        await app.Review(TestApp.Editor, claim, (review, actor, _) => review.DeclineProposal(actor, "There is time."));
        await app.Review(Mallory, claim, (review, actor, now) => review.ProposeToClose(actor, Closing.NotChecked, Reason, now));
        return claim;
    }

    private static async Task<Post> PostedIds(TestApp app)
    {
        var claim = await Proposed(app, ProposalKind.NotChecked);
        var other = (await app.Actor(TestApp.Checker)).Id.ToString();
        return new(async browser =>
        {
            var form = await ApproveProposal(claim)(browser);
            foreach (var name in (string[])["By", "ProposedBy", "ActorId", "ClosingProposedBy", "ClosingApprovedBy", "Proposal.By"])
                form.With(name, other).With("Command." + name, other);
            return form;
        });
    }

    // It has a verdict and all that a submission has, and no hand of the editor’s in it.
    private static async Task<Post> AsVerdict(TestApp app, string by)
    {
        var claim = await app.Submitted();
        await app.Review(TestApp.Checker, claim, (review, actor, _) => review.WithdrawSubmission(actor));
        await app.Review(by, claim, (review, actor, now) => review.ProposeToClose(actor, Closing.NotChecked, Reason, now));
        return new(Approve(claim)) { Proper = ApproveProposal(claim) };
    }

    private static async Task<Post> Blocked(TestApp app)
    {
        var claim = await Proposed(app, ProposalKind.NotChecked, TestApp.Checker);
        await app.Review(TestApp.Checker2, claim, (r, a, now) => r.AddComment(a, "Why?", blocking: true, now));
        return new(ApproveProposal(claim))
        {
            Before = () => app.Review(TestApp.Checker2, claim, (r, a, now) => r.ResolveComment(a, r.Comments[0], now)),
        };
    }

    private static async Task<Post> SeenAnother(TestApp app)
    {
        var claim = await Proposed(app, ProposalKind.NotChecked, TestApp.Checker);
        var seen = FormattableString.Invariant($"{claim}:{await app.Version(claim)}");
        await app.Review(TestApp.Checker, claim, (review, actor, _) => review.WithdrawProposal(actor));
        await app.Review(TestApp.Checker, claim, (r, a, now) => r.ProposeToClose(a, Closing.NotCheckable, "So.", now));
        return new(async browser => (await Together(app, claim)(browser)).Without("Command.Chosen").With("Command.Chosen", seen))
        {
            Proper = Together(app, claim),
            IsRefused = Post.Listed,
        };
    }
}
