using FactCheck.E2E.Support;

namespace FactCheck.E2E.Journeys;

/// <summary>What a reader's browser fetches for a report that it has never seen, as it comes over the wire.</summary>
public sealed class PublicPageWeight(Site site) : Journey(site)
{
    private const int Most = 60_000;

    [Fact]
    public async Task A_public_report_weighs_at_most_sixty_kilobytes_with_its_article()
    {
        var reader = await Open();
        await reader.Go("/reports");
        var report = await reader.Page.Locator(".findings a").First.GetAttributeAsync("href");

        var newcomer = await Open();
        var wire = await Wire.Listen(newcomer.Page);
        await newcomer.Go(report!);
        await newcomer.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");

        wire.Bytes.ShouldBeLessThanOrEqualTo(Most, wire.ToString());
        wire.Addresses.ShouldContain(address => address.EndsWith(".woff2", StringComparison.Ordinal), wire.ToString());
        wire.Addresses.Count(address => address.EndsWith(".css", StringComparison.Ordinal)).ShouldBe(1);
        (await newcomer.Page.Context.CookiesAsync()).ShouldBeEmpty();

        // Seen once, it costs a question.
        wire.Forget();
        await newcomer.Page.ReloadAsync();
        wire.Bytes.ShouldBeLessThan(2_000, wire.ToString());
    }
}
