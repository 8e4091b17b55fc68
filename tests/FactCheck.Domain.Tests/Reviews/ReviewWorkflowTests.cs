using System.Reflection;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using static FactCheck.Domain.Reviews.ReviewState;

namespace FactCheck.Domain.Tests.Reviews;

public class ReviewWorkflowTests
{
    // “The life of a claim” of the product description, written down a second time: per state, where it leads.
    // Columns: Open, InProgress, AwaitingApproval, ChangesRequested, Approved, Closed. E: only an editor, there.
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["start"] = ["InProgress", "", "", "", "", ""],
        ["assign"] = ["InProgress", "E InProgress", "E", "E ChangesRequested", "E", "E"],
        ["schedule"] = ["Open", "InProgress", "AwaitingApproval", "ChangesRequested", "", ""],
        ["submit"] = ["", "AwaitingApproval", "", "AwaitingApproval", "", ""],
        ["withdraw submission"] = ["", "", "InProgress", "", "", ""],
        ["return"] = ["E", "E", "E ChangesRequested", "E", "E", "E"],
        ["approve"] = ["E", "E", "E Approved", "E", "E", "E"],
        ["propose closing"] = ["AwaitingApproval", "AwaitingApproval", "", "AwaitingApproval", "", ""],
        ["propose detaching"] = ["AwaitingApproval", "AwaitingApproval", "", "AwaitingApproval", "", "AwaitingApproval"],
        ["approve closing"] = ["E", "E", "E Closed", "E", "E", "E"],
        ["decline closing"] = ["E", "E", "E ChangesRequested", "E", "E", "E"],
        ["void closing"] = ["", "", "", "", "", "Open InProgress"],
        ["propose reopening"] = ["", "", "", "", "AwaitingApproval", "AwaitingApproval"],
        ["approve reopening"] = ["E", "E", "E InProgress", "E", "E", "E"],
        ["decline reopening"] = ["E", "E", "E Approved Closed", "E", "E", "E"],
        ["withdraw proposal"] = ["", "", "Open InProgress ChangesRequested Approved Closed", "", "", ""],
        ["change"] = ["Open", "InProgress", "InProgress", "ChangesRequested", "InProgress", ""],
    };

    public static TheoryData<string, ReviewState> EveryDeedInEveryState
    {
        get
        {
            var data = new TheoryData<string, ReviewState>();
            foreach (var deed in Deeds.All.Keys)
                foreach (var state in Enum.GetValues<ReviewState>())
                    data.Add(deed, state);
            return data;
        }
    }

    [Theory, MemberData(nameof(EveryDeedInEveryState))]
    public void Every_action_in_every_state_by_every_role_does_what_the_table_says(string name, ReviewState state)
    {
        foreach (var roles in RoleSets.All)
        {
            var (ana, otto) = (Given.FactChecker(), Given.Editor("Otto Vance"));
            var review = Given.ReviewIn(state, ana, otto, Deeds.Article, Deeds.Source);
            // Submitting and withdrawing are for the assignee alone, the rest for somebody who had no hand in it.
            var actor = name is "submit" or "withdraw submission" ? ana.As(roles) : Given.Actor("Eve Okafor", roles);
            var (to, refusal) = Expectation(name, state, roles);
            var deed = Deeds.All[name];
            var (asked, before, events) = (deed.WhyNot(review, actor), review.Version, review.Events.Count);

            if (to is null)
            {
                Snapshot.Refused(review, () => deed.Do(review, actor)).ShouldBe(asked, $"{name} by {string.Join('+', roles)}");
                asked.ShouldNotBeNull().Name.ShouldBe(refusal);
                continue;
            }
            asked.ShouldBeNull($"{name} by {string.Join('+', roles)}");
            deed.Do(review, actor);
            review.State.ShouldBe(to.Value);
            var raised = review.Events.Skip(events).ToList();
            raised.Select(e => e.SubjectVersion).ShouldBe(Enumerable.Range(before + 1, review.Version - before));
            raised.ShouldNotBeEmpty();
            raised.ShouldAllBe(e => e.SubjectId == review.Id && e.ArticleId == review.ArticleId);
        }
    }

    [Fact]
    public void The_table_has_the_rows_of_the_product_description_and_no_other()
    {
        var rows =
            from row in Expected
            from state in Enum.GetValues<ReviewState>()
            from to in row.Value[(int)state].TrimStart('E').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            select $"{Action(row.Key, state)} {state} {to}";

        ReviewWorkflow.Table.Select(t => $"{t.Action} {t.From} {t.To}").Order().ShouldBe(rows.Order());
        foreach (var action in Enum.GetValues<ReviewAction>())
            foreach (var state in Enum.GetValues<ReviewState>())
                foreach (var back in Enum.GetValues<ReviewState>())
                    ReviewWorkflow
                        .Next(action, state, back)
                        .ShouldBe(ReviewWorkflow.Table.SingleOrDefault(t => t.Action == action && t.From == state && t.To == back)?.To);
    }

    [Fact]
    public void Nothing_but_the_table_moves_a_claim()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var state = typeof(Review).GetProperty(nameof(Review.State))!.SetMethod!;

        typeof(Review)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetMembers(All | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            .Where(m => Calls(m, state))
            .Select(m => m.Name)
            .ShouldBe(["MoveTo"]);
    }

    [Fact]
    public void A_claim_that_stands_alone_again_is_open_or_goes_on_with_whoever_had_it()
    {
        var (article, ana) = (Given.Article(), Given.FactChecker());
        foreach (var assigned in new[] { false, true })
        {
            var kept = Given.Review(r => r.On(article).MarkedBy(ana));
            var merged = Given.Review(r => r.On(article).MarkedBy(ana, "12 million crowns"));
            if (assigned)
                merged.Start(ana);
            kept.ProposeMerge(ana, article, merged, kept.Claim.Statement, "One claim.", Given.Now);

            merged.WithdrawProposal(ana);

            (merged.State, merged.AssigneeId).ShouldBe(assigned ? (InProgress, ana.Id) : (Open, null));
        }
    }

    [Fact]
    public void Settled_and_history_mean_the_same_to_the_database_and_in_memory()
    {
        var (missing, living) = (Review.Unsettled.Compile(), Review.Living.Compile());
        foreach (var state in Enum.GetValues<ReviewState>())
        {
            var review = Given.ReviewIn(state);
            review.IsSettled.ShouldBe(state is Approved or Closed);
            missing(review).ShouldBe(!review.IsSettled);
            (review.IsHistory, living(review)).ShouldBe((false, true));
            foreach (var anchor in new[] { Anchor.Proposed, Anchor.Orphaned })
                Settlement.IsReached(state, anchor).ShouldBeFalse();
        }
    }

    [Fact]
    public void Only_the_assignee_submits_and_only_the_submitter_withdraws()
    {
        foreach (var other in new[] { Given.FactChecker("Bob"), Given.Editor(), Given.Actor("Both", Role.FactChecker, Role.Editor) })
        {
            var (inProgress, waiting) = (Given.ReviewIn(InProgress), Given.ReviewIn(AwaitingApproval));

            Snapshot.Refused(inProgress, () => inProgress.Submit(other, Given.Now)).ShouldBe(Refusals.OnlyAssigneeSubmits);
            Snapshot.Refused(waiting, () => waiting.WithdrawSubmission(other)).ShouldBe(Refusals.OnlySubmitterWithdraws);
        }
    }

    public static TheoryData<string, string?> SubmissionCases =>
        new()
        {
            { "nothing", "NoVerdict" },
            { "evidence", "NoVerdict" },
            { "waiver", "NoVerdict" },
            { "verdict", "NoEvidence" },
            { "verdict evidence removed", "NoEvidence" },
            { "verdict waiver evidence removed", "NoEvidence" },
            { "evidence blank-conclusion", "NoVerdict" },
            { "evidence blank-rationale", "NoVerdict" },
            { "verdict evidence", null },
            { "verdict waiver", null },
            { "evidence verdict waiver", null },
        };

    [Theory, MemberData(nameof(SubmissionCases))]
    public void A_submission_needs_a_whole_verdict_and_evidence_or_a_waiver(string has, string? refusal)
    {
        var ana = Given.FactChecker();
        var review = Given.Review(r =>
        {
            r.MarkedBy(ana).StartedBy(ana);
            foreach (var step in has.Split(' '))
                _ = step switch
                {
                    "evidence" => r.WithEvidence(by: ana),
                    "removed" => r.EvidenceRemovedBy(ana),
                    "waiver" => r.WaivedBy(ana),
                    "verdict" => r.WrittenBy(ana),
                    "blank-rationale" => r.WrittenBy(ana, " \n"),
                    _ => r,
                };
        });
        if (has.EndsWith("conclusion", StringComparison.Ordinal))
            review.WriteVerdict(ana, Given.Scale, Given.Verdict(conclusion: " "), Given.Now);

        review.WhyNotSubmit(ana)?.Name.ShouldBe(refusal);
        if (refusal is not null)
            Snapshot.Refused(review, () => review.Submit(ana, Given.Now)).Name.ShouldBe(refusal);
        else
            review.Submit(ana, Given.Now);
        review.State.ShouldBe(refusal is null ? AwaitingApproval : InProgress);
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData(" \n\t")]
    public void A_reason_that_is_asked_for_must_be_given(string? blank)
    {
        var eve = Given.Editor();
        var (waiting, approved, closed, open) = (
            Given.ReviewIn(AwaitingApproval),
            Given.ReviewIn(Approved),
            Given.ReviewIn(Closed),
            Given.ReviewIn(Open)
        );

        Snapshot.Refused(waiting, () => waiting.Return(eve, blank)).Name.ShouldBe("NoReason");
        Snapshot.Refused(approved, () => approved.ProposeToReopen(eve, blank, Given.Now)).Name.ShouldBe("NoReason");
        Snapshot.Refused(closed, () => closed.ProposeToReopen(eve, blank, Given.Now)).Name.ShouldBe("NoReason");
        Snapshot.Refused(open, () => open.ProposeToClose(eve, Closing.NotChecked, blank, Given.Now)).Name.ShouldBe("NoReason");
        var mark = Given.Review(r => r.MarkedBy(eve));
        Snapshot.Refused(mark, () => mark.ProposeToTakeBack(eve, blank, Given.Now)).Name.ShouldBe("NoReason");
        open.ProposeToClose(Given.FactChecker(), Closing.NotChecked, "No time.", Given.Now);
        Snapshot.Refused(open, () => open.DeclineProposal(eve, blank)).Name.ShouldBe("NoReason");
        open = Given.ReviewIn(Open);
        Snapshot.Refused(open, () => open.WaiveEvidence(eve, blank)).Name.ShouldBe("NoReason");
        Snapshot.Refused(open, () => open.AddComment(eve, blank, true, Given.Now)).Name.ShouldBe("EmptyComment");
    }

    [Fact]
    public void Work_is_given_only_to_those_who_can_do_it_and_only_to_somebody_new()
    {
        var (ana, eve) = (Given.FactChecker(), Given.Editor());
        var (open, started) = (Given.ReviewIn(Open, ana), Given.ReviewIn(InProgress, ana));

        foreach (var unfit in new[] { Given.Administrator(), Given.Actor("Guest") })
        {
            Snapshot.Refused(open, () => open.Assign(ana, unfit)).Name.ShouldBe("CannotBeAssigned");
            Snapshot.Refused(started, () => started.Assign(eve, unfit)).Name.ShouldBe("CannotBeAssigned");
        }
        Snapshot.Refused(started, () => started.Assign(eve, ana)).Name.ShouldBe("AlreadyAssigned");

        open.Assign(ana, ana);
        started.Assign(eve, eve);
        (open.AssigneeId, open.State, started.AssigneeId).ShouldBe((ana.Id, InProgress, eve.Id));
    }

    [Fact]
    public void A_due_date_lies_ahead_and_can_be_cleared()
    {
        var (review, ana) = (Given.ReviewIn(Open), Given.FactChecker());

        Snapshot.Refused(review, () => review.Schedule(ana, Given.Now.AddTicks(-1), Given.Now)).ShouldBe(Refusals.DueInPast);
        Snapshot.Refused(review, () => review.Schedule(ana, null, Given.Now)).ShouldBe(Refusals.NothingChanged);
        review.Schedule(ana, Given.Now, Given.Now);
        Snapshot.Refused(review, () => review.Schedule(ana, Given.Now, Given.Now)).ShouldBe(Refusals.NothingChanged);
        review.Schedule(ana, null, Given.Now.AddDays(1));
        review.DueAt.ShouldBeNull();
    }

    [Fact]
    public void A_claim_that_was_nobodys_becomes_that_of_whoever_proposed_to_reopen_it()
    {
        var (ana, eve) = (Given.FactChecker(), Given.Editor());

        Given.Review(r => r.MarkedBy(ana).ClosedBy(ana).ReopenedBy(eve)).AssigneeId.ShouldBe(eve.Id);
        Given.Review(r => r.MarkedBy(ana).StartedBy(ana).ClosedBy(ana).ReopenedBy(eve)).AssigneeId.ShouldBe(ana.Id);
        var reopened = Given.Review(r => r.MarkedBy(ana).ClosedBy(ana).ReopenedBy(eve));
        (reopened.State, reopened.Closing, reopened.CloseReason).ShouldBe((InProgress, null, null));
    }

    [Fact]
    public void Reopening_ends_the_approval_and_submitting_answers_the_return()
    {
        var (ana, eve) = (Given.FactChecker(), Given.Editor());
        var article = Given.Article();
        var (reopened, returned) = (Given.ReviewIn(Approved, article: article), Given.ReviewIn(ChangesRequested, ana));

        reopened.ProposeToReopen(ana, "New minutes.", Given.Now);
        reopened.Agreed(article, eve);
        (reopened.ApprovedBy, reopened.ApprovedAt, reopened.ApprovedHash).ShouldBe((null, null, null));
        returned.ReturnReason.ShouldBe("Count the tenth berth too.");
        returned.Submit(ana, Given.Now, " The tenth is closed. ");
        (returned.Answer, returned.SubmittedBy, returned.SubmittedAt).ShouldBe(("The tenth is closed.", ana.Id, Given.Now));
        returned.Approve(eve, returned.HashContent(), null, Given.Now);
        (returned.ReturnReason, returned.Answer, returned.ReturnedHash).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_form_that_shows_another_version_is_stale()
    {
        var review = Given.ReviewIn(InProgress);

        review.Seen(review.Version).ShouldBeSameAs(review);
        var stale = Should.Throw<StaleVersion>(() => review.Seen(review.Version - 1));
        (stale.SubjectId, stale.Seen, stale.Current).ShouldBe((review.Id, review.Version - 1, review.Version));
    }

    [Fact]
    public void Marking_is_for_fact_checkers_and_editors()
    {
        foreach (var roles in RoleSets.All)
        {
            var actor = Given.Actor("Somebody", roles);
            if (roles.Contains(Role.FactChecker) || roles.Contains(Role.Editor))
                Given.Review(r => r.MarkedBy(actor)).State.ShouldBe(Open);
            else
                Should.Throw<RuleViolation>(() => Given.Review(r => r.MarkedBy(actor))).Refusal.Name.ShouldBe("RoleForbids");
        }
    }

    private static (ReviewState? To, string? Refusal) Expectation(string deed, ReviewState state, Role[] roles)
    {
        var cell = Expected[deed.Split(' ')[0] is "change" ? "change" : deed][(int)state];
        var editorsOnly = cell.StartsWith("E", StringComparison.Ordinal);
        var permitted = roles.Contains(Role.Editor) || (!editorsOnly && roles.Contains(Role.FactChecker));
        if (!permitted)
            return (null, "RoleForbids");
        var to = cell.TrimStart('E', ' ');
        return to.Length == 0 ? (null, "WrongState") : (Enum.Parse<ReviewState>(to), null);
    }

    private static bool Calls(MethodBase method, MethodInfo called)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable
            .Range(0, Math.Max(0, il.Length - 4))
            .Any(i => il[i] is 0x28 or 0x6F && BitConverter.ToInt32(il, i + 1) == called.MetadataToken);
    }

    private static ReviewAction Action(string name, ReviewState state) =>
        name switch
        {
            "assign" when state != Open => ReviewAction.Reassign,
            _ => Enum.Parse<ReviewAction>(name.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true),
        };
}
