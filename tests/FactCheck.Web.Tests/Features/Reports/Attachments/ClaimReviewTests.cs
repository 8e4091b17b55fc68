using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Web.Features.Reports.Attachments;
using FactCheck.Web.Tests.Typesetting;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

[Trait("Run", "thorough")]
public sealed class ClaimReviewTests
{
    private static readonly string[] s_addresses = ["@id", "url", "correctedWork"];

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void Every_printed_claim_has_one_review_with_all_that_search_engines_ask_for(int claims)
    {
        var report = SampleReport.With(claims);

        var reviews = Reviews(ClaimReviewFile.Write(report));

        reviews.Select(r => (string)r["claimReviewed"]!).ShouldBe(report.Claims.Select(c => c.Statement));
        reviews.Select(r => (string)r["url"]!).ShouldBe(report.Claims.Select(c => $"{report.VerifyAddress}#c{c.N}"));
        foreach (var review in reviews)
            ShouldBeWhole(review);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        ClaimReviewFile.Write(SampleReport.With(30)).ShouldBe(ClaimReviewFile.Write(SampleReport.With(30)));

    [Fact]
    public void A_rating_that_is_no_point_on_the_scale_has_a_word_and_no_number()
    {
        var ratings = Reviews(ClaimReviewFile.Write(SampleReport.With(10))).Select(r => r["reviewRating"]!.AsObject()).ToList();

        var unproven = ratings.Single(r => (string)r["alternateName"]! == "Unproven");
        unproven.ContainsKey("ratingValue").ShouldBeFalse();
        unproven.ContainsKey("bestRating").ShouldBeFalse();
        var misleading = ratings.Single(r => (string)r["alternateName"]! == "Misleading");
        ((int)misleading["ratingValue"]!, (int)misleading["worstRating"]!, (int)misleading["bestRating"]!).ShouldBe((4, 1, 6));
    }

    [Theory]
    [InlineData("Maud Ellery, mayor of Tidewick", "Person", "Maud Ellery", "mayor of Tidewick")]
    [InlineData("Port of Tidewick, annual report", "Organization", "Port of Tidewick", "annual report")]
    [InlineData("Vladimir Petrov", "Person", "Vladimir Petrov", null)]
    [InlineData("The article", "Organization", "The Tidewick Courier", null)]
    public void Whoever_said_it_is_named_as_a_person_or_an_organisation(string claimant, string type, string name, string? description)
    {
        var sample = SampleReport.With(1);

        var author = Reviews(ClaimReviewFile.Write(sample with { Claims = [sample.Claims[0] with { Claimant = claimant }] }))[0][
            "itemReviewed"
        ]!["author"]!;

        ((string)author["@type"]!, (string)author["name"]!, (string?)author["description"]).ShouldBe((type, name, description));
    }

    [Fact]
    public void An_unpublished_article_without_byline_claims_no_author_and_no_publisher()
    {
        var sample = SampleReport.With(1);
        sample = sample with
        {
            Article = sample.Article with { Outlet = "Unpublished", Byline = null, Address = null, Published = null },
            Claims = [sample.Claims[0] with { Claimant = "The article" }],
        };

        var claim = Reviews(ClaimReviewFile.Write(sample))[0]["itemReviewed"]!.AsObject();

        claim.ContainsKey("author").ShouldBeFalse();
        claim["appearance"]!.AsObject().Select(p => p.Key).ShouldBe(["@type", "headline", "inLanguage"]);
    }

    [Fact]
    public void Days_and_corrections_are_written_for_machines()
    {
        var review = Reviews(ClaimReviewFile.Write(SampleReport.With(1)))[0];

        ((string)review["datePublished"]!).ShouldBe("2026-03-04T09:30:00Z");
        ((string)review["itemReviewed"]!["datePublished"]!).ShouldBe("2026-03-01");
        ((string)review["isPartOf"]!["identifier"]!, (int)review["isPartOf"]!["version"]!).ShouldBe(("TC-7Q4K-2MXD", 2));
        var correction = review["correction"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)correction["@type"]!, (string)correction["datePublished"]!).ShouldBe(("CorrectionComment", "2026-03-04"));
        ((string)correction["text"]!).ShouldContain("mostly true");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//courier.example/x")]
    public void An_address_that_is_not_of_the_web_is_left_out(string address)
    {
        var sample = SampleReport.With(1);

        var review = Reviews(
            ClaimReviewFile.Write(sample with { VerifyAddress = address, Article = sample.Article with { Address = address } })
        )[0];

        Addresses(review).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_was_typed_can_end_the_block_on_the_page()
    {
        const string hostile = "</script><script>alert('“1”')</script><!-- & ]]>";
        var sample = SampleReport.With(1);

        var text = ClaimReviewFile.Write(sample with { Article = sample.Article with { Headline = hostile } });

        text.ShouldNotContain('<');
        text.ShouldNotContain('&');
        ((string)Reviews(text)[0]["itemReviewed"]!["appearance"]!["headline"]!).ShouldBe(hostile);
    }

    [Fact]
    public async Task The_public_page_says_what_the_signed_file_carries()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();

        var onPage = (await site.App.Anonymous().Get($"/reports/{code}"))
            .Document.QuerySelectorAll("script[type='application/ld+json']")
            .ShouldHaveSingleItem()
            .TextContent;

        onPage.ShouldBe((await Pdf.Attachments(await site.Pdf(code)))["claimreview.jsonld"]);
        var review = Reviews(onPage).ShouldHaveSingleItem();
        ShouldBeWhole(review);
        ((string)review["reviewRating"]!["alternateName"]!, (int)review["reviewRating"]!["ratingValue"]!).ShouldBe(("True", 6));
        ((string)review["itemReviewed"]!["author"]!["name"]!).ShouldBe("The mayor");
        ((string)review["itemReviewed"]!["appearance"]!["url"]!).ShouldBe("https://harbourledger.example/bridge");
    }

    [Fact]
    public async Task What_no_longer_stands_is_told_to_no_machine()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        await site.IssueCorrection();
        var reader = site.App.Anonymous();

        (await Blocks($"/reports/{code}")).ShouldBe(1);
        (await Blocks($"/reports/{code}?version=1")).ShouldBe(0);
        await site.Withdraw();
        (await Blocks($"/reports/{code}")).ShouldBe(0);

        async Task<int> Blocks(string path)
        {
            var page = await reader.Get(path);
            page.Status.ShouldBe(System.Net.HttpStatusCode.OK, path);
            return page.Document.QuerySelectorAll("script[type='application/ld+json']").Length;
        }
    }

