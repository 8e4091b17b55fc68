using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.Articles.Covering;

public class CoverageTests
{
    private static readonly Actor Ana = Given.FactChecker();
    private static readonly TextSpan First = new(0, 10),
        Second = new(11, 20),
        Third = new(21, 30);
    private readonly Coverage _coverage = new(Given.Article().Current);

    [Fact]
    public void Many_sentences_are_decided_at_once_and_told_in_one_event()
    {
        _coverage.Decide(Ana, [First, Second, First], CoverageReason.Opinion, " Colour. ", Given.Now);

        _coverage
            .Decisions.Select(d => (d.Span, d.Reason, d.Note, d.DecidedBy, d.DecidedAt))
            .ShouldBe([
                (First, CoverageReason.Opinion, "Colour.", Ana.Id, Given.Now),
                (Second, CoverageReason.Opinion, "Colour.", Ana.Id, Given.Now),
            ]);
        var told = _coverage.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<SentencesDecided>();
        (told.SubjectId, told.ArticleId, told.SubjectVersion).ShouldBe((_coverage.Id, _coverage.ArticleId, 1));
        told.Sentences.ShouldBe([First, Second]);
        (told.Reason, told.Note).ShouldBe((CoverageReason.Opinion, "Colour."));
    }

    [Fact]
    public void A_later_decision_takes_the_place_of_what_it_overlaps_and_of_nothing_else()
    {
        _coverage.Decide(Ana, [First, Second, Third], CoverageReason.Question, null, Given.Now);
        _coverage.Decide(Ana, [new(5, 15)], CoverageReason.Heading, null, Given.Now);

        _coverage
            .Decisions.Select(d => (d.Span, d.Reason))
            .ShouldBe([(Third, CoverageReason.Question), (new(5, 15), CoverageReason.Heading)]);
        _coverage.Version.ShouldBe(2);
    }

    [Fact]
    public void Neighbours_that_only_touch_are_left_alone()
    {
        _coverage.Decide(Ana, [new(0, 10), new(20, 30)], CoverageReason.Question, null, Given.Now);
        _coverage.Decide(Ana, [new(10, 20)], CoverageReason.Heading, null, Given.Now);

        _coverage.Decisions.Count.ShouldBe(3);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("  ")]
    public void Another_reason_needs_words(string? note)
    {
        Should
            .Throw<RuleViolation>(() => _coverage.Decide(Ana, [First], CoverageReason.Other, note, Given.Now))
            .Refusal.Name.ShouldBe("NoReasonToSkip");
        (_coverage.Version, _coverage.Decisions.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Something_has_to_be_chosen()
    {
        Should
            .Throw<RuleViolation>(() => _coverage.Decide(Ana, [], CoverageReason.Opinion, null, Given.Now))
            .Refusal.Name.ShouldBe("NothingChosen");
        Should.Throw<RuleViolation>(() => _coverage.Undecide(Ana, [First])).Refusal.Name.ShouldBe("NothingChosen");
        _coverage.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_can_be_taken_back()
    {
        _coverage.Decide(Ana, [First, Second], CoverageReason.Repetition, null, Given.Now);
        _coverage.Undecide(Ana, [Second]);

        _coverage.Decisions.ShouldHaveSingleItem().Span.ShouldBe(First);
        _coverage.TakeEvents()[^1].ShouldBeOfType<DecisionsTakenBack>().Sentences.ShouldBe([Second]);
    }

    [Fact]
    public void A_form_is_stale_for_the_sentences_that_were_decided_about_since_and_for_no_others()
    {
        _coverage.Decide(Ana, [First], CoverageReason.Opinion, null, Given.Now);
        _coverage.Decide(Ana, [Second], CoverageReason.Question, null, Given.Now);

        _coverage.Seen(1, [First, Third]).ShouldBeSameAs(_coverage);
        _coverage.Seen(2, [First, Second, Third]).ShouldBeSameAs(_coverage);
        var stale = Should.Throw<StaleVersion>(() => _coverage.Seen(1, [Third, Second]));
        (stale.SubjectId, stale.Seen, stale.Current).ShouldBe((_coverage.Id, 1, 2));
    }

    [Fact]
    public void Only_who_checks_claims_decides()
    {
        foreach (var roles in RoleSets.All)
        {
            var actor = Given.Actor("Somebody", roles);
            if (actor.May(Permission.CheckClaims))
                continue;
            Should
                .Throw<RuleViolation>(() => _coverage.Decide(actor, [First], CoverageReason.Opinion, null, Given.Now))
                .Refusal.Name.ShouldBe("RoleForbids");
            Should.Throw<RuleViolation>(() => _coverage.Undecide(actor, [First])).Refusal.Name.ShouldBe("RoleForbids");
        }
    }

    [Fact]
    public void What_was_decided_is_carried_over_with_its_author_and_day()
    {
        _coverage.Decide(Ana, [First], CoverageReason.Opinion, "Colour.", Given.Now);
        var next = new Coverage(Given.Article().Current);
        next.CarryOver([(_coverage.Decisions[0], Third)]);
        next.CarryOver([]);

        var kept = next.Decisions.ShouldHaveSingleItem();
        (kept.Span, kept.Reason, kept.Note, kept.DecidedBy, kept.DecidedAt, kept.CoverageId).ShouldBe(
            (Third, CoverageReason.Opinion, "Colour.", Ana.Id, Given.Now, next.Id)
        );
        next.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<DecisionsCarriedOver>().Sentences.ShouldBe([Third]);
    }
}
