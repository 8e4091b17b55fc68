using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reports;

public class IssueOrderTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor();
    private readonly Article _article = Given.Article().WithCoverageReviewed();
    private readonly Source _source = Given.Source();
    private readonly Review _review;

    public IssueOrderTests() => _review = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);

    [Fact]
    public void An_order_fixes_code_version_and_what_the_editor_saw()
    {
        var order = Place();

        (order.State, order.Version, order.WithTimestamp, order.IsOpen, order.CorrectionNote).ShouldBe(
            (IssueState.Waiting, 1, true, true, null)
        );
        order.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<IssueOrdered>().BottomLine.ShouldBe("Mostly right.");
    }

    [Fact]
    public void An_order_for_a_correction_needs_its_note_and_takes_the_next_version()
    {
        var standing = Report.Issue(Eve, Gate(null), _article, Given.Issue(), Given.Signed("%PDF"), null);
        standing.Correct(Eve, "The year is wrong.", Given.Now);

        Should.Throw<RuleViolation>(() => Place(standing)).Refusal.Field.ShouldBe("CorrectionNote");
        var order = Place(standing, "The year was wrong.");
        (order.Code, order.Version).ShouldBe((standing.Code, 2));
    }

    [Fact]
    public void Only_an_editor_orders_and_only_what_can_be_issued()
    {
        Should
            .Throw<RuleViolation>(() =>
                IssueOrder.Place(Ana, Gate(null), _article, "Right.", null, "f", "https://checks.example", Given.Now)
            )
            .Refusal.Name.ShouldBe("RoleForbids");
        var standing = Report.Issue(Eve, Gate(null), _article, Given.Issue(), Given.Signed("%PDF"), null);
        Should.Throw<RuleViolation>(() => Place(standing, "Wrong.")).Refusal.Name.ShouldBe("GateNotMet");
    }

    [Fact]
    public void Without_a_timestamp_it_waits_for_an_editor_who_asks_again_or_does_without()
    {
        var order = Place();
        order.MissTimestamp("The timestamp authority did not answer.");
        (order.State, order.IsOpen, order.Problem).ShouldBe((IssueState.NoTimestamp, true, "The timestamp authority did not answer."));
        Should.Throw<RuleViolation>(order.Fulfil).Refusal.Name.ShouldBe("OrderHasEnded");
        Should.Throw<RuleViolation>(() => order.Resume(Ana, true)).Refusal.Name.ShouldBe("RoleForbids");

        order.Resume(Eve, withTimestamp: true);
        (order.State, order.WithTimestamp, order.Problem).ShouldBe((IssueState.Waiting, true, null));
        order.MissTimestamp("Still down.");
        order.Resume(Eve, withTimestamp: false);

        (order.State, order.WithTimestamp).ShouldBe((IssueState.Waiting, false));
        order.Fulfil();
        order.State.ShouldBe(IssueState.Issued);
    }

    [Fact]
    public void It_can_be_given_up_while_it_waits_for_a_timestamp()
    {
        var order = Place();
        Should.Throw<RuleViolation>(() => order.Drop(Eve)).Refusal.Name.ShouldBe("NotWaitingForTimestamp");
        order.MissTimestamp("Down.");

        order.Drop(Eve);

        (order.State, order.IsOpen).ShouldBe((IssueState.Failed, false));
    }

    [Fact]
    public void What_has_ended_stays_ended()
    {
        var (failed, issued) = (Place(), Place());
        failed.Fail("The typesetter died.");
        issued.Fulfil();

        foreach (var order in new[] { failed, issued })
        {
            Should.Throw<RuleViolation>(() => order.Fail("Again.")).Refusal.Name.ShouldBe("OrderHasEnded");
            Should.Throw<RuleViolation>(order.Fulfil).Refusal.Name.ShouldBe("OrderHasEnded");
            Should.Throw<RuleViolation>(() => order.MissTimestamp("Down.")).Refusal.Name.ShouldBe("OrderHasEnded");
            Should.Throw<RuleViolation>(() => order.Resume(Eve, true)).Refusal.Name.ShouldBe("NotWaitingForTimestamp");
        }
    }

    private IssueGate Gate(Report? standing) =>
        new(_article, [_review], new Dictionary<Guid, Source> { [_source.Id] = _source }, null, standing, []);

    private IssueOrder Place(Report? standing = null, string? note = null) =>
        IssueOrder.Place(Eve, Gate(standing), _article, "Mostly right.", note, "f", "https://checks.example", Given.Now);
}
