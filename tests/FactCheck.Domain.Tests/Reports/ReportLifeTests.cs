using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reports;

public class ReportLifeTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor();
    private static readonly DateTimeOffset Later = Given.Now.AddDays(3);
    private readonly Article _article = Given.Article().WithCoverageReviewed();
    private readonly Source _source = Given.Source();
    private readonly Review _review;

    public ReportLifeTests() => _review = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);

    [Fact]
    public void A_report_is_current_until_a_correction_supersedes_it()
    {
        var first = Issue();
        first.Status.ShouldBe(ReportStatus.Current);
        first.Correct(Eve, "The year is wrong.", Later);

        var second = Issue(first);

        (second.Code, second.Version, second.CorrectionNote, second.Status).ShouldBe(
            (first.Code, 2, "The year was wrong.", ReportStatus.Current)
        );
        (first.Status, first.SupersededByVersion, first.SupersededAt).ShouldBe((ReportStatus.Superseded, 2, second.IssuedAt));
        first.TakeEvents().Select(e => e.GetType()).ShouldBe([typeof(ReportIssued), typeof(CorrectionBegun), typeof(ReportSuperseded)]);
        first.IsBeingCorrected.ShouldBeFalse();
    }

    [Fact]
    public void Without_a_correction_no_second_version_is_issued()
    {
        var first = Issue();

        Should.Throw<RuleViolation>(() => Issue(first)).Refusal.ShouldBe(ReportRefusals.GateNotMet([GateRemarks.AlreadyIssued]));
        first.Status.ShouldBe(ReportStatus.Current);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_second_version_needs_a_correction_note(string? note)
    {
        var first = Issue();
        first.Correct(Eve, "The year is wrong.", Later);

        Should.Throw<RuleViolation>(() => Issue(first, note)).Refusal.Field.ShouldBe("CorrectionNote");
        first.Status.ShouldBe(ReportStatus.Current);
    }

    [Fact]
    public void The_next_version_keeps_the_code_and_counts_on()
    {
        var first = Issue();
        first.Correct(Eve, "The year is wrong.", Later);

        foreach (
            var wrong in new[]
            {
                Given.Issue(first) with
                {
                    Version = 1,
                },
                Given.Issue(first) with
                {
                    Version = 3,
                },
                Given.Issue(first) with
                {
                    Code = ReportCode.New(),
                },
            }
        )
            Should
                .Throw<RuleViolation>(() => Gate(first).Issue(Eve, _article, wrong, Given.Signed("%PDF"), first))
                .Refusal.Name.ShouldBe("AnotherVersionStands");
        Should
            .Throw<RuleViolation>(() => Gate(first).Issue(Eve, _article, Given.Issue(), Given.Signed("%PDF"), null))
            .Refusal.Name.ShouldBe("AnotherVersionStands");
    }

    [Fact]
    public void Each_version_is_corrected_once()
    {
        var first = Issue();
        first.Correct(Eve, "The year is wrong.", Later);
        Should.Throw<RuleViolation>(() => first.Correct(Eve, "Again.", Later)).Refusal.Name.ShouldBe("AlreadyCorrecting");
        Issue(first);

        Should.Throw<RuleViolation>(() => first.Correct(Eve, "Again.", Later)).Refusal.ShouldBe(ReportRefusals.Superseded(2));
        Should.Throw<RuleViolation>(() => first.ProposeWithdrawal(Eve, "Wrong.", Later)).Refusal.Name.ShouldBe("Superseded");
    }

    [Fact]
    public void A_withdrawn_report_stays_withdrawn_and_the_next_gets_a_code_of_its_own()
    {
        var first = Issue();
        first.WithdrawAlone(Eve, " The main source was forged. ", oneEditor: true, Later);

        (first.Status, first.WithdrawalReason, first.WithdrawnBy, first.WithdrawnAt).ShouldBe(
            (ReportStatus.Withdrawn, "The main source was forged.", Eve.Id, Later)
        );
        var withdrawn = first.TakeEvents()[^1].ShouldBeOfType<ReportWithdrawn>();
        (withdrawn.Code, withdrawn.Version, withdrawn.Reason).ShouldBe((first.Code, 1, "The main source was forged."));
        Should.Throw<RuleViolation>(() => first.ProposeWithdrawal(Eve, "Again.", Later)).Refusal.Name.ShouldBe("AlreadyWithdrawn");
        Should.Throw<RuleViolation>(() => first.Correct(Eve, "Again.", Later)).Refusal.Name.ShouldBe("AlreadyWithdrawn");
        var fresh = Issue();
        (fresh.Version, fresh.CorrectionNote, fresh.Status).ShouldBe((1, null, ReportStatus.Current));
        fresh.Code.ShouldNotBe(first.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Correcting_and_withdrawing_need_a_reason(string? reason)
    {
        var report = Issue();

        Should.Throw<RuleViolation>(() => report.Correct(Eve, reason, Later)).Refusal.Field.ShouldBe("Reason");
        Should.Throw<RuleViolation>(() => report.ProposeWithdrawal(Eve, reason, Later)).Refusal.Field.ShouldBe("Reason");
        report.Revision.ShouldBe(1);
    }

    [Fact]
    public void Only_an_editor_corrects_or_withdraws()
    {
        foreach (var roles in RoleSets.All)
        {
            var (report, actor) = (Issue(), Given.Actor("Somebody", roles));
            if (roles.Contains(Role.Editor))
            {
                report.Correct(actor, "Wrong.", Later);
                report.ProposeWithdrawal(actor, "Wrong.", Later);
                continue;
            }
            Should.Throw<RuleViolation>(() => report.Correct(actor, "Wrong.", Later)).Refusal.Name.ShouldBe("RoleForbids");
            Should.Throw<RuleViolation>(() => report.ProposeWithdrawal(actor, "Wrong.", Later)).Refusal.Name.ShouldBe("RoleForbids");
        }
    }

    [Fact]
    public void A_form_with_an_older_standing_is_refused()
    {
        var report = Issue();
        report.Correct(Eve, "Wrong.", Later);

        Should.Throw<StaleVersion>(() => report.Seen(1)).Current.ShouldBe(2);
        report.Seen(2).ShouldBe(report);
    }

    [Fact]
    public void Where_a_version_stands_follows_from_the_newest()
    {
        var first = Issue();
        ReportStanding.Derive(Mark(first), Mark(first)).ShouldBe(new(ReportStatus.Current, 1, 1, null, null));
        first.Correct(Eve, "Wrong.", Later);
        var second = Issue(first);
        ReportStanding.Derive(Mark(first), Mark(second)).ShouldBe(new(ReportStatus.Superseded, 1, 2, "The year was wrong.", Given.Now));
        ReportStanding.Derive(Mark(second), Mark(second)).Status.ShouldBe(ReportStatus.Current);

        second.WithdrawAlone(Eve, "The main source was forged.", oneEditor: true, Later);

        ReportStanding.Derive(Mark(first), Mark(second)).ShouldBe(new(ReportStatus.Withdrawn, 1, 2, "The main source was forged.", Later));
        ReportStanding.Derive(Mark(second), Mark(second)).ShouldBe(new(ReportStatus.Withdrawn, 2, 2, "The main source was forged.", Later));
    }

    private static ReportMark Mark(Report r) => new(r.Version, r.SupersededAt, r.CorrectionNote, r.WithdrawalReason, r.WithdrawnAt);

    private IssueGate Gate(Report? standing) =>
        new(_article, [_review], new Dictionary<Guid, Source> { [_source.Id] = _source }, null, standing, []);

    private Report Issue(Report? standing = null, string? note = "The year was wrong.") =>
        Gate(standing).Issue(Eve, _article, Given.Issue(standing, note), Given.Signed("%PDF"), standing);
}
