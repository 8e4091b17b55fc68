using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using FactCheck.Web.Typesetting.Printing;
using FactCheck.Web.Typesetting.Workers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Typesetting.Printing;

public sealed class PrintCheckTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddTypesetting(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    public void Dispose() => _services.Dispose();

    private IReadOnlyList<Unprintable> Check(ReportDocument report) => _services.GetRequiredService<PrintCheck>().Of(report);

    [Fact]
    public void A_report_that_can_be_drawn_as_it_is_has_no_places() => Check(SampleReport.With(30, 5)).ShouldBeEmpty();

    [Fact]
    public void Every_place_is_named_in_words_with_each_of_its_signs_once()
    {
        var report = SampleReport.With(3);
        report = report with
        {
            BottomLine = "half\uD800",
            Article = report.Article with { Headline = "\U00013000 and \U00013000 and \uE000" },
            Claims =
            [
                .. report.Claims.Take(2),
                report.Claims[2] with
                {
                    Conclusion = "a\a",
                    Evidence = [report.Claims[2].Evidence[0] with { Quote = "b\0" }],
                },
            ],
            Sources = [report.Sources[0], report.Sources[1] with { Title = "\uFFFE" }],
        };

        var places = Check(report).Select(p => $"{p.Where}: {string.Join(' ', p.Signs)}");

        places.ShouldBe([
            "The article, headline: U+13000 U+E000",
            "Bottom line: U+D800",
            "Claim 3, conclusion: U+0007",
            "Claim 3, evidence 1: U+0000",
            "Source 2, title: U+FFFE",
        ]);
    }

    [Fact]
    public void No_text_of_a_report_escapes()
    {
        var whole = JsonSerializer.SerializeToNode(
            SampleReport.With(2) with
            {
                Brand = new("Report", "#000000", null, "png", "AA=="),
            },
            ReportJson.Options
        )!;
        var texts = Texts(whole).ToList();
        var caught = 0;
        foreach (var path in texts)
        {
            var copy = whole.DeepClone();
            At(copy, path)!.ReplaceWith("\a");
            if (Read(copy) is not { } report)
                continue; // no text but a word of the format: a date or an enumeration
            Check(report).Count.ShouldBe(path[^1] is "logo" ? 0 : 1, string.Join('/', path));
            caught++;
        }

        caught.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task What_is_found_is_exactly_what_is_printed_in_brackets()
    {
        await using var typesetter = new Typesetter();
        var every = string.Concat(Enumerable.Range(0, 0x3000).Where(c => c is not ('[' or ']')).Select(c => $"{(char)c} "));
        var report = SampleReport.With(1) with { Method = [every] };

        var found = Check(report).ShouldHaveSingleItem();
        var printed = await Pdf.Text(await typesetter.Typeset(report));

        found.Where.ShouldBe("How we checked");
        var squeezed = Pdf.Squeezed(printed);
        squeezed.Split("[U+").Length.ShouldBe(found.Signs.Count + 1);
        found.Signs.ShouldAllBe(sign => squeezed.Contains($"[{sign}]", StringComparison.Ordinal));
    }

    private static IEnumerable<object[]> Texts(JsonNode? node, params object[] path) =>
        node switch
        {
            JsonObject inner => inner.SelectMany(p => Texts(p.Value, [.. path, p.Key])),
            JsonArray items => items.SelectMany((item, i) => Texts(item, [.. path, i])),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [path],
            _ => [],
        };

    private static JsonNode? At(JsonNode node, object[] path) =>
        path.Aggregate(node, (at, step) => step is int i ? at[i]! : at[(string)step]!);

    private static ReportDocument? Read(JsonNode node)
    {
        try
        {
            return node.Deserialize<ReportDocument>(ReportJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
