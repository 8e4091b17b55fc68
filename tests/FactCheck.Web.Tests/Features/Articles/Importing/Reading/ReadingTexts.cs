using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing;
using FactCheck.Web.Features.Articles.Importing.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>Files of text and Markdown, whatever their bytes are, and what pages say of themselves.</summary>
public sealed class ReadingTexts(Site site) : IClassFixture<Site>
{
    private const string Ukrainian =
            "Міст через гавань відкрили 1932 року, повідомила рада, і він коштував удвічі більше, ніж планували. Це не було "
            + "відомо до того року.",
        French =
            "Le pont est à l’entrée du port, et il a coûté deux fois plus que ce qui était prévu, selon le conseil de la région, "
            + "à l’été 1932.",
        Polish =
            "Most został otwarty w 1932 roku i kosztował dwa razy więcej, niż było w planie, ale nie wiadomo, kto za to zapłacił. "
            + "Było to źle przyjęte.",
        Greek = "Η γέφυρα άνοιξε το 1932 και το κόστος της ήταν διπλάσιο από το αρχικό, όπως είπε το συμβούλιο για την πόλη.",
        Japanese = "港にかかる橋は1932年に開通し、費用は計画の二倍だったと議会は述べた。これはその年の記録によるものである。";

    [Theory]
    [InlineData("windows-1251", Ukrainian, "windows-1251", "uk")]
    [InlineData("koi8-u", Ukrainian, "koi8-u", "uk")]
    [InlineData("windows-1252", French, "windows-1252", "fr")]
    [InlineData("windows-1250", Polish, "windows-1250", "pl")]
    [InlineData("windows-1253", Greek, "windows-1253", "el")]
    [InlineData("shift_jis", Japanese, "shift_jis", "ja")]
    [InlineData("utf-16", French, "utf-16", "fr")]
    public async Task A_text_in_another_character_set_is_read_where_it_is_certain(string name, string text, string said, string language)
    {
        var draft = await Read("a.txt", Encoded(name).GetBytes(text));

        draft.Text.ShouldBe(text);
        draft.Language.ShouldBe(language);
        Words(draft, ReceiptKind.OtherEncoding).ShouldBe([$"→ {said}"]);
    }

    [Theory]
    [InlineData(new byte[] { 0x63, 0x61, 0x66, 0xe9 })]
    [InlineData(new byte[] { 0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff })]
    public async Task Bytes_that_nobody_can_be_certain_of_are_refused(byte[] bytes) =>
        await Should.ThrowAsync<RuleViolation>(() => Read("a.txt", bytes));

    [Theory]
    [InlineData("iso-8859-1", "utf-8", Ukrainian, "iso-8859-1 → utf-8")]
    [InlineData("windows-1252", "windows-1251", Ukrainian, "windows-1252 → windows-1251")]
    [InlineData("utf-8", "windows-1252", French, "utf-8 → windows-1252")]
    public async Task A_page_that_declares_another_character_set_is_read_as_what_it_is(
        string declared,
        string real,
        string text,
        string said
    )
    {
        var body = $"<p>{text} {text} {text}</p><p>{text} {text}</p>";
        var draft = await Read("a.html", Encoded(real).GetBytes(Pages.Article($"<meta charset=\"{declared}\">", body)));

        draft.Text.ShouldContain(text);
        Words(draft, ReceiptKind.OtherEncoding).ShouldBe([said]);
    }

    [Fact]
    public async Task A_page_that_declares_the_truth_says_nothing_of_it() =>
        Words(
                await Read(
                    "a.html",
                    Encoded("windows-1251")
                        .GetBytes(Pages.Article("<meta charset=windows-1251>", $"<p>{Ukrainian} {Ukrainian} {Ukrainian}</p>"))
                ),
                ReceiptKind.OtherEncoding
            )
            .ShouldBeEmpty();

    [Fact]
    public async Task Characters_that_nobody_sees_go_or_stay_and_are_said()
    {
        var draft = await Read("a.txt", Encoding.UTF8.GetBytes("The bri\u00addge co\u200bst\u202e twice.\nمی\u200cخواهم cafe\u0301"));

        draft.Text.ShouldBe("The bridge cost twice.\nمی\u200cخواهم cafe\u0301");
        Words(draft, ReceiptKind.InvisibleRemoved).ShouldBe(["U+00AD", "U+200B", "U+202E"]);
        Words(draft, ReceiptKind.InvisibleKept).ShouldBe(["U+200C"]);
        draft.Receipt.Single(r => r.Kind == ReceiptKind.Composed).Places.ShouldBe([new ReceiptPlace(2, "caf\u00e9")]);
    }

    [Fact]
    public async Task Lines_that_a_page_broke_are_joined_and_said_in_a_file_and_not_where_lines_say_what_they_are()
    {
        const string broken =
            "Bridge is late\n\nThe mayor said on Tuesday that the\nbridge would open in caf\u00e9s and\nthen else\u00adwhere.";
        var draft = await Read("a.txt", Encoding.UTF8.GetBytes(broken));

        draft.Text.ShouldBe("Bridge is late\n\nThe mayor said on Tuesday that the bridge would open in cafés and then elsewhere.");
        draft
            .Receipt.Single(r => r.Kind == ReceiptKind.JoinedLine)
            .Places.ShouldBe([
                new ReceiptPlace(3, "mayor said on Tuesday that the bridge would open in cafés and"),
                new ReceiptPlace(3, "bridge would open in cafés and then else\u00adwhere."),
            ]);
        draft.Receipt.Single(r => r.Kind == ReceiptKind.InvisibleRemoved).Places.ShouldBe([new ReceiptPlace(3, "U+00AD")]);
    }

