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
        (order.ArticleId, order.BottomLine, order.Fingerprint, order.Root, order.OrderedBy, order.OrderedAt, order.Revision).ShouldBe(
            (_article.Id, "Mostly right.", "f", "https://checks.example", Eve.Id, Given.Now, 1)
        );
        order.Front.ShouldBe(Given.Front(_article).Words.Hash());
        order
            .TakeEvents()
            .ShouldHaveSingleItem()
            .ShouldBe(new IssueOrdered(order.Id, _article.Id, "Mostly right.", CorrectionNote: null, order.Front));
    }

    [Fact]
    public void An_order_for_a_correction_needs_its_note_and_takes_the_next_version()
    {
        var standing = Gate(null).Issue(Eve, _article, Given.Issue(), Given.Signed("%PDF"), null);
        standing.Correct(Eve, "The year is wrong.", Given.Now);

        Should.Throw<RuleViolation>(() => Place(standing)).Refusal.Field.ShouldBe("CorrectionNote");
        var order = Place(standing, "The year was wrong.");
        (order.Code, order.Version).ShouldBe((standing.Code, 2));
    }

    [Fact]
    public void Only_an_editor_orders_and_only_what_can_be_issued()
    {
        Should.Throw<RuleViolation>(() => Place(by: Ana)).Refusal.Name.ShouldBe("RoleForbids");
        var standing = Gate(null).Issue(Eve, _article, Given.Issue(), Given.Signed("%PDF"), null);
        Should.Throw<RuleViolation>(() => Place(standing, "Wrong.")).Refusal.Name.ShouldBe("GateNotMet");
    }

    // What the editor saw, when it is not what would be printed.
    [Theory]
    [InlineData(null), InlineData(""), InlineData("F"), InlineData("f "), InlineData(" f"), InlineData("g"), InlineData("ff")]
    public void No_report_is_ordered_of_what_was_not_seen(string? seen)
    {
        Should.Throw<RuleViolation>(() => Place(seen: seen)).Refusal.Name.ShouldBe("ChangedSinceSeen");
        Place(seen: "f").Fingerprint.ShouldBe("f");
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("Mostly right.")]
    public void No_report_is_ordered_that_begins_with_words_that_were_not_seen(string? seen)
    {
        var front = Given.Front(_article);

        var refusal = Should
            .Throw<RuleViolation>(() => IssueOrder.Place(Eve, Gate(null), front, "f", new("f", seen), "https://checks.example", Given.Now))
            .Refusal;

        (refusal.Name, refusal.Outdated).ShouldBe(("WordsChangedSinceSeen", true));
    }

    [Fact]
    public void No_report_is_ordered_whose_words_the_editor_wrote_alone()
    {
        var front = Given.Front(_article, by: Eve);

        Should
            .Throw<RuleViolation>(() =>
                IssueOrder.Place(Eve, Gate(null), front, "f", new("f", front.Words.Hash()), "https://checks.example", Given.Now)
            )
            .Refusal.ShouldBe(ReportRefusals.NotConfirmed([FrontPart.BottomLine]));
    }

    [Fact]
    public void An_order_is_of_the_words_that_were_seen_and_of_no_others()
    {
        var (order, words) = (Place(), Given.Front(_article).Words);

        order.IsOf(words).ShouldBeTrue();
        order.IsOf(words with { BottomLine = "Mostly right" }).ShouldBeFalse();
    }

    [Fact]
    public void Open_means_the_same_to_the_database_and_in_memory()
    {
        var open = IssueOrder.Open.Compile();
        var (waiting, silent, failed, issued) = (Place(), Place(), Place(), Place());
        silent.MissTimestamp(NoAnswer);
        failed.Fail(OrderRemarks.GivenUp);
        issued.Fulfil();

        foreach (var order in new[] { waiting, silent, failed, issued })
            open(order).ShouldBe(order.IsOpen);
        (waiting.IsOpen, silent.IsOpen, failed.IsOpen, issued.IsOpen).ShouldBe((true, true, false, false));
    }

    [Fact]
    public void Without_a_timestamp_it_waits_for_an_editor_who_asks_again_or_does_without()
    {
        var order = Place();
        order.MissTimestamp(NoAnswer);
        (order.State, order.IsOpen, order.Problem).ShouldBe((IssueState.NoTimestamp, true, NoAnswer));
        Should.Throw<RuleViolation>(order.Fulfil).Refusal.Name.ShouldBe("OrderHasEnded");
        Should.Throw<RuleViolation>(() => order.Resume(Ana, true)).Refusal.Name.ShouldBe("RoleForbids");

        order.Resume(Eve, withTimestamp: true);
        (order.State, order.WithTimestamp, order.Problem).ShouldBe((IssueState.Waiting, true, (Remark?)null));
        order.MissTimestamp(NoAnswer);
        order.Resume(Eve, withTimestamp: false);

        (order.State, order.WithTimestamp).ShouldBe((IssueState.Waiting, false));
        order.Fulfil();
        order.State.ShouldBe(IssueState.Issued);
    }

    [Fact]
    public void Every_step_counts_and_a_form_that_shows_another_is_stale()
    {
        var order = Place(note: "There is nothing to correct.");
        order.CorrectionNote.ShouldBeNull();
        order.MissTimestamp(NoAnswer);
        order.Resume(Eve, withTimestamp: true);
        order.MissTimestamp(NoAnswer);
        order.Resume(Eve, withTimestamp: false);
        order.TakeEvents().Select(e => e.SubjectVersion).ShouldBe([1, 2, 3, 4, 5]);

        order.Seen(5).ShouldBeSameAs(order);
        foreach (var other in new[] { 4, 6 })
        {
            var stale = Should.Throw<StaleVersion>(() => order.Seen(other));
            (stale.SubjectId, stale.Seen, stale.Current).ShouldBe((order.Id, other, 5));
        }
        order.Fulfil();
        (order.Revision, order.Problem, order.Events.Count).ShouldBe((6, (Remark?)null, 0));
    }

    [Fact]
    public void An_order_that_failed_says_why_and_records_it()
    {
        var order = Place();
        order.TakeEvents();

        order.Fail(OrderRemarks.GivenUp);

        (order.Problem, order.Revision).ShouldBe((OrderRemarks.GivenUp, 2));
        order.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<IssueFailed>().SubjectVersion.ShouldBe(2);
    }

    [Fact]
    public void Only_an_editor_decides_about_an_order_that_waits()
    {
        foreach (var roles in RoleSets.All)
        {
            var (order, actor) = (Place(), Given.Actor("Somebody", roles));
            order.MissTimestamp(NoAnswer);
            order.WhyNotDecide(actor)?.Name.ShouldBe("RoleForbids");
            (order.WhyNotDecide(actor) is null).ShouldBe(roles.Contains(Role.Editor));
        }
    }

    [Fact]
    public void It_can_be_given_up_while_it_waits_for_a_timestamp()
    {
        var order = Place();
        Should.Throw<RuleViolation>(() => order.Drop(Eve)).Refusal.Name.ShouldBe("NotWaitingForTimestamp");
        order.MissTimestamp(NoAnswer);

        order.Drop(Eve);

        (order.State, order.IsOpen, order.Problem).ShouldBe((IssueState.Failed, false, OrderRemarks.GivenUp));
    }

    [Fact]
    public void What_has_ended_stays_ended()
    {
        var (failed, issued) = (Place(), Place());
        failed.Fail(OrderRemarks.GivenUp);
        issued.Fulfil();

        foreach (var order in new[] { failed, issued })
        {
            Should.Throw<RuleViolation>(() => order.Fail(OrderRemarks.GivenUp)).Refusal.Name.ShouldBe("OrderHasEnded");
            Should.Throw<RuleViolation>(order.Fulfil).Refusal.Name.ShouldBe("OrderHasEnded");
            Should.Throw<RuleViolation>(() => order.MissTimestamp(NoAnswer)).Refusal.Name.ShouldBe("OrderHasEnded");
            Should.Throw<RuleViolation>(() => order.Resume(Eve, true)).Refusal.Name.ShouldBe("NotWaitingForTimestamp");
        }
    }

    private static readonly Remark NoAnswer = new("TimestampUnreachable", "tsa.example");

    private IssueGate Gate(Report? standing) =>
        new(_article, [_review], new Dictionary<Guid, Source> { [_source.Id] = _source }, null, standing, []);

    private IssueOrder Place(Report? standing = null, string? note = null, string? seen = "f", Actor? by = null)
    {
        var front = Given.Front(_article, standing, note);
        return IssueOrder.Place(by ?? Eve, Gate(standing), front, "f", new(seen, front.Words.Hash()), "https://checks.example", Given.Now);
    }
}
