using System.Net;
using System.Text;
using System.Text.Json;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Exchanging;

public sealed class ExchangingClaims(Site site) : IClassFixture<Site>
{
    private const string Emoji =
        "The 👩‍🔧 engineer said “=1+1” is 2.\n\nThe bridge opened in 1932. The bridge opened in 1932, he said 🎉.";

    [Theory]
    [InlineData("jsonld")]
    [InlineData("csv")]
    public async Task What_is_exported_comes_back_without_loss(string kind)
    {
        var first = await Marked();
        var file = await Download(first, kind);
        var second = await site.App.Article(Emoji);
        var page = await Import(second, $"claims.{kind}", file);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("3 claims were marked.");
        (await Claims(second)).ShouldBe(await Claims(first));
    }

    [Theory]
    [InlineData("jsonld")]
    [InlineData("csv")]
    public async Task A_file_that_was_imported_before_marks_nothing_twice(string kind)
    {
        var article = await Marked();
        var page = await Import(article, $"claims.{kind}", await Download(article, kind));
        page.Text.ShouldContain("0 claims were marked; 3 were there already.");
        (await Claims(article)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Positions_are_counted_in_code_points_and_quotes_carry_their_surroundings()
    {
        var article = await Marked();
        using var json = JsonDocument.Parse(await Download(article, "jsonld"));
        json.RootElement.GetProperty("type").GetString().ShouldBe("AnnotationCollection");
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(3);
        var selectors = json.RootElement.GetProperty("first").GetProperty("items")[2].GetProperty("target").GetProperty("selector");
        var second = Emoji.LastIndexOf("The bridge", StringComparison.Ordinal);
        var before = Emoji[..second].EnumerateRunes().Count();
        selectors[0].GetProperty("start").GetInt32().ShouldBe(before);
        before.ShouldBeLessThan(second);
        selectors[1].GetProperty("exact").GetString().ShouldBe("The bridge opened in 1932, he said 🎉");
        selectors[1].GetProperty("prefix").GetString().ShouldEndWith("1932. ");
    }

    [Fact]
    public async Task Without_a_position_the_surroundings_tell_two_equal_quotes_apart()
    {
        var article = await site.App.Article(Emoji);
        await Import(
            article,
            "a.json",
            Encoding.UTF8.GetBytes(
                """
                [{"type":"Annotation","body":"It opened in 1932.","target":{"source":"urn:x","selector":{"type":"TextQuoteSelector",
                "exact":"The bridge opened in 1932","prefix":"e bridge opened in 1932. ","suffix":", he said 🎉."}}}]
                """.Replace(
                    "e bridge opened in 1932. ",
                    Emoji[
                        (Emoji.LastIndexOf("The bridge", StringComparison.Ordinal) - 32)..Emoji.LastIndexOf(
                            "The bridge",
                            StringComparison.Ordinal
                        )
                    ]
                        .Replace("\n", "\\n", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
            )
        );
        (await Claims(article)).Single().Start.ShouldBe(Emoji.LastIndexOf("The bridge", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.json", "{", "This is no Web Annotation file: it is not JSON, or not shaped as annotations.")]
    [InlineData("a.json", "[]", "There are no claims in this file.")]
    [InlineData(
        "a.json",
        """{"target":{"selector":{"type":"TextPositionSelector","start":0,"end":3}}}""",
        "Claim 1 in the file: It has no quoted words. Nothing was imported."
    )]
    [InlineData(
        "a.json",
        """[{"body":"x","target":{"selector":{"type":"TextQuoteSelector","exact":"The bridge opened"}}}]""",
        "Claim 1 in the file: These words stand 2 times in the article; say which occurrence you mean, 1 to 2. Nothing was imported."
    )]
    [InlineData(
        "a.json",
        """[{"body":"x","target":{"selector":{"type":"TextQuoteSelector","exact":"not there"}}}]""",
        "Claim 1 in the file: These words are not in the article; copy them exactly as they stand. Nothing was imported."
    )]
    [InlineData(
        "a.csv",
        "exact,statement,kind\nThe 👩‍🔧 engineer,x,Gossip\n",
        "Claim 1 in the file: It says “Gossip” where one of Statistic, Quotation, Event, Comparison, Attribution, Legal, Other is wanted. "
            + "Nothing was imported."
    )]
    [InlineData(
        "a.csv",
        "exact,statement,stated_on\nThe 👩‍🔧 engineer,x,2199-01-01\n",
        "Claim 1 in the file: The date of the statement lies in the future; give a day up to today or leave it empty. Nothing was imported."
    )]
    [InlineData(
        "a.csv",
        "who,what\na,b\n",
        "This is no table of claims: its first line must name the columns, “exact” and “statement” among them."
    )]
    [InlineData("a.txt", "x", "Choose a .jsonld, .json or .csv file.")]
    public async Task Bad_files_get_one_sentence_and_change_nothing(string name, string content, string sentence)
    {
        var article = await site.App.Article(Emoji);
        var page = await Import(article, name, Encoding.UTF8.GetBytes(content));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        (await Claims(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_of_more_claims_than_a_file_may_hold_is_refused_as_a_whole()
    {
        var article = await site.App.Article(Emoji);
        var page = await Import(
            article,
            "a.csv",
            Encoding.UTF8.GetBytes("exact,statement\n" + string.Concat(Enumerable.Repeat("The 👩‍🔧 engineer,x\n", 6000)))
        );
        page.Problems.ShouldBe(["The file holds more than 5,000 claims; import it in parts."]);
        (await Claims(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cell_that_begins_like_a_formula_is_text_to_a_spreadsheet()
    {
        var article = await site.App.Article("=SUM(A1) is what the page said.");
        await Mark(article, "=SUM(A1)", "=SUM(A1)");
        Encoding.UTF8.GetString(await Download(article, "csv")).ShouldContain(",\"'=SUM(A1)\",");
    }

    [Theory]
    [InlineData("=")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("@")]
    [InlineData("＝")]
    [InlineData("＋")]
    [InlineData("－")]
    [InlineData("＠")]
    [InlineData("'")]
    [InlineData("'＝")]
    public async Task Whatever_a_cell_begins_with_it_is_no_formula_and_comes_back_as_it_was(string sign)
    {
        var text = $"{sign}1 stood there.\n{sign}2 as well.";
        var first = await site.App.Article(text);
        await Mark(first, $"{sign}1 stood there.", $"{sign}3 is the sum", new($"{sign}name", $"{sign}role"));
        var file = await Download(first, "csv");
        var cells = Encoding.UTF8.GetString(file);
        cells.ShouldContain($",\"'{sign}1 stood there.\",");
        cells.ShouldContain($",\"'\n{sign}2 as well.\",");
        cells.ShouldContain($",\"'{sign}3 is the sum\",\"'{sign}name\",\"'{sign}role\",");

        var second = await site.App.Article(text);
        (await Import(second, "claims.csv", file)).Status.ShouldBe(HttpStatusCode.OK);
        (await Claims(second)).ShouldBe(await Claims(first));
    }

    [Fact]
    public async Task Claims_merged_away_are_not_exported()
    {
        var article = await Marked();
        var id = await site.App.Db(db => db.Reviews.Where(r => r.ArticleId == article).Select(r => r.Id).FirstAsync());
        await site.App.Review(TestApp.Checker, id, (review, actor, now) => review.ProposeToTakeBack(actor, "A slip.", now));
        await site.App.Agree(id);
        using var json = JsonDocument.Parse(await Download(article, "jsonld"));
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(2);
    }

    private async Task<Guid> Marked()
    {
        var article = await site.App.Article(Emoji);
        await Mark(article, "“=1+1” is 2", "'=One and one are two.");
        await Mark(article, "opened in 1932. The bridge", "Across two sentences, \"quoted\",\nand a line end.");
        await Mark(article, "The bridge opened in 1932, he said 🎉", "It opened.", null);
        return article;
    }

    private Task<Guid> Mark(Guid article, string words, string statement, Claimant? by = null) =>
        site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                var review = Review.Mark(
                    actor,
                    whole,
                    Anchoring.Find(whole.Current.Body, words, 1),
                    new(statement, by ?? new("The engineer", "+role"), new(2025, 1, 2), "@ the port", ClaimKind.Legal, Wording.Quoted),
                    now
                );
                db.Reviews.Add(review);
                return review.Id;
            }
        );

    private Task<List<(int Start, int End, ClaimWording Worded)>> Claims(Guid article) =>
        site.App.Db(async db =>
            (await db.Reviews.AsNoTracking().Where(r => r.ArticleId == article).ToListAsync())
                .OrderBy(r => r.Claim.Start)
                .Select(r => (r.Claim.Start, r.Claim.End, r.Claim.Worded))
                .ToList()
        );

    private async Task<byte[]> Download(Guid article, string kind)
    {
        var file = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}/annotations.{kind}");
        file.Status.ShouldBe(HttpStatusCode.OK);
        return file.Bytes;
    }

    private async Task<BrowserPage> Import(Guid article, string name, byte[] file)
    {
        var browser = await site.App.SignIn(TestApp.Checker);
        var page = await browser.Get($"/articles/{article}/annotations");
        return await page.Form($"/articles/{article}/annotations").File("Command.File", name, file).Submit();
    }
}
