using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reports;

/// <summary>Where several things stand in the way, the one that cannot be mended by the next click is named first.</summary>
public class RefusalsInOrderTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor(),
        Una = Given.Editor("Una Byrne");
    private readonly Article _article = Given.Article().WithCoverageReviewed();
    private readonly Source _source = Given.Source();
    private readonly Review _review;

    public RefusalsInOrderTests() => _review = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);

    [Fact]
    public void The_role_comes_before_everything()
    {
        var withdrawn = Issue();
        withdrawn.WithdrawAlone(Eve, "Forged.", oneEditor: true, Given.Now);
        var waiting = Issue();
        waiting.ProposeWithdrawal(Eve, "Forged.", Given.Now);
        var order = Order();

        Refusal?[] heard =
        [
            withdrawn.WhyNotCorrect(Ana),
            withdrawn.WhyNotProposeWithdrawal(Ana),
            withdrawn.WhyNotDropWithdrawal(Ana),
            withdrawn.WhyNotWithdrawAlone(Ana, oneEditor: false),
            waiting.WhyNotConfirmWithdrawal(Eve.As(Role.FactChecker)),
            order.WhyNotDecide(Ana),
            Should
                .Throw<RuleViolation>(() =>
                    IssueOrder.Place(Ana, Gate(null), Given.Front(_article), "f", new("g", null), "https://checks.example", Given.Now)
                )
                .Refusal,
        ];

        heard.ShouldAllBe(r => r!.Name == "RoleForbids");
    }

    [Fact]
    public void A_report_that_was_withdrawn_is_said_to_be_so_whatever_is_asked_of_it()
    {
        var report = Issue();
        report.ProposeWithdrawal(Eve, "Forged.", Given.Now);
        report.ConfirmWithdrawal(Una, Given.Now);

        Refusal?[] heard =
        [
            report.WhyNotCorrect(Eve),
            report.WhyNotProposeWithdrawal(Eve),
            report.WhyNotDropWithdrawal(Eve),
            report.WhyNotConfirmWithdrawal(Eve),
            report.WhyNotWithdrawAlone(Eve, oneEditor: false),
        ];

        heard.ShouldAllBe(r => r == ReportRefusals.AlreadyWithdrawn);
    }

    [Fact]
    public void What_stands_in_the_way_of_the_report_comes_before_its_words_and_its_number()
    {
        var open = new IssueGate(_article, [], new Dictionary<Guid, Source>(), null, null, []);

        Should
            .Throw<RuleViolation>(() => open.Issue(Eve, _article, Given.Issue() with { Version = 2 }, Given.Signed("%PDF"), null))
            .Refusal.Name.ShouldBe("GateNotMet");
        var front = Given.Front(_article, by: Eve);
        Should
            .Throw<RuleViolation>(() =>
                IssueOrder.Place(Eve, open, front, "f", new("f", front.Words.Hash()), "https://checks.example", Given.Now)
            )
            .Refusal.Name.ShouldBe("GateNotMet");
    }

    [Fact]
    public void A_first_report_is_version_one_and_corrects_nothing()
    {
        foreach (var wrong in new[] { Given.Issue() with { Version = 2 }, Given.Issue() with { CorrectionNote = "The year was wrong." } })
            Should
                .Throw<RuleViolation>(() => Gate(null).Issue(Eve, _article, wrong, Given.Signed("%PDF"), null))
                .Refusal.ShouldBe(ReportRefusals.AnotherVersionStands);
    }

    [Fact]
    public void Every_condition_that_is_met_says_so()
    {
        Gate(null)
            .Conditions.Select(c => c.Summary)
            .ShouldBe([
                GateRemarks.NoReportStands,
                GateRemarks.ClaimsApproved(1),
                GateRemarks.AllSettled,
                GateRemarks.AllAnchored,
                GateRemarks.NothingBlocks,
                GateRemarks.AllCaptured,
                GateRemarks.NothingRetracted,
                GateRemarks.CoverageIsReviewed,
                GateRemarks.CertificateValid,
            ]);
    }

    [Theory]
    [InlineData(Anchor.Orphaned, "WordsGone"), InlineData(Anchor.Proposed, "WordsChanged")]
    public void A_claim_without_its_words_stands_in_the_way(Anchor anchor, string said)
    {
        // What a revision does to a claim has tests of its own.
        typeof(Review).GetProperty(nameof(Review.Anchor))!.SetValue(_review, anchor);

        var anchored = Gate(null).Conditions.Single(c => c.Rule == GateRule.Anchored);

        anchored.Summary.ShouldBe(GateRemarks.WordsLost(1));
        anchored.Obstacles.ShouldHaveSingleItem().What.Name.ShouldBe(said);
    }

    [Fact]
    public void Each_step_of_a_report_is_a_revision_of_its_own()
    {
        var report = Issue();
        report.ProposeWithdrawal(Eve, "Forged.", Given.Now);
        report.DropWithdrawal(Una);
        report.Revision.ShouldBe(3);
        report.Correct(Eve, "The year is wrong.", Given.Now);
        report.Revision.ShouldBe(4);

        Gate(report).Issue(Eve, _article, Given.Issue(report), Given.Signed("%PDF"), report);

        report.Revision.ShouldBe(5);
        report.TakeEvents().Select(e => e.SubjectVersion).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void Before_anything_is_written_nobody_stands_behind_it()
    {
        var front = Given.Front(_article) with { Matter = null };

        front.WritersOf(FrontPart.BottomLine).ShouldBeEmpty();
        (front with { Standing = Issue() }).WritersOf(FrontPart.CorrectionNote).ShouldBeEmpty();
        front.Confirmed.ShouldBeEmpty();
        Should.Throw<RuleViolation>(() => front.Confirm(Eve, front.Words.Hash(), Given.Now)).Refusal.ShouldBe(ReportRefusals.NoBottomLine);
    }

    [Fact]
    public void Refusals_say_which_field_they_concern_and_when_a_page_is_outdated()
    {
        ReportRefusals.NoBottomLine.Field.ShouldBe("BottomLine");
        ReportRefusals.NoCorrectionNote.Field.ShouldBe("CorrectionNote");
        ReportRefusals.NoReasonToCorrect.Field.ShouldBe("Reason");
        ReportRefusals.NoReasonToWithdraw.Field.ShouldBe("Reason");
        Refusal[] outdated = [ReportRefusals.ChangedSinceSeen, ReportRefusals.BeingMade, ReportRefusals.WordsChangedSinceSeen];
        outdated.ShouldAllBe(r => r.Outdated);
        ReportRefusals.NotWaitingForTimestamp.Outdated.ShouldBeFalse();
    }

    private IssueOrder Order()
    {
        var front = Given.Front(_article);
        return IssueOrder.Place(Eve, Gate(null), front, "f", new("f", front.Words.Hash()), "https://checks.example", Given.Now);
    }

    private Report Issue() => Gate(null).Issue(Eve, _article, Given.Issue(), Given.Signed("%PDF"), null);

    private IssueGate Gate(Report? standing) =>
        new(_article, [_review], new Dictionary<Guid, Source> { [_source.Id] = _source }, null, standing, Array.Empty<SentenceCoverage>());
}
