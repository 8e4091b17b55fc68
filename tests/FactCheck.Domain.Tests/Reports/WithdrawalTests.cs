using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reports;

/// <summary>Withdrawing takes two people.</summary>
public class WithdrawalTests
{
    private const string Why = "The main source was forged.";
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor(),
        Una = Given.Editor("Una Byrne");
    private static readonly DateTimeOffset Later = Given.Now.AddDays(3);
    private readonly Article _article = Given.Article().WithCoverageReviewed();
    private readonly Source _source = Given.Source();
    private readonly Report _report;

    public WithdrawalTests() => _report = Gate(null).Issue(Eve, _article, Given.Issue(), Given.Signed("%PDF"), null);

    [Fact]
    public void One_proposes_another_confirms_and_the_report_is_current_until_then()
    {
        _report.ProposeWithdrawal(Eve, $" {Why} ", Given.Now);
        (_report.Status, _report.WithdrawalWaits, _report.WithdrawalReason).ShouldBe((ReportStatus.Current, true, null));

        _report.ConfirmWithdrawal(Una, Later);

        (_report.Status, _report.WithdrawalReason, _report.WithdrawnBy, _report.WithdrawnAt, _report.WithdrawalWaits).ShouldBe(
            (ReportStatus.Withdrawn, Why, Una.Id, Later, false)
        );
        _report
            .TakeEvents()
            .Skip(1)
            .ShouldBe([
                new WithdrawalProposed(_report.Id, _article.Id, 2, _report.Code, 1, Why),
                new ReportWithdrawn(_report.Id, _article.Id, 3, _report.Code, 1, Why, Eve.Id),
            ]);
    }

    [Fact]
    public void Whoever_proposed_it_does_not_confirm_it()
    {
        _report.ProposeWithdrawal(Eve, Why, Given.Now);

        Should.Throw<RuleViolation>(() => _report.ConfirmWithdrawal(Eve, Later)).Refusal.ShouldBe(ReportRefusals.OwnWithdrawal);
        _report.Status.ShouldBe(ReportStatus.Current);
    }

    [Fact]
    public void What_waits_is_not_proposed_again_and_not_decided_alone()
    {
        _report.ProposeWithdrawal(Eve, Why, Given.Now);

        Should
            .Throw<RuleViolation>(() => _report.ProposeWithdrawal(Una, "Mine.", Later))
            .Refusal.ShouldBe(ReportRefusals.WithdrawalIsProposed);
        Should
            .Throw<RuleViolation>(() => _report.WithdrawAlone(Eve, Why, oneEditor: true, Later))
            .Refusal.ShouldBe(ReportRefusals.WithdrawalIsProposed);
    }

    [Fact]
    public void It_is_declined_by_another_or_taken_back_and_then_nothing_waits()
    {
        foreach (var (who, what) in new[] { (Una, typeof(WithdrawalDeclined)), (Eve, typeof(WithdrawalTakenBack)) })
        {
            _report.ProposeWithdrawal(Eve, Why, Given.Now);

            _report.DropWithdrawal(who);

            _report.TakeEvents()[^1].ShouldBeOfType(what);
            (_report.WithdrawalWaits, _report.WithdrawalProposal, _report.WithdrawalProposedBy).ShouldBe((false, null, null));
            Should.Throw<RuleViolation>(() => _report.ConfirmWithdrawal(Una, Later)).Refusal.ShouldBe(ReportRefusals.NoWithdrawalProposed);
            Should.Throw<RuleViolation>(() => _report.DropWithdrawal(Una)).Refusal.ShouldBe(ReportRefusals.NoWithdrawalProposed);
        }
    }

    [Fact]
    public void Alone_it_is_withdrawn_only_where_the_newsroom_states_that_it_has_one_editor()
    {
        Should
            .Throw<RuleViolation>(() => _report.WithdrawAlone(Eve, Why, oneEditor: false, Later))
            .Refusal.ShouldBe(ReportRefusals.WithdrawalNeedsTwo);
        Should.Throw<RuleViolation>(() => _report.WithdrawAlone(Eve, " ", oneEditor: true, Later)).Refusal.Field.ShouldBe("Reason");

        _report.WithdrawAlone(Eve, Why, oneEditor: true, Later);

        _report.Status.ShouldBe(ReportStatus.Withdrawn);
        _report.TakeEvents()[^1].ShouldBe(new ReportWithdrawn(_report.Id, _article.Id, 2, _report.Code, 1, Why, null, OneEditor: true));
    }

    [Fact]
    public void Only_editors_propose_confirm_and_drop()
    {
        foreach (var roles in RoleSets.All)
        {
            var (actor, may) = (Given.Actor("Somebody", roles), roles.Contains(Role.Editor));
            (_report.WhyNotProposeWithdrawal(actor) is null).ShouldBe(may);
            _report.ProposeWithdrawal(Eve, Why, Given.Now);
            (_report.WhyNotConfirmWithdrawal(actor) is null).ShouldBe(may);
            (_report.WhyNotDropWithdrawal(actor) is null).ShouldBe(may);
            _report.DropWithdrawal(Eve);
        }
    }

    [Fact]
    public void No_next_version_goes_out_while_a_withdrawal_waits()
    {
        _report.Correct(Eve, "The year is wrong.", Given.Now);
        Gate(_report).WhyNotIssue(Eve).ShouldBeNull();

        _report.ProposeWithdrawal(Una, Why, Given.Now);

        Gate(_report).WhyNotIssue(Eve).ShouldBe(ReportRefusals.GateNotMet([GateRemarks.WithdrawalWaits(1)]));
    }

    private IssueGate Gate(Report? standing) =>
        new(
            _article,
            [Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source)],
            new Dictionary<Guid, Source> { [_source.Id] = _source },
            null,
            standing,
            []
        );
}
