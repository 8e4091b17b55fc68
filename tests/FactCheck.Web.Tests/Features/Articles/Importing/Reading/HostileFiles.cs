using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>Files that nobody should have to wait for: each gets one sentence, and what was typed stays.</summary>
[Trait("Run", "thorough")]
public sealed class HostileFiles(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string, byte[]> Files() =>
        new()
        {
            {
                "nested.html",
                "The tags of this page are nested too deeply to be an article; paste its text instead.",
                Pages.Utf8(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x")
            },
            {
                "fooled.html",
                "The tags of this page are nested too deeply to be an article; paste its text instead.",
                Pages.Utf8(string.Concat(Enumerable.Repeat("<div></i>", 100_000)) + "x")
            },
            {
                "nested-tables.html",
                "The tags of this page are nested too deeply to be an article; paste its text instead.",
                Pages.Utf8(string.Concat(Enumerable.Repeat("<thead>", 100_000)) + "x")
            },
            {
                "many.html",
                "This page has too many elements to be an article; paste its text instead.",
                Pages.Utf8(string.Concat(Enumerable.Repeat("<i>a</i>", 120_000)))
            },
            {
                "large.html",
                "This page has more than 5 MB; save the article alone, or paste its text.",
                Pages.Utf8(new string('x', 6 * 1024 * 1024))
            },
            {
                "none.html",
                "No article was found in this page; paste its text instead.",
                Pages.Utf8("<html><body><nav><a href='/'>Home</a></nav></body></html>")
            },
            { "nothing.html", "No article was found in this page; paste its text instead.", [] },
            {
                "never-closed.html",
                "This page does not say how its characters are encoded and is not UTF-8; save it as UTF-8 and choose it again.",
                Encoding.Latin1.GetBytes("<script>" + string.Concat(Enumerable.Repeat("The café in the town was open all day. ", 20)))
            },
            {
                "latin.html",
                "This page does not say how its characters are encoded and is not UTF-8; save it as UTF-8 and choose it again.",
                [0x3c, 0x70, 0x3e, 0x63, 0x61, 0x66, 0xe9]
            },
            { "latin.md", "This file is not UTF-8 text; save it as UTF-8 and choose it again.", [0x63, 0x61, 0x66, 0xe9] },
            { "empty.md", "There is no text in this file.", [] },
            { "not-word.docx", "This is not a Word document; save it as .docx and choose it again.", [1, 2, 3] },
            {
                "other.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Zip(("readme.txt", "A ZIP file of another kind."))
            },
            {
                "broken.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Zip(("word/document.xml", "<w:document"))
            },
            {
                "entities.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Zip(("word/document.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><w>&a;</w>"))
            },
            {
                "nested.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Of(string.Concat(Enumerable.Repeat("<w:p>", 100_000)))
            },
            {
                "nested-deletion.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Of(string.Concat(Enumerable.Repeat("<w:del>", 100_000)))
            },
            {
                "wide.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Zip(Encoding.Unicode, ("word/document.xml", "<?xml version=\"1.0\" encoding=\"utf-16\"?><w/>"))
            },
            { "empty.docx", "There is no text in this file.", WordFile.Of("") },
            {
                "altered.docx",
                "This is not a Word document; save it as .docx and choose it again.",
                WordFile.Altered("The bridge cost 40 million euros.", "cost 40", "cost 90")
            },
            {
                "locked.docx",
                "This document is protected by a password or in the old .doc format; save it as .docx without a password and "
                    + "choose it again.",
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
            },
            {
                "attributes.docx",
                "This document unpacks to more than an article can hold; save its text alone and choose that.",
                WordFile.Of($"<w:p {string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"a{i}='' ")))}/>")
            },
            {
                "bomb.docx",
                "This document unpacks to more than an article can hold; save its text alone and choose that.",
                WordFile.Bomb()
            },
        };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_read_gets_one_sentence_and_nothing_typed_is_lost(string name, string sentence, byte[] file)
    {
        foreach (var button in new[] { "Read it first", "Import" })
        {
            var page = await (await Form(button))
                .File("Upload", name, file)
                .Submit(
                    ("Command.Text", "The bridge opened in 1932."),
                    ("Command.Headline", "The bridge"),
                    ("Command.Outlet", "The Harbour Ledger")
                );
            page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            page.Problems.ShouldBe([sentence]);
            page.TextOf("#Upload-error .words").ShouldBe(sentence);
            Text(page).ShouldBe("The bridge opened in 1932.");
            page.Form("/articles/new")["Command.Headline"].ShouldBe("The bridge");
            page.Form("/articles/new")["Command.Outlet"].ShouldBe("The Harbour Ledger");
        }
    }

    [Theory]
    [InlineData("NUL.txt", "a\u0000b", "Line 1 holds the control character U+0000; remove it and import again.")]
    [InlineData("bell.md", "One.\n\nTwo\u0007.", "Line 2 holds the control character U+0007; remove it and import again.")]
    [InlineData("marks.md", "- \n- \n", "There is no text in this file.")]
    [InlineData(
        "piled.txt",
        "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            + "\u0301\u0301\u0301\u0301\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323"
            + "\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323"
            + "\u0323\u0323\u0323\u0323\u0323\u0323\u0323\u0323",
        "Line 1 piles more than 64 marks on one letter; remove them and import again."
    )]
    public async Task Characters_that_no_article_has_are_refused_by_their_line(string name, string text, string sentence)
    {
        var page = await (await Form("Read it first")).File("Upload", name, Encoding.UTF8.GetBytes(text)).Submit();
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
    }

    [Theory]
    [InlineData("word.txt")]
    [InlineData("word.md")]
    [InlineData("word.html")]
    [InlineData("word.docx")]
    public async Task A_word_of_a_megabyte_is_refused_for_its_length(string name)
    {
        var word = new string('w', 1024 * 1024);
        var file = name switch
        {
            "word.html" => Pages.Utf8($"<p>{word}</p>"),
            "word.docx" => WordFile.Of(WordFile.Paragraph(word)),
            _ => Encoding.UTF8.GetBytes(word),
        };
        var page = await (await Form("Read it first")).File("Upload", name, file).Submit();
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldHaveSingleItem().ShouldContain("an article may have up to 1,000,000");
        Text(page).Length.ShouldBe(word.Length);
    }

    [Fact]
    public async Task Hostile_words_of_a_page_are_shown_as_words()
    {
        var head =
            "<meta property=\"og:title\" content=\"&lt;script&gt;alert(1)&lt;/script&gt;\">"
            + "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"author\": {\"name\": {\"a\": 1}}, "
            + "\"publisher\": \"Half \\ud800\", \"url\": \"javascript:alert(1)\", \"datePublished\": [1]}</script>"
            + "<script type=\"application/ld+json\">{broken</script>";
        var body = $"<p>&lt;img src=x onerror=alert(1)&gt; {Pages.Sentence} {Pages.Sentence}</p><p>{Pages.Sentence}</p>";
        var page = await (await Form("Read it first")).File("Upload", "hostile.html", Pages.Utf8(Pages.Article(head, body))).Submit();
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Form("/articles/new")["Command.Headline"].ShouldBe("<script>alert(1)</script>");
        page.Form("/articles/new")["Command.Outlet"].ShouldBe("Half \ufffd");
        page.Form("/articles/new")["Command.Address"].ShouldBe("");
        Text(page).ShouldStartWith("<img src=x onerror=alert(1)> The bridge");
        page.Document.QuerySelectorAll("main script, main img, [onerror]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Thousands_of_links_without_an_end_are_kept_as_the_words_they_are()
    {
        var text = string.Concat(Enumerable.Repeat("[a](", 100_000));
        var page = await (await Form("Read it first")).File("Upload", "links.md", Pages.Utf8(text)).Submit();
        Text(page).ShouldBe(text);
    }

    [Theory]
    [InlineData("symbols.docx", " SYMBOL 1 {0}", "\\f   \\f&quot;")]
    [InlineData("links.docx", " HYPERLINK &quot;{0}", "&quot; &quot;x ")]
    [InlineData("fractions.docx", " EQ \\f ( 1 ; {0}", " 2 ")]
    [InlineData("notes.md", "It fell.{0}", "\n\n   [^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("tables.md", "It fell.\n\n| a | b |\n|---|---|\n| {0} | 1 |\n", "(~ FY ")]
    public async Task What_was_made_to_be_looked_through_for_minutes_is_looked_through_once(string name, string around, string again)
    {
        var words = around.Replace("{0}", string.Concat(Enumerable.Repeat(again, 40_000)), StringComparison.Ordinal);
        var file = name.EndsWith(".docx", StringComparison.Ordinal)
            ? WordFile.Of(
                $"<w:p><w:r><w:t>It fell.</w:t></w:r><w:fldSimple w:instr=\"{words}\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>"
            )
            : Encoding.UTF8.GetBytes(words);

        var page = await (await Form("Read it first")).File("Upload", name, file).Submit();

        page.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
        Text(page).ShouldContain("It fell.");
    }

    private async Task<BrowserForm> Form(string button) =>
        (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form(button);

    private static string Text(BrowserPage page) => ((IHtmlTextAreaElement)page.Document.GetElementById("Command_Text")!).Value;
}
