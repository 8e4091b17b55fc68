using System.Net;
using System.Text;
using System.Text.Json;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Covering;

namespace FactCheck.Web.Tests.Features.Articles.Exchanging;

public sealed class ExchangingDecisions(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task Decisions_travel_with_the_claims_and_come_back_without_loss()
    {
        var first = await Decided();
        var file = await Download(first, "jsonld");
        var (second, _) = await _app.Quay();
        var page = await Import(second, file);

        page.Text.ShouldContain("1 claim was marked. 3 sentences were decided about.");
        (await _app.Decided(second)).ShouldBe(await _app.Decided(first));
        (await Import(second, file)).Text.ShouldContain(
            "0 claims were marked; 1 was there already. 0 sentences were decided about; 3 were already."
        );
        (await _app.Decided(second)).ShouldBe(await _app.Decided(first));
    }

    [Fact]
    public async Task A_decision_is_an_annotation_that_classifies_its_sentence()
    {
        using var json = JsonDocument.Parse(await Download(await Decided(), "jsonld"));
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(4);
        var decision = json.RootElement.GetProperty("first").GetProperty("items")[1];
        decision.GetProperty("motivation").GetString().ShouldBe("classifying");
        decision.GetProperty("creator").GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
        var bodies = decision.GetProperty("body").EnumerateArray().ToList();
        bodies.Select(b => b.GetProperty("type").GetString()).ShouldBe(["TextualBody", "TextualBody", "factcheck:CoverageDecision"]);
        bodies[0].GetProperty("value").GetString().ShouldBe("not checkable: an opinion");
        (bodies[1].GetProperty("purpose").GetString(), bodies[1].GetProperty("value").GetString()).ShouldBe(
            ("commenting", "Colour, “=1”.")
        );
        (bodies[2].GetProperty("factcheck:treatment").GetString(), bodies[2].GetProperty("factcheck:reason").GetString()).ShouldBe(
            ("NotCheckable", "Opinion")
        );
        decision.GetProperty("target").GetProperty("selector")[1].GetProperty("exact").GetString().ShouldBe("It is lovely.");
    }

    [Fact]
    public async Task The_table_holds_claims_alone() =>
        Encoding
            .UTF8.GetString(await Download(await Decided(), "csv"))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Length.ShouldBe(2);

    [Fact]
    public async Task What_was_decided_otherwise_here_stands()
    {
        var file = await Download(await Decided(), "jsonld");
        var (article, starts) = await _app.Quay();
        await (await _app.List(article)).Choosing([starts[1]], "Heading").Submit();

        (await Import(article, file)).Text.ShouldContain(
            "2 sentences were decided about; 1 was decided about otherwise here, which stands."
        );
        (await _app.Decided(article))[0].ShouldBe((starts[1], CoverageReason.Heading, null));
    }

    [Fact]
    public async Task A_file_with_a_byte_order_mark_and_places_that_are_nowhere_is_read_by_its_quotes()
    {
        var (article, starts) = await _app.Quay();
        var decision = """
            {"body":{"type":"factcheck:CoverageDecision","factcheck:reason":"Opinion"},
            "target":{"selector":[{"type":"TextQuoteSelector","exact":"It is lovely."},
            {"type":"TextPositionSelector","start":-4,"end":900000}]}}
            """;

        (await Import(article, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(decision)])).Text.ShouldContain(
            "1 sentence was decided about."
        );
        (await _app.Decided(article)).ShouldBe([(starts[1], CoverageReason.Opinion, null)]);
    }

    [Theory]
    [InlineData("\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"It was lovely.\"}", "2 “It was lovely.”")]
    [InlineData("\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"lovely\"}", "2 “lovely”")]
    [InlineData("\"source\":\"urn:x\"", "2, which quotes nothing")]
    public async Task One_decision_without_a_place_is_left_out_alone_and_named(string target, string named)
    {
        var (article, starts) = await _app.Quay();
        const string decision = "{\"body\":{\"type\":\"factcheck:CoverageDecision\",\"factcheck:reason\":\"Opinion\"},\"target\":{";
        const string quote = "\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"";
        var file =
            $"[{decision}{quote}It is lovely.\"}}}}}},{decision}{target}}}}},"
            + $"{{\"body\":\"It opened.\",\"target\":{{{quote}The mayor opened it.\"}}}}}}]";

        var page = await Import(article, Encoding.UTF8.GetBytes(file));

        page.Text.ShouldContain(
            $"1 claim was marked. 1 sentence was decided about. 1 decision has no place in this text and was left out: {named}."
        );
        (await _app.Decided(article)).ShouldBe([(starts[1], CoverageReason.Opinion, null)]);
    }

    [Fact]
    public async Task A_file_of_which_no_decision_has_a_place_is_refused_and_says_why()
    {
        var (article, _) = await _app.Quay();
        const string file = """
            {"body":{"type":"factcheck:CoverageDecision","factcheck:reason":"Opinion"},
            "target":{"selector":{"type":"TextQuoteSelector","exact":"It was lovely."}}}
            """;

        (await Import(article, Encoding.UTF8.GetBytes(file))).Problems.ShouldBe([
            "Decision 1 in the file: These words are not in the article; copy them exactly as they stand. Nothing was imported.",
        ]);
    }

    [Theory]
    [InlineData("Other", " ", "It is lovely.", "Another reason needs words.")]
    [InlineData("Opinion", "tab\\u0001", "It is lovely.", "This holds a control character or half of a character; remove it.")]
    [InlineData(
        "Gossip",
        "",
        "It is lovely.",
        "Its reason has to be one of Opinion, Prediction, Question, CommonKnowledge, Boilerplate, Heading, Repetition, OutOfScope, Other."
    )]
    public async Task A_decision_that_cannot_be_is_named_and_leaves_the_rest_of_the_file_alone(
        string reason,
        string note,
        string exact,
        string why
    )
    {
        var (article, starts) = await _app.Quay();
        var claim = """{"body":"It opened.","target":{"selector":{"type":"TextQuoteSelector","exact":"The mayor opened it."}}}""";
        string Decision(string words, string because, string saying) =>
            """
                {"body":[{"type":"factcheck:CoverageDecision","factcheck:reason":"REASON"},
                {"type":"TextualBody","purpose":"commenting","value":"NOTE"}],
                "target":{"selector":{"type":"TextQuoteSelector","exact":"EXACT"}}}
                """.Replace("REASON", because, StringComparison.Ordinal).Replace("NOTE", saying, StringComparison.Ordinal).Replace(
                "EXACT",
                words,
                StringComparison.Ordinal
            );
        var bad = Decision(exact, reason, note);

        (await Import(article, Encoding.UTF8.GetBytes($"[{bad}]"))).Problems.ShouldBe([
            $"Decision 1 in the file: {why} Nothing was imported.",
        ]);
        (await _app.Decided(article)).ShouldBeEmpty();

        var page = await Import(article, Encoding.UTF8.GetBytes($"[{claim},{Decision("It is lovely.", "Opinion", "")},{bad}]"));
        page.Text.ShouldContain($"1 claim was marked. 1 sentence was decided about. 1 decision was refused and left out. Number 2: {why}");
        (await _app.Decided(article)).ShouldBe([(starts[1], CoverageReason.Opinion, null)]);
    }

    private async Task<Guid> Decided()
    {
        var (article, starts) = await _app.Quay();
        await _app.Claim(article, "built in 1911");
        await (await _app.List(article)).Choosing([starts[1]], "Opinion", "Colour, “=1”.").Submit();
        await (await _app.List(article)).Choosing([starts[2], starts[3]], "Question").Submit();
        return article;
    }

    private async Task<byte[]> Download(Guid article, string kind)
    {
        var file = await (await _app.SignIn(TestApp.Checker)).Get($"/articles/{article}/annotations.{kind}");
        file.Status.ShouldBe(HttpStatusCode.OK);
        return file.Bytes;
    }

    private async Task<BrowserPage> Import(Guid article, byte[] file) =>
        await (await (await _app.SignIn(TestApp.Checker)).Get($"/articles/{article}/annotations"))
            .Form($"/articles/{article}/annotations")
            .File("Command.File", "claims.jsonld", file)
            .Submit();
}
