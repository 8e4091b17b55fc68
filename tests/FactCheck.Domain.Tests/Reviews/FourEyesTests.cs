using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>Ana and Bob check, Otto edits; Eve is an editor who tries to approve.</summary>
public class FourEyesTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Bob = Given.FactChecker("Bob Lund"),
        Otto = Given.Editor("Otto Vance"),
        Eve = Given.Editor();

    private static readonly Actor EveAsChecker = Eve.As(Role.FactChecker),
        EveAsBoth = Eve.As(Role.FactChecker, Role.Editor);

    // Eve had a hand in it at some time, in some way; then Ana submits a claim that is otherwise ready.
    private static readonly Dictionary<string, Action<ReviewBuilder>> Hands = new(StringComparer.Ordinal)
    {
        ["marked the claim"] = r => Written(r.MarkedBy(Eve)),
        ["edited one letter of the statement"] = r => Written(r).EditedBy(Eve, w => w with { Statement = w.Statement.Replace('N', 'n') }),
        ["changed the claimant alone"] = r => Written(r).EditedBy(Eve, w => w with { Claimant = null }),
        ["changed the date alone"] = r => Written(r).EditedBy(Eve, w => w with { StatedOn = null }),
        ["edited the statement and edited it back"] = r =>
            Written(r)
                .EditedBy(Eve, w => w with { Statement = "Other." })
                .EditedBy(Eve, w => w with { Statement = Given.Wording().Statement }),
        ["moved the span by one word"] = r => Written(r).MovedBy(Eve, "nine of ten"),
        ["moved the span and Ana moved it back"] = r => Written(r).MovedBy(Eve, "nine of ten").MovedBy(Ana, "nine of ten berths"),
        ["added evidence"] = r => Written(r).WithEvidence(by: Eve),
        ["added evidence and removed it"] = r => Written(r).WithEvidence(by: Eve).EvidenceRemovedBy(Eve),
        ["added evidence that Ana removed"] = r => Written(r).WithEvidence(by: Eve).EvidenceRemovedBy(Ana),
        ["changed one word of the evidence"] = r => Written(r).EvidenceChangedBy(Eve, "sic"),
        ["changed the evidence and changed it back"] = r => Written(r).EvidenceChangedBy(Eve, "sic").EvidenceChangedBy(Ana, ""),
        ["removed evidence of Ana’s"] = r => Written(r).WithEvidence(by: Ana).EvidenceRemovedBy(Eve),
        ["waived evidence"] = r => Written(r).WaivedBy(Eve),
        ["waived evidence before Ana found some"] = r => Written(r.MarkedBy(Ana).WaivedBy(Eve)),
        ["recorded a source that Ana used"] = r => Written(r.Using(Given.Source(by: Eve))),
        ["wrote the verdict"] = r => r.MarkedBy(Ana).WithEvidence(by: Ana).WrittenBy(Eve),
        ["wrote an early revision that was replaced"] = r => Written(r.MarkedBy(Ana).WrittenBy(Eve, "A first draft.")),
        ["wrote the rationale that Ana then wrote again word for word"] = r =>
            r.MarkedBy(Ana).WithEvidence(by: Ana).WrittenBy(Ana, "Draft.").WrittenBy(Eve, "Mine.").WrittenBy(Ana, "Draft."),
        ["submitted it and nothing else"] = r => Written(r).Assigned(to: Eve, by: Ana).Submitted(by: Eve).WithdrawnBy(Eve),
        ["submitted it and had it returned"] = r => Written(r).Assigned(to: Eve, by: Ana).Submitted(by: Eve).ReturnedBy(Otto),
        ["reopened an approved claim and rewrote it"] = r =>
            Written(r).Submitted(by: Ana).ApprovedBy(Otto).ReopenedBy(Eve).WrittenBy(Eve, "Better."),
        ["changed an approved claim"] = r => Written(r).Submitted(by: Ana).ApprovedBy(Otto).EvidenceChangedBy(Eve, "sic"),
        ["changed a submitted claim"] = r => Written(r).Submitted(by: Ana).EditedBy(Eve, w => w with { StatedAt = null }),
        ["wrote before the claim was closed and reopened"] = r =>
            r.MarkedBy(Ana).WrittenBy(Eve).ClosedBy(Otto).ReopenedBy(Otto).WithEvidence(by: Ana),
        ["wrote before it was returned and rewritten by others"] = r =>
            r.MarkedBy(Ana)
                .WithEvidence(by: Ana)
                .WrittenBy(Eve)
                .StartedBy(Ana)
                .Submitted(by: Ana)
                .ReturnedBy(Otto)
                .WrittenBy(Bob, "All new."),
        ["wrote under an approval that was voided later"] = r =>
            r.MarkedBy(Ana).WithEvidence(by: Ana).WrittenBy(Eve).Submitted(by: Ana).ApprovedBy(Otto).WrittenBy(Bob, "All new."),
        ["wrote as a fact-checker and became an editor"] = r => r.MarkedBy(Ana).WithEvidence(by: Ana).WrittenBy(EveAsChecker),
        ["wrote while holding both roles"] = r => r.MarkedBy(Ana).WithEvidence(by: Ana).WrittenBy(EveAsBoth),
        ["wrote under a former name"] = r => r.MarkedBy(Ana).WithEvidence(by: Ana).WrittenBy(Eve with { Name = "Eve Sand" }),
        ["wrote and gave the claim to somebody else"] = r =>
            Written(r.MarkedBy(Ana)).Assigned(to: Eve, by: Eve).WrittenBy(Eve, "Mine.").Assigned(to: Bob, by: Eve),
        ["took the claim from Ana, wrote, and gave it back"] = r =>
            Written(r).StartedBy(Ana).Assigned(to: Eve, by: Eve).WithEvidence(by: Eve).Assigned(to: Ana, by: Eve),
    };

    // She had no hand in it, but cannot approve it for another reason.
    private static readonly Dictionary<string, (string Refusal, Func<(Review Review, Actor Actor, string? Hash)> Try)> Tricks = new(
        StringComparer.Ordinal
    )
    {
        ["a fact-checker approves"] = ("RoleForbids", () => Waiting(by: Bob)),
        ["the author approves"] = ("RoleForbids", () => Waiting(by: Ana)),
        ["an administrator approves"] = ("RoleForbids", () => Waiting(by: Given.Administrator())),
        ["an editor who is one no longer approves"] = ("RoleForbids", () => Waiting(by: Eve.As(Role.FactChecker))),
        ["somebody without any role approves"] = ("RoleForbids", () => Waiting(by: Eve.As())),
        ["with no hash"] = ("SeenSomethingElse", () => Waiting(hash: _ => null)),
        ["with an empty hash"] = ("SeenSomethingElse", () => Waiting(hash: _ => "")),
        ["with the hash in upper case"] = ("SeenSomethingElse", () => Waiting(hash: r => r.HashContent().ToUpperInvariant())),
        ["with a space after the hash"] = ("SeenSomethingElse", () => Waiting(hash: r => r.HashContent() + " ")),
        ["with the beginning of the hash"] = ("SeenSomethingElse", () => Waiting(hash: r => r.HashContent()[..32])),
        ["with the hash of another claim"] = (
            "SeenSomethingElse",
            () => Waiting(hash: _ => Given.ReviewIn(ReviewState.AwaitingApproval).HashContent())
        ),
        ["with the hash from before a resubmitted change"] = (
            "SeenSomethingElse",
            () =>
            {
                var (review, actor, hash) = Waiting();
                review.WithdrawSubmission(Ana);
                review.WriteVerdict(Ana, Given.Scale, Given.Verdict("Not what Eve saw."), Given.Now);
                review.Submit(Ana, Given.Now);
                return (review, actor, hash);
            }
        ),
        ["with the hash of an earlier approval"] = (
            "SeenSomethingElse",
            () =>
            {
                var (review, actor, hash) = Waiting();
                review.Approve(Otto, hash, null, Given.Now);
                review.AddEvidence(Ana, Deeds.Source, Given.Evidence(), Given.Now);
                review.Submit(Ana, Given.Now);
                return (review, actor, hash);
            }
        ),
        ["after a change between"] = (
            "WrongState",
            () =>
            {
                var (review, actor, hash) = Waiting();
                review.WaiveEvidence(Bob, "Common knowledge.");
                return (review, actor, hash);
            }
        ),
        ["after a change between that was taken back"] = (
            "WrongState",
            () =>
            {
                var (review, actor, hash) = Waiting();
                review.RemoveEvidence(Bob, review.AddEvidence(Bob, Deeds.Source, Given.Evidence(), Given.Now));
                review.HashContent().ShouldBe(hash);
                return (review, actor, hash);
            }
        ),
        ["twice"] = ("WrongState", () => After(r => r.Approve(Eve, r.HashContent(), null, Given.Now))),
        ["after another editor did"] = ("WrongState", () => After(r => r.Approve(Otto, r.HashContent(), null, Given.Now))),
        ["after it was withdrawn"] = ("WrongState", () => After(r => r.WithdrawSubmission(Ana))),
        ["after it was returned"] = ("WrongState", () => After(r => r.Return(Otto, "Count again."))),
        ["before it is submitted"] = ("WrongState", () => (Given.ReviewIn(ReviewState.InProgress), Eve, null)),
        ["while it is closed"] = ("WrongState", () => (Given.ReviewIn(ReviewState.Closed), Eve, null)),
        ["while a comment blocks"] = ("BlockingComment", () => After(r => r.AddComment(Bob, "Wait.", blocking: true, Given.Now))),
        ["while her own comment blocks"] = ("BlockingComment", () => After(r => r.AddComment(Eve, "Wait.", blocking: true, Given.Now))),
        ["while one of two blocking comments is resolved"] = (
            "BlockingComment",
            () =>
                After(r =>
                {
                    r.AddComment(Bob, "Wait.", blocking: true, Given.Now);
                    r.ResolveComment(Bob, r.AddComment(Bob, "And wait.", blocking: true, Given.Now), Given.Now);
                })
        ),
        ["after she settled somebody else’s objection"] = (
            "SettlerCannotApprove",
            () =>
                After(r => r.ResolveComment(Eve, r.AddComment(Bob, "Wait.", blocking: true, Given.Now), Given.Now, "It was the old list."))
        ),
        ["after a contributor tried to resolve the blocking comment"] = (
            "BlockingComment",
            () =>
                After(r =>
                {
                    var comment = r.AddComment(Otto, "Wait.", blocking: true, Given.Now);
                    Should.Throw<RuleViolation>(() => r.ResolveComment(Ana, comment, Given.Now));
                })
        ),
    };

    public static TheoryData<string> EveryHand => [.. Hands.Keys];

    public static TheoryData<string> EveryTrick => [.. Tricks.Keys];

    [Theory, MemberData(nameof(EveryHand))]
    public void Whoever_had_a_hand_in_it_cannot_approve_it(string how)
    {
        var review = Given.Review(r =>
        {
            Hands[how](r.On(Deeds.Article).Using(Deeds.Source));
            if (r.Review.State == ReviewState.Open)
                r.StartedBy(Ana);
            if (r.Review.State != ReviewState.AwaitingApproval && r.Review.AssigneeId != Ana.Id)
                r.Assigned(to: Ana, by: Otto);
            if (r.Review.State != ReviewState.AwaitingApproval)
                r.Submitted(by: Ana);
        });

        foreach (var eve in new[] { Eve, EveAsBoth, Eve with { Name = "Eve Sand" } })
            Snapshot
                .Refused(review, () => review.Approve(eve, review.HashContent(), null, Given.Now))
                .Name.ShouldBe("ContributorCannotApprove");
        review.ApprovedBy.ShouldBeNull();

        // The same claim, by an editor who only decided: it is her hand and nothing else that stands in the way.
        review.Approve(Otto, review.HashContent(), null, Given.Now);
        review.ApprovedBy.ShouldBe(Otto.Id);
    }

    [Theory, MemberData(nameof(EveryTrick))]
    public void No_trick_gets_around_the_approval(string how)
    {
        var (refusal, attempt) = Tricks[how];
        var (review, actor, hash) = attempt();

        Snapshot.Refused(review, () => review.Approve(actor, hash, null, Given.Now)).Name.ShouldBe(refusal);
    }

    [Theory]
    [InlineData("read it")]
    [InlineData("returned it")]
    [InlineData("commented and resolved a comment")]
    [InlineData("objected and was satisfied")]
    [InlineData("set the due date")]
    [InlineData("gave it to Ana")]
    [InlineData("held it for a while and wrote nothing")]
    [InlineData("closed and reopened it")]
    [InlineData("approved it before")]
    [InlineData("was refused a change")]
    public void An_editor_who_wrote_no_part_of_it_approves(string how)
    {
        var review = Given.Review(r =>
        {
            Written(r);
            _ = how switch
            {
                "returned it" => r.Submitted(by: Ana).ReturnedBy(Eve),
                "commented and resolved a comment" => r.Commented(by: Eve).Commented(by: Bob).ResolvedBy(Eve),
                "objected and was satisfied" => r.Commented(by: Eve, blocking: true).ResolvedBy(Eve),
                "gave it to Ana" => r.Assigned(to: Ana, by: Eve),
                "held it for a while and wrote nothing" => r.StartedBy(Eve).Assigned(to: Ana, by: Eve),
                "closed and reopened it" => r.StartedBy(Ana).ClosedBy(Eve).ReopenedBy(Eve),
                "approved it before" => r.Submitted(by: Ana).ApprovedBy(Eve).WrittenBy(Ana, "More [1]."),
                _ => r,
            };
            if (how == "set the due date")
                r.Review.Schedule(Eve, Given.Now.AddDays(1), Given.Now);
            if (how == "was refused a change")
                Should.Throw<RuleViolation>(() => r.EditedBy(Eve, w => w)).Refusal.ShouldBe(Refusals.NothingChanged);
            r.Submitted(by: Ana);
        });

        review.WhyNotApprove(Eve).ShouldBeNull();
        review.Approve(Eve, review.HashContent(), "Well done.", Given.Now);

        (review.ApprovedBy, review.ApprovedAt, review.ApprovedHash).ShouldBe((Eve.Id, Given.Now, review.HashContent()));
        review.Events[^1].ShouldBeOfType<VerdictApproved>().Note.ShouldBe("Well done.");
        review.ApprovalNote.ShouldBe("Well done.");
        review.PartsBy(Eve.Id).ShouldBeEmpty();
    }

    [Fact]
    public void The_refusal_names_every_part_she_had_a_hand_in()
    {
        var review = Given.Review(r => Written(r.MarkedBy(Eve)).WithEvidence(by: Eve).WrittenBy(Eve, "Mine.").Submitted(by: Ana));

        review.WhyNotApprove(Eve).ShouldBe(Refusals.ContributorCannotApprove([Part.Statement, Part.Evidence, Part.Verdict]));
        review.PartsBy(Eve.Id).ShouldBe([Part.Statement, Part.Evidence, Part.Verdict]);
    }

    private static ReviewBuilder Written(ReviewBuilder r)
    {
        _ = r.Review;
        return r.WithEvidence(by: Ana).WrittenBy(Ana);
    }

    private static (Review, Actor, string?) Waiting(Actor? by = null, Func<Review, string?>? hash = null)
    {
        var review = Given.Review(r => Written(r.On(Deeds.Article).Using(Deeds.Source).MarkedBy(Ana)).Submitted(by: Ana));
        return (review, by ?? Eve, hash is null ? review.HashContent() : hash(review));
    }

    private static (Review, Actor, string?) After(Action<Review> what)
    {
        var (review, actor, hash) = Waiting();
        what(review);
        return (review, actor, hash);
    }
}
