using FactCheck.Domain;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Importing.Reading.Word;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Packages of every make, and what they say of themselves.</summary>
public sealed class Packages
{
    [Fact]
    public void The_parts_of_a_package_are_found_by_its_relationships()
    {
        const string root = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        static string Rels(params (string Type, string Target)[] all) =>
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(all.Select((r, i) => $"<Relationship Id=\"r{i}\" Type=\"{r.Type}\" Target=\"{r.Target}\"/>"))
            + "</Relationships>";
        string Strict(string xml) =>
            xml.Replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
                StringComparison.Ordinal
            );
        var draft = WordReader.Read(
            WordFile.Zip(
                ("_rels/.rels", Rels(($"{root}/officeDocument", "/text/story.xml"))),
                ("text/story.xml", Strict(Whole(P(R("10"), R("5", "<w:rStyle w:val=\"Up\"/>"), FootnoteRef(1))))),
                ("text/_rels/story.xml.rels", Rels(($"{root}/styles", "../looks/a.xml"), ($"{root}/footnotes", "notes.xml"))),
                (
                    "looks/a.xml",
                    Strict(
                        $"<w:styles {Namespaces}><w:style w:type=\"character\" w:styleId=\"Up\"><w:rPr><w:vertAlign "
                            + $"w:val=\"superscript\"/></w:rPr></w:style></w:styles>"
                    )
                ),
                ("text/notes.xml", Strict($"<w:footnotes {Namespaces}>{Footnote(1, "Books.")}</w:footnotes>"))
            )
        );
        draft.Stored().ShouldBe("10⁵");
        draft.Notes.ShouldHaveSingleItem().Words.ShouldBe("Books.");
    }

    [Fact]
    public void A_package_without_relationships_is_read_by_its_content_types()
    {
        const string types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document2.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        WordReader
            .Read(WordFile.Zip(("[Content_Types].xml", types), ("word/document2.xml", Whole(P(R("It opened."))))))
            .Stored()
            .ShouldBe("It opened.");
    }

    [Fact]
    public void The_account_is_no_byline_and_the_title_shown_wins_over_one_left_behind()
    {
        static (string, string) Core(string title) =>
            ("docProps/core.xml", WordFile.Properties.Replace("The bridge that was paid for twice", title, StringComparison.Ordinal));
        var styles = Styles("<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>");
        var draft = Read(WordFile.Paragraph("The bridge", "T") + P(R("It opened.")), styles, Core("Quarterly template"));
        (draft.Headline, draft.Byline, draft.Language).ShouldBe(("The bridge", null, "de"));
        Read(WordFile.Paragraph("The bridge", "T"), styles, Core("The bridge: what it cost")).Headline.ShouldBe("The bridge: what it cost");
        Read(P(R("It opened.")), Core("The bridge")).Headline.ShouldBe("The bridge");
    }

    [Theory]
    [InlineData("It opened late in the year.", "en-GB", "en")]
    [InlineData("Міст відкрили пізно.", "uk-UA", "uk")]
    [InlineData("Міст відкрили пізно.", "en-US", null)]
    [InlineData("大桥很晚才开放。", "en-US", "zh-Hans")]
    public void The_language_is_the_one_of_its_script(string words, string western, string? language) =>
        Read(
            P(R(words)),
            Styles(
                $"<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"{western}\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr>"
                    + $"</w:rPrDefault></w:docDefaults>"
            )
        )
            .Language.ShouldBe(language);

    [Fact]
    public void A_main_part_that_is_something_else_is_no_document() =>
        Should
            .Throw<RuleViolation>(() => WordReader.Read(WordFile.Zip(("word/document.xml", $"<w:styles {Namespaces}/>"))))
            .Refusal.ShouldBe(Unreadable.NotWord);
}