    [Fact]
    public async Task Footnotes_and_links_of_Markdown_become_notes()
    {
        var draft = await Markdown(
            "The bridge cost twice the plan.[^1] See [the report](https://ledger.example/r \"The whole\"), "
                + "<https://stat.example/t> and[^b].\n\n"
                + "[^1]: Statistical office, [table](https://stat.example/1).\n[^b]: A second.[^c]\n[^c]: Inside.\n[^never]: Led "
                + "to by nothing.\n"
        );
        var text = StructuredText.Parse(draft.Text).Text;

        text.ShouldBe("The bridge cost twice the plan. See the report, https://stat.example/t and.");
        draft
            .Notes.Select(n => (n.Kind, n.Words, n.Address, text[n.Span.Start..n.Span.End]))
            .ShouldBe([
                (NoteKind.Footnote, "Statistical office, table.", "https://stat.example/1", ""),
                (NoteKind.Link, "The whole", "https://ledger.example/r", "the report"),
                (NoteKind.Link, null, "https://stat.example/t", "https://stat.example/t"),
                (NoteKind.Footnote, "A second.", null, ""),
                (NoteKind.Footnote, "Inside.", null, ""),
                (NoteKind.Footnote, "Led to by nothing.", null, ""),
            ]);
    }

    [Theory]
    [InlineData("It cost ~~15~~ 51 million.", "It cost 51 million.")]
    [InlineData(
        "3 × 10^5^ litres of H~2~O, about ~5 or ~6 of 2^5 and 3^2 there.",
        "3 × 10⁵ litres of H₂O, about ~5 or ~6 of 2^5 and 3^2 there."
    )]
    [InlineData(
        "CO<sub>2</sub> fell by 7 per cent.<sup>2</sup>\n\n<table><tr><td>2019</td><td>5</td></tr><tr><td>2020</td><td>6</td></tr></table>",
        "CO₂ fell by 7 per cent.\n2019 · 5\n2020 · 6"
    )]
    [InlineData("| year | t |\n|---|---|\n| 2019 | 5 |", "year · t\n2019 · t: 5")]
    [InlineData("| | 2019 | 2020 |\n|---|---|---|\n| Coal | 5~~0~~ | 6 |", "2019 · 2020\nCoal · 2019: 5 · 2020: 6")]
    [InlineData("~~Old~~ new.\n\n    code one\n    code two\n", "new.\ncode one\ncode two")]
    public async Task Struck_raised_and_lowered_words_and_HTML_of_Markdown_are_read(string markdown, string text) =>
        StructuredText.Parse((await Markdown(markdown)).Text).Text.ShouldBe(text);

    [Fact]
    public async Task What_a_page_says_of_itself_is_resolved_decoded_and_what_it_shows()
    {
        const string head = """
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "The bridge&#8217;s cost &amp;amp; us",
            "author": {"@id": "#jo"}, "publisher": {"@id": "#led"}, "datePublished": "03/04/2024"},
            {"@type": "Person", "@id": "#jo", "name": "By Jo Fell"}, {"@type": "Organization", "@id": "#led",
            "name": "The Ledger"}]}</script>
            """;
        var body = $"<p>{Pages.Sentence} {Pages.Sentence}</p><p>{Pages.Sentence} {Pages.Sentence}</p>";
        var draft = await Read("a.html", Pages.Utf8(Pages.Article(head, body)));

        draft.Headline.ShouldBe("The bridge’s cost & us");
        draft.Byline.ShouldBe("Jo Fell");
        draft.Outlet.ShouldBe("The Ledger");
        draft.PublishedOn.ShouldBeNull();
        draft.PossibleDays.ShouldBe([new DateOnly(2024, 4, 3), new DateOnly(2024, 3, 4)]);
        (await Read("a.html", Pages.Utf8(Pages.Article(head, $"<h1>Bridge cost: what is known</h1>{body}")))).Headline.ShouldBe(
            "Bridge cost: what is known"
        );
    }

    [Theory]
    [InlineData("<meta name=\"byl\" content=\"By JO FELL\"><meta name=\"dc.date\" content=\"2024-04-03\">", "")]
    [InlineData("", "<p itemprop=\"author\"><span itemprop=\"name\">JO FELL</span></p><time datetime=\"2024-04-03T10:00\">today</time>")]
    [InlineData(
        "<meta name=\"author\" content=\"Von JO FELL\"><meta property=\"article:published_time\" content=\"2024-04-03T01:00:00+09:00\">",
        ""
    )]
    [InlineData("<meta name=\"author\" content=\"JO FELL\">", "<p><time itemprop=\"datePublished\">3 April 2024</time></p>")]
    public async Task Names_and_days_stand_in_many_places(string head, string before)
    {
        var draft = await Read(
            "a.html",
            Pages.Utf8(Pages.Article(head, $"{before}<p>{Pages.Sentence} {Pages.Sentence}</p><p>{Pages.Sentence} {Pages.Sentence}</p>"))
        );

        draft.Byline.ShouldBe("JO FELL");
        draft.PublishedOn.ShouldBe(new DateOnly(2024, 4, 3));
    }

    private Task<ArticleDraft> Markdown(string text) => Read("a.md", Encoding.UTF8.GetBytes(text));

    private Task<ArticleDraft> Read(string name, byte[] bytes) =>
        site.App.Services.GetRequiredService<ArticleFiles>().Read(name, bytes, TestContext.Current.CancellationToken);

    private static Encoding Encoded(string name) =>
        name == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static IEnumerable<string?> Words(ArticleDraft draft, ReceiptKind kind) =>
        draft.Receipt.Where(r => r.Kind == kind).SelectMany(r => r.Places).Select(p => p.Words);
}
