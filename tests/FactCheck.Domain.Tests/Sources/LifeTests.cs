using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public class LifeTests
{
    private static readonly Actor Checker = Given.FactChecker("Cora Lund");
    private static readonly Actor Admin = Given.Administrator();
    private readonly Source _source = Given.Source();
    private readonly Source _other = Given.Source(s => s with { Title = "Minutes of the port authorty" });

    [Fact]
    public void A_merged_source_points_to_the_one_that_stays_and_nothing_is_done_with_it_any_more()
    {
        _source.Merge(Checker, _other);

        (_other.MergedInto, _other.Version, _source.Version).ShouldBe((_source.Id, 2, 2));
        _other.Events[^1].ShouldBeOfType<SourceMerged>().IntoId.ShouldBe(_source.Id);
        _source.Events[^1].ShouldBeOfType<SourceTookOver>().OtherId.ShouldBe(_other.Id);
        Refusal?[] refused =
        [
            _other.WhyNotUse,
            _other.WhyNotCorrect(Checker),
            _other.WhyNotRetire(Checker),
            _other.WhyNotBringBack(Checker),
            _other.WhyNotLiftRetraction(Checker),
            _source.WhyNotMerge(Checker, _other),
            _other.WhyNotMerge(Checker, Given.Source()),
        ];
        refused.ShouldAllBe(r => r == SourceRefusals.SourceIsMerged);
        Should.Throw<RuleViolation>(() => _other.Retract(Checker, Said(), Given.Now)).Refusal.ShouldBe(SourceRefusals.SourceIsMerged);
    }

    [Fact]
    public void A_source_is_not_merged_into_itself_nor_into_one_that_nothing_new_may_rest_on()
    {
        _source.WhyNotMerge(Checker, _source).ShouldBe(SourceRefusals.SameSource);
        _source.Retire(Checker, "Out of print.");
        _source.WhyNotMerge(Checker, _other).ShouldBe(SourceRefusals.SourceIsRetired("Out of print."));
    }

    [Fact]
    public void A_retraction_is_not_lost_by_a_merge()
    {
        _other.Retract(Checker, Said(), Given.Now);

        _source.WhyNotMerge(Checker, _other).ShouldBe(SourceRefusals.RetractionIsNotThere);

        _source.Retract(Checker, Said(), Given.Now);
        _source.WhyNotMerge(Checker, _other).ShouldBeNull();
    }

    [Fact]
    public void A_retired_source_takes_no_new_evidence_until_it_is_brought_back()
    {
        _source.WhyNotUse.ShouldBeNull();
        _source.WhyNotBringBack(Checker).ShouldBe(SourceRefusals.SourceIsNotRetired);

        _source.Retire(Checker, " The archive closed. ");

        _source.WhyNotUse.ShouldBe(SourceRefusals.SourceIsRetired("The archive closed."));
        _source.WhyNotRetire(Checker).ShouldBe(_source.WhyNotUse);
        _source.Events[^1].ShouldBeOfType<SourceRetired>().Reason.ShouldBe("The archive closed.");
        _source.WhyNotCorrect(Checker).ShouldBeNull();

        _source.BringBack(Checker);

        (_source.WhyNotUse, _source.RetiredBecause, _source.Version).ShouldBe((null, null, 3));
        _source.Events[^1].ShouldBeOfType<SourceBroughtBack>().SubjectVersion.ShouldBe(3);
    }

    [Fact]
    public void Retiring_needs_a_reason() =>
        Should.Throw<RuleViolation>(() => _source.Retire(Checker, " ")).Refusal.ShouldBe(SourceRefusals.SayWhyRetired);

    [Fact]
    public void A_retraction_is_said_at_an_address_of_the_web() =>
        Should
            .Throw<RuleViolation>(() => _source.Retract(Checker, Said() with { Address = "http://10.0.0.1/" }, Given.Now))
            .Refusal.Name.ShouldBe("PrivateHost");

    [Fact]
    public void A_retraction_gives_another_fingerprint_and_a_hand()
    {
        var sha256 = _source.Fingerprint();

        _source.Retract(Checker, Said(), Given.Now);

        _source.Fingerprint().ShouldNotBe(sha256);
        (_source.IsRetracted, _source.Retraction, _source.Version).ShouldBe((true, Said(), 2));
        _source.Hands.ShouldContain(Checker.Id);
        _source.Events[^1].ShouldBeOfType<SourceRetracted>().Retraction.ShouldBe(Said());

        _source.LiftRetraction(Checker);

        _source.Fingerprint().ShouldBe(sha256);
        (_source.IsRetracted, _source.Version).ShouldBe((false, 3));
        _source.Events[^1].ShouldBeOfType<SourceRetractionLifted>().Before.ShouldBe(Said());
        _source.WhyNotLiftRetraction(Checker).ShouldBe(SourceRefusals.SourceIsNotRetracted);
    }

    [Theory]
    [InlineData("day")]
    [InlineData("words")]
    [InlineData("address")]
    public void Each_part_of_a_retraction_counts(string part)
    {
        _source.Retract(Checker, Said(), Given.Now);
        var sha256 = _source.Fingerprint();
        var other = part switch
        {
            "day" => Said() with { On = Given.Today.AddDays(-1) },
            "words" => Said() with { SaidIn = "A letter" },
            _ => Said() with { Address = null },
        };

        _source.Retract(Checker, other, Given.Now);

        _source.Fingerprint().ShouldNotBe(sha256);
        _source.Retraction.ShouldBe(other);
    }

    [Fact]
    public void A_retraction_that_cannot_be_is_refused()
    {
        Refused(Said() with { On = Given.Today.AddDays(1) }).Name.ShouldBe("DateInFuture");
        Refused(Said() with { SaidIn = " " }).ShouldBe(SourceRefusals.SayWhereRetracted);
        _source.Retract(Checker, Said(), Given.Now);
        Refused(Said()).ShouldBe(SourceRefusals.SourceStandsSo);
    }

    [Fact]
    public void Whoever_may_not_check_claims_can_do_none_of_it()
    {
        Refusal?[] refused =
        [
            _source.WhyNotCorrect(Admin),
            _source.WhyNotMerge(Admin, _other),
            _source.WhyNotRetire(Admin),
            _source.WhyNotBringBack(Admin),
            _source.WhyNotLiftRetraction(Admin),
        ];
        refused.ShouldAllBe(r => r == Admin.WhyNot(Permission.CheckClaims));
        refused[0].ShouldNotBeNull();
        Should.Throw<RuleViolation>(() => _source.Retract(Admin, Said(), Given.Now));
    }

    private Refusal Refused(Retraction retraction) =>
        Should.Throw<RuleViolation>(() => _source.Retract(Checker, retraction, Given.Now)).Refusal;

    private static Retraction Said() => new(Given.Today, "A notice of the publisher", "https://example.org/notice");
}
