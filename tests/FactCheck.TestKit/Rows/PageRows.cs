using System.Text;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.TestKit.Rows;

/// <summary>The kinds as saved web pages.</summary>
internal static class PageRows
{
    private const string Long =
        "The bridge over the harbour opened in 1932, the council said, and it cost twice what had been planned, as the ledger of "
        + "that year shows. Nobody asked who had paid, and nobody was told in the years that followed, the archive of the port says.";

    private const string Russian =
        "Мост через гавань открыли в 1932 году, и он стоил вдвое дороже, чем планировали, сообщил совет города в тот же день.";

    public static IEnumerable<ReadingRow> All { get; } =
    [
        Page(
            "Superscript and subscript, page",
            "<p>The works took 3 × 10<sup>5</sup> litres and CO<sub>2</sub> fell.</p><p>It rose by 7 per cent.<sup>2</sup> Wages fell.</p>",
            "The works took 3 × 10⁵ litres and CO₂ fell.",
            "It rose by 7 per cent. Wages fell."
        ) with
        {
            Said =
            [
                "A raised figure or letter was kept as one, as in 10⁵.",
                "A lowered figure or letter was kept as one, as in CO₂.",
                "A note mark without its note was taken out of the text.",
            ],
            Notes = [(NoteKind.Footnote, "", "2")],
        },
        Page(
            "Struck text, page",
            "<p>The port paid <del>15</del> 51 million; it <s>passed</s> fell.</p>",
            "The port paid 51 million; it fell."
        ) with
        {
            Said = ["2 struck-out passages were left out."],
        },
        Page(
            "Hidden text, page",
            "<p>The port paid 51 million<span style=\"display:none\"> as Mara Undertow told us</span>.</p>",
            "The port paid 51 million."
        ) with
        {
            Said = ["A hidden passage was left out; what it says is not repeated here."],
            Secret = "Undertow",
        },
        Page(
            "Notes and links, page",
            "<p>The port paid 51 million.<sup><a href=\"#n1\">1</a></sup> See <a href=\"https://port.example/books\">its books</a>.</p>"
                + "<ol><li id=\"n1\">Port books, page 4.</li></ol>",
            "The port paid 51 million. See its books."
        ) with
        {
            Said =
            [
                "A footnote is kept as a note of the writer.",
                "The address of a link is kept as a note of the writer.",
                "The list of notes at the end was left out; its notes are kept.",
            ],
            Notes = [(NoteKind.Footnote, "", "Port books, page 4."), (NoteKind.Link, "its books", null)],
        },
        Page(
            "Symbols and formulas, page",
            "<p>It stayed within <math><mo>±</mo><mn>3</mn></math> degrees, as <img class=\"tex\" alt=\"E = mc^2\"> says and "
                + "<img class=\"formula\" src=\"x.png\"> shows.</p>",
            "It stayed within ±3 degrees, as E = mc^2 says and [formula] shows."
        ) with
        {
            Said = ["2 formulas were written as text.", "A formula could not be read; [formula] stands in its place."],
        },
        Page(
            "Tables, page",
            "<table><tr><th>Year</th><th>Litres</th></tr><tr><td>2019</td><td>4.1</td></tr><tr><td>2020</td><td>5.2</td></tr></table>",
            "Year · Litres",
            "2019 · Litres: 4.1",
            "2020 · Litres: 5.2"
        ) with
        {
            Said = ["A table was written with each row on a line, each figure after the name of its column."],
        },
        ReadingRow.Utf8(
            "Share bars, page",
            "share.html",
            Whole(
                "",
                $"<div class=\"share-box\" id=\"share\"><h1>The bridge</h1><div class=\"share-bar\"><a href=\"#\">Send it</a></div>"
                    + $"<p>{Long}</p><p>{Long}</p></div>"
            ),
            Long,
            Long
        ) with
        {
            Said = ["A row of share buttons was left out."],
        },
        ReadingRow.Utf8(
            "Threshold, page",
            "threshold.html",
            Whole(
                "",
                "<div class=\"print-footer\"><p>Printed from the Ledger, the newspaper of the harbour and of those who live on it, in the "
                    + "year of its ninetieth birthday, for private reading alone, by nobody but the one who printed it.</p></div>"
                    + $"<div><h1>The bridge</h1><p>{Long}</p><p>{Long}</p><p>{Long}</p></div>"
            ),
            Long,
            Long,
            Long
        ),
        ReadingRow.Utf8(
            "A small part, page",
            "part.html",
            Whole("", $"<article><h1>The bridge</h1><p>{Long}</p><p>{Long}</p></article><aside>{Others}</aside>"),
            Long,
            Long
        ) with
        {
            Said = ["Only 4 % of the words on the page came in; say below whether that is the whole article."],
            Choices = [("Command.Whole", "true")],
        },
        new(
            "Encoding, page",
            "encoding.html",
            Encoding.UTF8.GetBytes(Whole("<meta charset=\"iso-8859-1\">", $"<article><p>{Russian}</p><p>{Russian}</p></article>")),
            Russian,
            Russian
        )
        {
            Said = ["The file was read in the encoding that its bytes show, which it does not declare.", "iso-8859-1 → utf-8"],
            Filled = [("Command.Language", "ru")],
        },
        ReadingRow.Utf8(
            "Metadata, page",
            "graph.html",
            Whole(
                """
                <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "The bridge&#8217;s cost &amp;amp; us",
                "author": {"@id": "#jo"}, "publisher": {"@id": "#led"}, "datePublished": "03/04/2024"},
                {"@type": "Person", "@id": "#jo", "name": "By Jo Fell"}, {"@type": "Organization", "@id": "#led", "name": "The Ledger"}]}
                </script>
                """,
                $"<article><h1>Bridge cost: what is known</h1><p>{Long}</p><p>{Long}</p></article>"
            ),
            Long,
            Long
        ) with
        {
            Said = ["The date reads as two days; choose below: 3 April 2024 or 4 March 2024."],
            Filled =
            [
                ("Command.Headline", "Bridge cost: what is known"),
                ("Command.Byline", "Jo Fell"),
                ("Command.Outlet", "The Ledger"),
                ("Command.PublishedOn", ""),
            ],
            Choices = [("Command.Day", "2024-04-03")],
        },
        ReadingRow.Utf8(
            "Metadata of other names, page",
            "metas.html",
            Whole(
                "<meta name=\"byl\" content=\"By JO FELL\"><meta name=\"dc.date\" content=\"2024-04-03\">",
                $"<article><h1>The bridge&#8217;s cost</h1><p>{Long}</p><p>{Long}</p></article>"
            ),
            Long,
            Long
        ) with
        {
            Filled = [("Command.Headline", "The bridge’s cost"), ("Command.Byline", "JO FELL"), ("Command.PublishedOn", "2024-04-03")],
        },
    ];

    private static string Others =>
        string.Concat(Enumerable.Range(1, 400).Select(n => $"<div><a href=\"/{n}\">Another story of the town {n}</a></div>"));

    private static ReadingRow Page(string name, string body, params string[] text) =>
        ReadingRow.Utf8(name, "page.html", Whole("", $"<article><p>{Long}</p><p>{Long}</p>{body}</article>"), [Long, Long, .. text]);

    private static string Whole(string head, string body) =>
        $"<!doctype html><html><head><title>Ledger</title>{head}</head><body>{body}</body></html>";
}
