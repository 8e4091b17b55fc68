using System.Text;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Exchanging;

/// <summary>Annotations as other programs write them.</summary>
public sealed class ImportingAnnotationsOfOthers(Site site) : IClassFixture<Site>
{
    private const string Text = "The 🎉 bridge opened in 1932. It cost twice the plan.\n\nThe bridge opened in 1932 again, he said.";

    [Fact]
    public async Task Rows_of_an_annotation_service_are_marked_with_what_was_written_of_them()
    {
        var (claims, message) = await Import(
            """
            {"total": 3, "rows": [
            {"id": "a", "user": "acct:jo@host", "uri": "https://ledger.example", "text": "The cost doubled.", "tags": ["cost"],
             "target": [{"source": "https://ledger.example", "selector": [{"type": "RangeSelector", "startContainer": "/p[1]",
             "startOffset": 3},
             {"type": "TextPositionSelector", "start": 900, "end": 920},
             {"type": "TextQuoteSelector", "exact": "It cost twice the plan", "prefix": "opened in 1932. ", "suffix": "."}]}]},
            {"id": "b", "text": "A note on the page.", "target": [{"source": "https://ledger.example"}]},
            {"id": "c", "text": "", "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "he said"}]}]}]}
            """
        );

        claims.ShouldBe([("It cost twice the plan", "The cost doubled."), ("he said", "he said")]);
        message.ShouldContain("2 claims were marked. 1 has no place in this text and was left out: 2, which quotes nothing.");
    }

    [Theory]
    [InlineData(
        """{"type":"TextQuoteSelector","exact":"The bridge opened in 1932 again, he said.","""
            + """ "refinedBy":{"type":"TextQuoteSelector","exact":"opened in 1932"}}""",
        "opened in 1932 again"
    )]
    [InlineData(
        """{"type":"FragmentSelector","value":"p2","refinedBy":[{"type":"TextQuoteSelector","exact":"twice the plan"}]}""",
        "twice the plan"
    )]
    [InlineData(
        """{"type":"TextQuoteSelector","exact":"It cost twice the plan.","refinedBy":{"type":"TextPositionSelector","start":3,"end":13}}""",
        "cost twice"
    )]
    public async Task A_selector_that_is_refined_selects_the_inner_words(string selector, string words)
    {
        var article = await site.App.Article(Text);
        var page = await Send(
            article,
            """[{"body":"x","target":[{"source":"urn:other"},{"source":"urn:x","selector":"""
                + selector.Replace("\"exact\":\"opened in 1932\"", "\"exact\":\"opened in 1932 again\"", StringComparison.Ordinal)
                + "}]}]"
        );

        page.Text.ShouldContain("1 claim was marked.");
        (await Marked(article)).ShouldBe([(words, "x")]);
    }

    [Fact]
    public async Task An_orphan_alone_is_left_out_and_named()
    {
        var (claims, message) = await Import(
            """
            [{"body":"a","target":{"selector":{"type":"TextQuoteSelector","exact":"It cost"}}},
            {"body":"b","target":{"selector":{"type":"TextQuoteSelector","exact":"words that never stood here"}}},
            {"body":"c","target":{"selector":{"type":"TextQuoteSelector","exact":"he said"}}}]
            """
        );

        claims.ShouldBe([("It cost", "a"), ("he said", "c")]);
        message.ShouldContain("2 claims were marked. 1 has no place in this text and was left out: 2 “words that never stood here”.");
    }

    [Theory]
    [InlineData(
        "a.csv",
        "exact,statement,kind,stated_on\nIt cost,a,Gossip,\nhe said,b,,\nopened in 1932 again,c,,2199-01-01\nThe 🎉,d,,soon\n"
            + "twice the plan,LONG,,\n"
    )]
    [InlineData(
        "a.json",
        """
            [{"body":[{"value":"a"},{"type":"schema:Claim","factcheck:kind":"Gossip"}],"target":{"selector":{"exact":"It cost"}}},
            {"body":"b","target":{"selector":{"exact":"he said"}}},
            {"body":[{"value":"c"},{"type":"schema:Claim","schema:dateCreated":"2199-01-01"}],
            "target":{"selector":{"exact":"opened in 1932 again"}}},
            {"body":[{"value":"d"},{"type":"schema:Claim","schema:dateCreated":"soon"}],"target":{"selector":{"exact":"The 🎉"}}},
            {"body":"LONG","target":{"selector":{"exact":"twice the plan"}}}]
            """
    )]
    public async Task Claims_that_say_what_cannot_be_are_named_and_leave_the_rest_of_the_file_alone(string name, string file)
    {
        var article = await site.App.Article(Text);
        var page = await Send(
            article,
            file.Replace("LONG", new('x', 5000), StringComparison.Ordinal)
                .Replace("\"selector\":{", "\"selector\":{\"type\":\"TextQuoteSelector\",", StringComparison.Ordinal),
            name
        );

        (await Marked(article)).ShouldBe([("he said", "b")]);
        page.Text.ShouldContain(
            "1 claim was marked. 4 claims were refused and left out. Number 1: It says “Gossip” where one of Statistic, Quotation, "
                + "Event, Comparison, Attribution, Legal, Other is wanted. Number 3: The date of the statement lies in the future; give a "
                + "day up to today or leave it empty. Number 4: It says “soon” where a day such as 2025-12-31 is wanted. Number 5: "
        );
    }

