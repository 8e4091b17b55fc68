using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Captures;

public sealed class CaptureTests
{
    private const string Address = "https://www.example.org/page";
    private static readonly Actor Checker = Given.FactChecker("Cora Lund");
    private static readonly Remark Why = new("PageNotThere", 404);
    private readonly Capture _capture = Capture.Ask(Checker, Address, null, Given.Now);

    private static CapturedPage Page { get; } =
        new(
            Given.Now,
            new("https://example.org/page/", [Address], 200, "text/html", new('a', 64), 117, new('b', 64), "CN=example.org"),
            new("A page", "Example", "A. Writer", Given.Today, "en"),
            new(new('c', 64), 1234, new('d', 64))
        );

    [Fact]
    public void What_was_kept_is_told_whole()
    {
        _capture.TakeEvents();

        _capture.Keep(Page);

        _capture.Page.ShouldNotBeNull().ShouldBe(Page with { Answer = Page.Answer with { Redirects = _capture.Redirects! } });
        _capture.Redirects.ShouldBe([Address]);
        (_capture.State, _capture.FinalKey, _capture.AddressKey).ShouldBe((CaptureState.Kept, "example.org/page", "example.org/page"));
        _capture.TakeEvents().ShouldBe([new CaptureKept(_capture.Id, 2, Page)]);
    }

    [Fact]
    public void What_failed_is_asked_for_again_and_what_ended_ends_once()
    {
        _capture.WhyNotAskAgain(Checker).ShouldBe(CaptureRefusals.CaptureNotFailed);
        _capture.Fail(Why);
        (_capture.State, _capture.Problem).ShouldBe((CaptureState.Failed, Why));
        Refused(() => _capture.Keep(Page)).ShouldBe(CaptureRefusals.CaptureHasEnded);
        Refused(() => _capture.Fail(Why)).ShouldBe(CaptureRefusals.CaptureHasEnded);

        _capture.AskAgain(Checker, Given.Now.AddDays(1));

        (_capture.State, _capture.Problem, _capture.AskedAt).ShouldBe((CaptureState.Asked, null, Given.Now.AddDays(1)));
        _capture.Keep(Page);
        Refused(() => _capture.AskAgain(Checker, Given.Now)).ShouldBe(CaptureRefusals.CaptureNotFailed);
    }

    [Fact]
    public void It_is_of_one_source_for_good()
    {
        var source = Of(Address);
        _capture.Tie(Checker, source);

        _capture.SourceId.ShouldBe(source.Id);
        Refused(() => _capture.Tie(Checker, Of(Address))).ShouldBe(CaptureRefusals.CaptureHasSource);
    }

    [Fact]
    public void It_goes_along_when_its_source_is_merged()
    {
        var (merged, kept) = (Of(Address), Of("http://example.org/page/"));
        _capture.Tie(Checker, merged);
        _capture.TakeEvents();

        Refused(() => _capture.FollowMerge(Checker, kept.Id, merged)).ShouldBe(CaptureRefusals.CaptureHasSource);
        Refused(() => _capture.FollowMerge(Checker, merged.Id, Of("https://example.org/"))).ShouldBe(CaptureRefusals.CaptureOfAnotherPage);
        Should.Throw<RuleViolation>(() => _capture.FollowMerge(Given.Administrator(), merged.Id, kept));
        _capture.FollowMerge(Checker, merged.Id, kept);

        _capture.SourceId.ShouldBe(kept.Id);
        _capture.TakeEvents().ShouldBe([new CaptureTied(_capture.Id, 3, kept.Id, kept.Title)]);
    }

    [Fact]
    public void It_is_of_a_source_that_names_its_page_and_may_be_used()
    {
        Refused(() => _capture.Tie(Checker, Of("https://evil.example/page"))).ShouldBe(CaptureRefusals.CaptureOfAnotherPage);
        Refused(() => _capture.Tie(Checker, Of(null))).ShouldBe(CaptureRefusals.CaptureOfAnotherPage);
        var retired = Of(Address);
        retired.Retire(Checker, "Unsound");
        Refused(() => _capture.Tie(Checker, retired)).ShouldBe(retired.WhyNotUse);

        _capture.Keep(Page with { Answer = Page.Answer with { FinalAddress = "https://example.org/moved" } });
        _capture.IsOf(Of("http://www.example.org/moved/")).ShouldBeTrue();
        _capture.IsOf(Of(Address)).ShouldBeTrue();
    }

    [Fact]
    public void An_archives_address_stands_beside_what_is_kept()
    {
        const string Archive = "https://web.archive.org/web/2026/https://example.org/page";
        Refused(() => _capture.NoteArchive(Checker, Archive)).ShouldBe(CaptureRefusals.CaptureNotKept);
        _capture.Keep(Page);
        Refused(() => _capture.NoteArchive(Checker, "http://0x7f.1/")).Name.ShouldBe("OddHost");

        _capture.NoteArchive(Checker, Archive);

        _capture.ArchiveAddress.ShouldBe(Archive);
    }

    [Fact]
    public void Whoever_may_not_check_claims_captures_nothing()
    {
        var admin = Given.Administrator();
        Capture.WhyNotAsk(admin).ShouldNotBeNull();
        Should.Throw<RuleViolation>(() => Capture.Ask(admin, Address, null, Given.Now));
        _capture.Fail(Why);
        Should.Throw<RuleViolation>(() => _capture.AskAgain(admin, Given.Now));
        Should.Throw<RuleViolation>(() => _capture.Tie(admin, Of(Address)));
    }

    [Fact]
    public void An_old_form_is_refused() => Should.Throw<StaleVersion>(() => _capture.Seen(2));

    [Fact]
    public void Only_an_address_of_the_web_is_captured() =>
        Refused(() => Capture.Ask(Checker, "http://10.0.0.1/", null, Given.Now)).Name.ShouldBe("PrivateHost");

    private static Source Of(string? address) => Source.Record(Checker, Given.Source().Particulars with { Address = address }, Given.Now);

    private static Refusal Refused(Action act) => Should.Throw<RuleViolation>(act).Refusal;
}