    internal static IReadOnlyList<JsonObject> Reviews(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        ((string)root["@context"]!).ShouldBe("https://schema.org");
        var graph = root["@graph"]!.AsArray().Select(r => r!.AsObject()).ToList();
        graph.ShouldAllBe(r => (string)r["@type"]! == "ClaimReview");
        return graph;
    }

    internal static void ShouldBeWhole(JsonObject review)
    {
        foreach (var name in new[] { "@id", "url", "datePublished", "claimReviewed", "reviewBody" })
            ((string?)review[name]).ShouldNotBeNullOrWhiteSpace(name);
        ((string)review["author"]!["@type"]!).ShouldBe("Organization");
        ((string?)review["author"]!["name"]).ShouldNotBeNullOrWhiteSpace();
        ((string)review["itemReviewed"]!["@type"]!).ShouldBe("Claim");
        ((string?)review["itemReviewed"]!["appearance"]!["headline"]).ShouldNotBeNullOrWhiteSpace();
        var rating = review["reviewRating"]!.AsObject();
        ((string?)rating["alternateName"]).ShouldNotBeNullOrWhiteSpace();
        if (rating["ratingValue"] is { } value)
            ((int)value).ShouldBeInRange((int)rating["worstRating"]!, (int)rating["bestRating"]!);
        Addresses(review).ShouldNotBeEmpty();
        Addresses(review).ShouldAllBe(a => new Uri(a).Scheme == "http" || new Uri(a).Scheme == "https");
    }

    private static List<string> Addresses(JsonNode? node) =>
        node switch
        {
            JsonObject thing => [.. thing.SelectMany(p => s_addresses.Contains(p.Key) ? [(string)p.Value!] : Addresses(p.Value))],
            JsonArray list => [.. list.SelectMany(Addresses)],
            _ => [],
        };
}