    [Fact]
    public async Task Surroundings_of_another_length_tell_two_places_apart()
    {
        var (claims, _) = await Import(
            """
            [{"body":"x","target":{"selector":{"type":"TextQuoteSelector","exact":"bridge opened in 1932","prefix":"The ",
            "suffix":" again"}}}]
            """
        );

        claims.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(
        "Created at,Author,Page URL,Annotation/Reply Type,Quote,Comment,Tags\n"
            + "2026-01-02,jo,https://x.example,Annotation,It cost twice the plan,\"The cost, doubled.\",cost\n"
            + "2026-01-02,jo,https://x.example,Page note,,About the page.,\n"
            + "2026-01-02,jo,https://x.example,Highlight,he said,,\n"
            + "2026-01-02,jo,https://x.example,Annotation,never stood here,Gone.,\n"
    )]
    [InlineData("Highlighted text;Note\nIt cost twice the plan;The cost, doubled.\n;About the page.\nhe said;\nnever stood here;Gone.\n")]
    [InlineData("quote\ttext\nIt cost twice the plan\tThe cost, doubled.\n\tPage.\nhe said\t\nnever stood here\tGone.\n")]
    public async Task Rows_of_a_table_of_another_tool_are_marked_and_those_without_a_place_named(string table)
    {
        var article = await site.App.Article(Text);

        var page = await Send(article, table, "table.csv");

        (await Marked(article)).ShouldBe([("It cost twice the plan", "The cost, doubled."), ("he said", "he said")]);
        page.Text.ShouldContain(
            "2 claims were marked. 2 have no place in this text and were left out: 2, which quotes nothing, 4 “never stood here”."
        );
    }

    [Fact]
    public async Task An_export_of_an_annotation_tool_has_its_annotations_under_their_own_name()
    {
        var (claims, _) = await Import(
            """
            {"export_date": "2026-01-02", "client_version": "1", "annotations": [
            {"id": "a", "text": "The cost doubled.", "target": [{"source": "https://ledger.example", "selector": [
            {"type": "RangeSelector", "startContainer": "/p[1]"}, {"type": "TextQuoteSelector", "exact": "It cost twice the plan"}]}]}]}
            """
        );

        claims.ShouldBe([("It cost twice the plan", "The cost doubled.")]);
    }

    [Fact]
    public async Task Of_several_targets_the_first_that_stands_in_the_text_is_meant()
    {
        var (claims, _) = await Import(
            """
            [{"bodyValue":"a","target":[{"source":"urn:old","selector":{"type":"TextQuoteSelector","exact":"It cost three times the plan"}},
            {"source":"urn:new","selector":{"type":"TextQuoteSelector","exact":"It cost twice the plan"}}]},
            {"body":"b","target":{"type":"List","items":["https://x.example/1",
            {"source":"urn:x","selector":{"type":"TextPositionSelector","start":4,"end":80,
            "refinedBy":{"type":"TextQuoteSelector","exact":"he said"}}}]}}]
            """
        );

        claims.ShouldBe([("It cost twice the plan", "a"), ("he said", "b")]);
    }

    private async Task<(IReadOnlyList<(string, string)>, string)> Import(string json)
    {
        var article = await site.App.Article(Text);
        var page = await Send(article, json);
        return (await Marked(article), page.Text);
    }

    private Task<List<(string, string)>> Marked(Guid article) =>
        site.App.Db(async db =>
            (await db.Reviews.AsNoTracking().Where(r => r.ArticleId == article).ToListAsync())
                .OrderBy(r => r.Claim.Start)
                .Select(r => (Text[r.Claim.Start..r.Claim.End], r.Claim.Statement))
                .ToList()
        );

    private async Task<BrowserPage> Send(Guid article, string file, string name = "a.json")
    {
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}/annotations");
        return await page.Form($"/articles/{article}/annotations").File("Command.File", name, Encoding.UTF8.GetBytes(file)).Submit();
    }
}
