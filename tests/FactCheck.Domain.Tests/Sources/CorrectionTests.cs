using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public class CorrectionTests
{
    private static readonly Actor Checker = Given.FactChecker("Cora Lund");
    private readonly Source _source = Given.Source();

    public static TheoryData<string> Fields => [.. Changes.Keys];

    private static Dictionary<string, Func<SourceParticulars, SourceParticulars>> Changes { get; } =
        new(StringComparer.Ordinal)
        {
            ["type"] = p => p with { Type = SourceType.Dataset },
            ["title"] = p => p with { Title = "Minutes of the harbour" },
            ["publisher"] = p => p with { Publisher = null },
            ["author"] = p => p with { Author = "A. Clerk" },
            ["address"] = p => p with { Address = "https://example.org/minutes/4" },
            ["published"] = p => p with { PublishedOn = Given.Today },
            ["accessed"] = p => p with { AccessedOn = null },
            ["standing"] = p => p with { Standing = Standing.Secondary, SecondaryReason = "The archive burnt down." },
            ["interests"] = p => p with { Interests = null },
            ["no capture"] = p => p with { NoCaptureReason = null },
        };

    [Theory, MemberData(nameof(Fields))]
    public void Every_field_can_be_corrected_and_gives_another_fingerprint(string field)
    {
        var (before, sha256) = (_source.Particulars, _source.Fingerprint());
        _source.TakeEvents();

        _source.Correct(Checker, Changes[field](before), Given.Now);

        _source.Particulars.ShouldBe(Changes[field](before));
        _source.Fingerprint().ShouldNotBe(sha256);
        _source.Version.ShouldBe(2);
        _source.CorrectedBy.ShouldBe([Checker.Id]);
        var told = _source.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<SourceCorrected>();
        (told.Before, told.After, told.SubjectVersion).ShouldBe((before, _source.Particulars, 2));
    }

    [Theory]
    [InlineData("nothing", "SourceStandsSo")]
    [InlineData("published tomorrow", "DateInFuture")]
    [InlineData("accessed tomorrow", "DateInFuture")]
    [InlineData("secondary without a reason", "SecondaryNeedsReason")]
    public void What_cannot_be_is_refused_by_name(string how, string refusal)
    {
        var about = _source.Particulars;
        var wrong = how switch
        {
            "published tomorrow" => about with { PublishedOn = Given.Today.AddDays(1) },
            "accessed tomorrow" => about with { AccessedOn = Given.Today.AddDays(1) },
            "secondary without a reason" => about with { Standing = Standing.Secondary },
            _ => about with { SecondaryReason = "A primary source keeps none." },
        };

        Should.Throw<RuleViolation>(() => _source.Correct(Checker, wrong, Given.Now)).Refusal.Name.ShouldBe(refusal);
        (_source.Version, _source.CorrectedBy is null).ShouldBe((1, true));
    }

    [Fact]
    public void Whoever_may_record_a_source_may_correct_one()
    {
        foreach (var roles in RoleSets.All)
        {
            var actor = Given.Actor("Somebody", roles);
            var may = roles.Contains(Role.FactChecker) || roles.Contains(Role.Editor);
            (_source.WhyNotCorrect(actor) is null).ShouldBe(may);
            if (!may)
                Should.Throw<RuleViolation>(() => _source.Correct(actor, _source.Particulars with { Title = "Mine" }, Given.Now));
        }
    }

    [Fact]
    public void A_form_that_showed_another_version_is_stale()
    {
        _source.Correct(Checker, _source.Particulars with { Title = "First" }, Given.Now);

        _source.Seen(2).ShouldBe(_source);
        Should.Throw<StaleVersion>(() => _source.Seen(1)).Current.ShouldBe(2);
    }
}
