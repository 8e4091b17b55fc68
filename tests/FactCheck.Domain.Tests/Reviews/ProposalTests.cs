using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using static FactCheck.Domain.Reviews.ReviewState;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>Whatever takes a claim or a verdict out of the report: one proposes it, another one decides.</summary>
public class ProposalTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor(),
        Otto = Given.Editor("Otto Vance");

    private readonly Article _article = Given.Article();
    private Review? _keeper;

    public static TheoryData<ProposalKind, ReviewState> Every =>
        new()
        {
            { ProposalKind.NotCheckable, Open },
            { ProposalKind.NotCheckable, InProgress },
            { ProposalKind.NotChecked, ChangesRequested },
            { ProposalKind.Detached, Open },
            { ProposalKind.Detached, InProgress },
            { ProposalKind.Detached, ChangesRequested },
            { ProposalKind.Detached, Closed },
            { ProposalKind.Merged, Open },
            { ProposalKind.Merged, InProgress },
            { ProposalKind.Merged, ChangesRequested },
            { ProposalKind.TakenBack, Open },
            { ProposalKind.Reopening, Approved },
            { ProposalKind.Reopening, Closed },
        };

    [Theory, MemberData(nameof(Every))]
    public void It_waits_with_its_reason_and_settles_nothing(ProposalKind kind, ReviewState from)
    {
        var review = Proposed(kind, from);

        var proposal = review.Proposal.ShouldNotBeNull();
        (proposal.Kind, proposal.Reason, proposal.By, proposal.At, proposal.From).ShouldBe((kind, "Because.", Ana.Id, Given.Now, from));
        (review.State, review.IsSettled, review.IsHistory).ShouldBe((AwaitingApproval, false, false));
        var made = review.Events[^1].ShouldBeOfType<ProposalMade>();
        (made.Kind, made.Reason, made.KeeperId, made.SubjectVersion).ShouldBe((kind, "Because.", proposal.KeeperId, review.Version));
    }

    [Theory, MemberData(nameof(Every))]
    public void Only_an_editor_who_did_not_propose_it_decides(ProposalKind kind, ReviewState from)
    {
        foreach (var roles in RoleSets.All)
        {
            var review = Proposed(kind, from, by: Ana.As(roles.Contains(Role.FactChecker) ? roles : [Role.FactChecker, .. roles]));
            var (own, other) = (Ana.As([.. roles, Role.FactChecker]), Given.Actor("Bob", roles));
            var expected = roles.Contains(Role.Editor)
                ? Refusals.ProposerCannotDecide
                : RoleRefusals.RoleForbids(Permission.ApproveVerdicts);

            Refused(review, own).ShouldBe((expected, expected));
            review.WhyNotDecideProposal(own).ShouldBe(expected);
            if (roles.Contains(Role.Editor))
                review.WhyNotApproveProposal(other, _keeper).ShouldBeNull();
            else
                Refused(review, other).ShouldBe((RoleRefusals.RoleForbids(Permission.ApproveVerdicts), review.WhyNotDecideProposal(other)));
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void Approved_it_is_done_and_both_people_are_known(ProposalKind kind, ReviewState from)
    {
        var review = Proposed(kind, from);
        var keeper = review.Proposal!.KeeperId;

        review.ApproveProposal(Eve, _article, Given.Now.AddHours(1), _keeper);

        review.Proposal.ShouldBeNull();
        var approved = review.Events[^1].ShouldBeOfType<ProposalApproved>();
        (approved.Kind, approved.Reason, approved.ProposedBy, approved.KeeperId).ShouldBe((kind, "Because.", Ana.Id, keeper));
        (review.ClosingProposedBy, review.ClosingApprovedBy, review.ClosedAt).ShouldBe(
            kind == ProposalKind.Reopening ? (null, null, null) : (Ana.Id, Eve.Id, Given.Now.AddHours(1))
        );
        (review.State, review.Closing?.ToString(), review.CloseReason, review.MergedInto, review.Anchor).ShouldBe(
            kind == ProposalKind.Reopening
                ? (InProgress, null, null, null, Anchor.Held)
                : (Closed, kind.ToString(), "Because.", keeper, Anchor.Held)
        );
        (review.ApprovedBy, review.ApprovedHash).ShouldBe((null, null));
        Refused(review, Otto).ShouldBe((Refusals.NothingIsProposed, Refusals.NothingIsProposed));
    }

    [Theory, MemberData(nameof(Every))]
    public void Declined_with_a_reason_the_claim_goes_back_to_work_or_stays_settled(ProposalKind kind, ReviewState from)
    {
        var review = Proposed(kind, from);
        var (approvedBy, hash, had) = (review.ApprovedBy, review.ApprovedHash, review.AssigneeId);
        Snapshot.Refused(review, () => review.DeclineProposal(Eve, " ")).ShouldBe(Refusals.NoReason(ReasonFor.Declining));

        review.DeclineProposal(Eve, " It can be checked. ");

        var settled = from is Approved or Closed;
        (review.Proposal, review.State).ShouldBe((null, settled ? from : ChangesRequested));
        (review.ApprovedBy, review.ApprovedHash).ShouldBe((approvedBy, hash));
        review.AssigneeId.ShouldBe(settled ? had : had ?? Ana.Id);
        if (!settled)
            review.ReturnReason.ShouldBe("It can be checked.");
        if (from == Closed)
            (review.Closing, review.CloseReason).ShouldBe((Closing.NotChecked, "Nobody at the port would answer."));
        var declined = review.Events[^1].ShouldBeOfType<ProposalDeclined>();
        (declined.Kind, declined.Reason).ShouldBe((kind, "It can be checked."));
    }

    [Theory, MemberData(nameof(Every))]
    public void Whoever_proposed_it_takes_it_back_and_nobody_else_does(ProposalKind kind, ReviewState from)
    {
        var review = Proposed(kind, from);
        var hash = review.ApprovedHash;
        Snapshot.Refused(review, () => review.WithdrawProposal(Eve)).ShouldBe(Refusals.OnlyProposerWithdraws);
        Snapshot.Refused(review, () => review.WithdrawProposal(Ana.As(Role.Administrator))).Name.ShouldBe("RoleForbids");

        review.WithdrawProposal(Ana);

        (review.Proposal, review.State, review.ApprovedHash).ShouldBe((null, from, hash));
        review.Events[^1].ShouldBeOfType<ProposalWithdrawn>().Kind.ShouldBe(kind);
        Snapshot.Refused(review, () => review.WithdrawProposal(Ana)).ShouldBe(Refusals.NothingIsProposed);
    }

    [Theory, MemberData(nameof(Every))]
    public void It_is_never_decided_as_a_verdict_and_nothing_else_is_proposed_meanwhile(ProposalKind kind, ReviewState from)
    {
        var review = Proposed(kind, from);

        Snapshot.Refused(review, () => review.Approve(Eve, review.HashContent(), null, Given.Now)).ShouldBe(Refusals.ProposalWaits);
        Snapshot.Refused(review, () => review.Return(Eve, "Count.")).ShouldBe(Refusals.ProposalWaits);
        Snapshot.Refused(review, () => review.WithdrawSubmission(Ana)).ShouldBe(Refusals.ProposalWaits);
        Snapshot.Refused(review, () => review.ProposeToClose(Otto, Closing.NotChecked, "No.", Given.Now)).Name.ShouldBe("WrongState");
        Snapshot.Refused(review, () => review.ProposeToReopen(Otto, "No.", Given.Now)).Name.ShouldBe("WrongState");
        Snapshot.Refused(review, () => review.ProposeToTakeBack(Otto, "No.", Given.Now)).ShouldBe(Refusals.ProposalWaits);
        if (kind == ProposalKind.Detached)
        {
            Snapshot.Refused(review, () => review.ProposeToDetach(Otto, "No.", Given.Now)).ShouldBe(Refusals.ProposalWaits);
            Snapshot.Refused(review, () => review.Place(Otto, _article, new(0, 7))).ShouldBe(Refusals.ProposalWaits);
        }
    }

    [Fact]
    public void A_submission_is_never_decided_as_a_closing()
    {
        var review = Given.ReviewIn(AwaitingApproval, Ana, article: _article);

        Refused(review, Eve).ShouldBe((Refusals.NothingIsProposed, Refusals.NothingIsProposed));
        Snapshot.Refused(review, () => review.WithdrawProposal(Ana)).ShouldBe(Refusals.NothingIsProposed);
    }

    [Theory]
    [InlineData(ProposalKind.NotChecked, Open, Open)]
    [InlineData(ProposalKind.Merged, InProgress, InProgress)]
    [InlineData(ProposalKind.TakenBack, Open, Open)]
    [InlineData(ProposalKind.NotCheckable, ChangesRequested, ChangesRequested)]
    [InlineData(ProposalKind.Reopening, Approved, InProgress)]
    public void A_change_ends_it_and_says_so(ProposalKind kind, ReviewState from, ReviewState to)
    {
        var review = Proposed(kind, from);

        review.WriteVerdict(Otto, Given.Scale, Given.Verdict("It was counted."), Given.Now);

        (review.Proposal, review.State, review.ApprovedHash).ShouldBe((null, to, null));
        review.Events.OfType<ProposalVoided>().ShouldHaveSingleItem().Kind.ShouldBe(kind);
        review.Events.OfType<SubmissionVoided>().ShouldBeEmpty();
        review.Events.OfType<ApprovalVoided>().Count().ShouldBe(from == Approved ? 1 : 0);
        Refused(review, Eve).ShouldBe((Refusals.NothingIsProposed, Refusals.NothingIsProposed));
    }

    [Fact]
    public void A_closed_claim_is_not_changed_while_it_is_to_be_reopened()
    {
        var review = Proposed(ProposalKind.Reopening, Closed);

        foreach (var (name, change) in Deeds.Changes)
            Snapshot.Refused(review, () => change(review, Otto)).ShouldBe(Refusals.WrongState(ReviewAction.Change, Closed), name);
    }

    [Fact]
    public void A_revision_that_takes_the_words_away_ends_it()
    {
        var (closing, reopening) = (Proposed(ProposalKind.NotChecked, Open), Proposed(ProposalKind.Reopening, Closed));

        closing.LoseAnchor(null);
        reopening.LoseAnchor(null);

        (closing.Proposal, closing.State).ShouldBe((null, Open));
        (reopening.Proposal, reopening.State, reopening.Closing).ShouldBe((null, Closed, Closing.NotChecked));
    }

    [Fact]
    public void Words_that_are_found_again_end_a_detaching_that_waits()
    {
        var review = Proposed(ProposalKind.Detached, InProgress);

        review.CarryOver(_article, review.Claim.Span);

        (review.Proposal, review.State, review.Anchor).ShouldBe((null, InProgress, Anchor.Held));
        review.Events.OfType<ProposalVoided>().ShouldHaveSingleItem();
    }

    [Fact]
    public void An_approval_stands_again_only_over_the_content_it_was_given_for()
    {
        var review = Proposed(ProposalKind.Reopening, Approved);
        _article.Revise(Ana, StructuredText.Plain("New first line.\n\n" + Given.HarbourText), Obtained.Pasted, Given.Now);
        review.CarryOver(_article, _article.SpanOf("nine of ten berths"));

        review.DeclineProposal(Eve, "It stands.");

        var stands = review.State == Approved && review.ApprovedHash == review.HashContent();
        (stands || (review.State, review.ApprovedHash) == (InProgress, null)).ShouldBeTrue();
    }

    [Fact]
    public void A_comment_that_blocks_stands_in_the_way_of_closing()
    {
        var review = Proposed(ProposalKind.NotChecked, InProgress);
        review.AddComment(Otto, "It can be checked!", blocking: true, Given.Now);

        Snapshot.Refused(review, () => review.ApproveProposal(Eve, _article, Given.Now, _keeper)).ShouldBe(Refusals.BlockingComment(1));
        review.WhyNotDecideProposal(Eve).ShouldBeNull();
        review.DeclineProposal(Eve, "It can.");
    }

    [Fact]
    public void A_claim_whose_work_another_did_can_still_be_closed_by_two_others()
    {
        var review = Given.Review(r => r.On(_article).MarkedBy(Eve).StartedBy(Ana));
        review.ProposeToClose(Ana, Closing.NotCheckable, "An opinion.", Given.Now);

        review.ApproveProposal(Eve, _article, Given.Now, _keeper);

        review.State.ShouldBe(Closed);
        review.PartsBy(Ana.Id).ShouldBeEmpty();
    }

    [Fact]
    public void The_author_of_the_article_decides_nothing_in_it()
    {
        var review = Proposed(ProposalKind.NotChecked, InProgress);
        _article.LinkAuthor(Otto, Eve);
        review.CreditAuthors(_article);

        var expected = Refusals.ContributorCannotApprove([Part.Article]);
        Refused(review, Eve).ShouldBe((expected, expected));
    }

    [Fact]
    public void A_claim_goes_into_another_only_while_that_has_its_words()
    {
        var review = Proposed(ProposalKind.Merged, InProgress);
        _keeper!.EditClaim(Ana, _article, _article.SpanOf("million crowns"), _keeper.Claim.Worded, Given.Now);

        Snapshot.Refused(review, () => review.ApproveProposal(Eve, _article, Given.Now, _keeper)).ShouldBe(Refusals.KeeperChanged);
        Snapshot.Refused(review, () => review.ApproveProposal(Eve, _article, Given.Now)).ShouldBe(Refusals.KeeperChanged);
        review.WhyNotApproveProposal(Eve, _keeper).ShouldBe(Refusals.KeeperChanged);
        review.WhyNotApproveProposal(Eve, null).ShouldBe(Refusals.KeeperChanged);
        review.WhyNotDecideProposal(Eve).ShouldBeNull();
    }

    [Theory]
    [InlineData(Open)]
    [InlineData(InProgress)]
    public void A_closing_covers_the_words_it_was_approved_on_and_no_others(ReviewState from)
    {
        var review = Proposed(ProposalKind.NotChecked, from);
        review.ApproveProposal(Eve, _article, Given.Now, _keeper);
        review.LoseAnchor(null);

        review.Place(Ana, _article, _article.SpanOf("12 million crowns"));

        review.State.ShouldBe(from);
        (review.Closing, review.CloseReason, review.ClosingProposedBy, review.ClosingApprovedBy, review.ClosedAt).ShouldBe(
            (null, null, null, null, null)
        );
        var voided = review.Events[^1].ShouldBeOfType<ClosingVoided>();
        (voided.Closing, voided.Reason, voided.SubjectVersion).ShouldBe((Closing.NotChecked, "Because.", review.Version));
    }

    [Theory]
    [InlineData(ProposalKind.NotChecked, false, true)]
    [InlineData(ProposalKind.NotCheckable, true, true)]
    [InlineData(ProposalKind.Detached, false, false)]
    [InlineData(ProposalKind.Merged, false, false)]
    public void A_closing_ends_when_it_turns_out_that_the_author_approved_it(ProposalKind kind, bool reopening, bool ends)
    {
        var review = Proposed(kind, InProgress);
        review.ApproveProposal(Eve, _article, Given.Now, _keeper);
        if (reopening)
            review.ProposeToReopen(Ana, "Because.", Given.Now);
        _article.LinkAuthor(Otto, Eve);

        review.CreditAuthors(_article);

        // Its words are gone, or in another claim: that is no verdict that somebody kept out of the report.
        review.State.ShouldBe(ends ? InProgress : Closed);
        (review.Closing is null, review.Proposal).ShouldBe((ends, null));
        (review.Events[^1] is ClosingVoided).ShouldBe(ends);
    }

    [Fact]
    public void A_closing_ends_when_its_sentence_reads_differently()
    {
        var review = Proposed(ProposalKind.NotChecked, InProgress);
        review.ApproveProposal(Eve, _article, Given.Now, _keeper);
        var text = Given.HarbourText.Replace(
            "The mayor said on Monday that “nine",
            "The mayor denied that “nine",
            StringComparison.Ordinal
        );
        _article.Revise(Otto, StructuredText.Plain(text), Obtained.Pasted, Given.Now);

        review.CarryOver(_article, _article.SpanOf("nine of ten berths"));

        review.State.ShouldBe(InProgress);
        review.Events[^1].ShouldBeOfType<ClosingVoided>();
    }

    [Fact]
    public void A_closing_stays_where_the_same_sentence_is_carried_over()
    {
        var review = Proposed(ProposalKind.NotChecked, InProgress);
        review.ApproveProposal(Eve, _article, Given.Now, _keeper);
        _article.Revise(Otto, StructuredText.Plain("A new line.\n\n" + Given.HarbourText), Obtained.Pasted, Given.Now);

        review.CarryOver(_article, _article.SpanOf("nine of ten berths"));

        (review.State, review.Closing).ShouldBe((Closed, Closing.NotChecked));
    }

    private Review Proposed(ProposalKind kind, ReviewState from, Actor? by = null)
    {
        var ana = by ?? Ana;
        if (kind == ProposalKind.TakenBack)
        {
            var mark = Given.Review(r => r.On(_article).Using(Deeds.Source).MarkedBy(Otto));
            mark.ProposeToTakeBack(ana, " Because. ", Given.Now);
            return mark;
        }
        var review = Given.ReviewIn(from, Otto, Given.Editor("Rita Sol"), _article, Deeds.Source);
        switch (kind)
        {
            case ProposalKind.NotCheckable:
                review.ProposeToClose(ana, Closing.NotCheckable, " Because. ", Given.Now);
                break;
            case ProposalKind.NotChecked:
                review.ProposeToClose(ana, Closing.NotChecked, " Because. ", Given.Now);
                break;
            case ProposalKind.Detached:
                review.LoseAnchor(null);
                review.ProposeToDetach(ana, " Because. ", Given.Now);
                break;
            case ProposalKind.Merged:
                _keeper = Given.Review(r => r.On(_article).MarkedBy(Otto, "12 million crowns"));
                _keeper.ProposeMerge(ana, _article, review, _keeper.Claim.Statement, " Because. ", Given.Now);
                break;
            default:
                review.ProposeToReopen(ana, " Because. ", Given.Now);
                break;
        }
        return review;
    }

    private (Refusal Approving, Refusal? Declining) Refused(Review review, Actor actor) =>
        (
            Snapshot.Refused(review, () => review.ApproveProposal(actor, _article, Given.Now, _keeper)),
            Snapshot.Refused(review, () => review.DeclineProposal(actor, "No."))
        );
}
