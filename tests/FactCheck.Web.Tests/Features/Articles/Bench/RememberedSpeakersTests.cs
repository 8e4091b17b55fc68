using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Web.Caching;
using FactCheck.Web.Features.Articles.Bench;

namespace FactCheck.Web.Tests.Features.Articles.Bench;

public sealed class RememberedSpeakersTests : IDisposable
{
    private const string First = "Mayor Tessa Holt came late. She said the pool was full.",
        Revised = "Mayor Carla Roe came late. She said the pool was full.";

    private readonly KeptByVersion<SpeakerMemory> _kept = new(room: 1_000_000);
    private readonly Guid _version = Guid.NewGuid();

    private RememberedSpeakers Speakers => new(_kept);

    public void Dispose() => _kept.Dispose();

    [Fact]
    public void A_thousand_claims_read_the_article_once()
    {
        var memory = Speakers.Of(_version, First, "en");

        for (var claim = 0; claim < 1_000; claim++)
            Speakers.Of(_version, First, "en").ShouldBeSameAs(memory);
    }

    [Fact]
    public void A_revision_is_read_anew_and_the_version_before_stays_as_it_was()
    {
        var revision = Guid.NewGuid();

        Claimant(_version, First).ShouldBe("Tessa Holt");
        Claimant(revision, Revised).ShouldBe("Carla Roe");
        Claimant(_version, First).ShouldBe("Tessa Holt");
    }

    [Fact]
    public void Another_language_in_the_particulars_is_another_reading()
    {
        Claimant(_version, First, "fi").ShouldBeNull();
        Claimant(_version, First, "en").ShouldBe("Tessa Holt");
        Claimant(_version, First, "fi").ShouldBeNull();
    }

    [Fact]
    public void What_finds_no_room_is_read_again_and_is_right()
    {
        using var small = new KeptByVersion<SpeakerMemory>(room: 1);
        var speakers = new RememberedSpeakers(small);

        for (var time = 0; time < 2; time++)
            AttributionReader.Read(speakers.Of(_version, First, "en"), Words(First)).ClaimantName.ShouldBe("Tessa Holt");
    }

    private string? Claimant(Guid version, string text, string language = "en") =>
        AttributionReader.Read(Speakers.Of(version, text, language), Words(text)).ClaimantName;

    private static TextSpan Words(string text) => new(text.IndexOf("the pool", StringComparison.Ordinal), text.Length - 1);
}
