using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>What stands beside the text: heads and feet of pages, charts, diagrams, embedded files. None of it goes in silence.</summary>
public sealed class Beside
{
    private const string Drawing =
        "<w:r><w:drawing><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData>{0}</a:graphicData>"
        + "</a:graphic></w:drawing></w:r>";

    private const string ChartSpace =
        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:chart>{0}</c:chart></c:chartSpace>";

    private static (string, string) Rels(params (string Id, string Kind, string Target)[] links) =>
        (
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(links.Select(l => $"<Relationship Id=\"{l.Id}\" Type=\"x/{l.Kind}\" Target=\"{l.Target}\"/>"))
                + "</Relationships>"
        );

    private static string Margin(string kind, string id) => $"<w:{kind}Reference w:type=\"default\" r:id=\"{id}\"/>";

    private static (string, string) MarginPart(string name, string kind, string inside) =>
        ($"word/{name}", $"<w:{kind} {Namespaces}>{inside}</w:{kind}>");

    private static string Draw(string inside) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Drawing, inside);

    private static string Chart(string id) =>
        Draw($"<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{id}\"/>");

    private static (string, string) ChartPart(string inside) =>
        ("word/charts/chart1.xml", string.Format(System.Globalization.CultureInfo.InvariantCulture, ChartSpace, inside));

    private static string Points(params string[] values) =>
        string.Concat(values.Select((v, at) => $"<c:pt idx=\"{at}\"><c:v>{v}</c:v></c:pt>"));

    private static string Series(string name, string[] names, string[] values, string form = "General") =>
        $"<c:ser><c:tx><c:strRef><c:strCache>{Points(name)}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>{Points(names)}"
        + $"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>{form}</c:formatCode>{Points(values)}</c:numCache>"
        + "</c:numRef></c:val></c:ser>";

    [Fact]
    public void Heads_and_feet_of_pages_stay_out_and_are_said_once_with_what_their_writer_noted()
    {
        var sections =
            P($"<w:pPr><w:sectPr>{Margin("header", "h1")}</w:sectPr></w:pPr>", R("First part."))
            + P(R("Second part."))
            + $"<w:sectPr>{Margin("header", "h1")}{Margin("footer", "f1")}{Margin("footer", "f2")}</w:sectPr>";
        var draft = Read(
            sections,
            Rels(("h1", "header", "header1.xml"), ("f1", "footer", "footer1.xml"), ("f2", "footer", "footer2.xml")),
            MarginPart(
                "header1.xml",
                "hdr",
                P(R("EMBARGO until Monday "), R("Jo Fell told us", "<w:vanish/>")) + P(R("Desk 4"), From(1), To(1))
            ),
            MarginPart("footer1.xml", "ftr", P(R("Source: harbour office"))),
            MarginPart("footer2.xml", "ftr", P(R("3"))),
            Comments(Comment(1, "Is it lifted?"))
        );
        draft.Stored().ShouldBe("First part.\nSecond part.");
        draft.Places(ReceiptKind.PageMargin).ShouldBe([new(1, "EMBARGO until Monday / Desk 4"), new(2, "Source: harbour office")]);
        draft.Count(ReceiptKind.PageMargin).ShouldBe(2);
        draft.Of(NoteKind.Comment).ShouldHaveSingleItem().Words.ShouldBe("Is it lifted?");
        System.Text.Json.JsonSerializer.Serialize(draft).ShouldNotContain("Fell");
    }

    [Fact]
    public void A_chart_is_read_from_the_figures_that_are_kept_with_it()
    {
        string[] years = ["2019", "2020"];
        var title = "<c:title><c:tx><c:rich><a:p><a:r><a:t>Deaths a year</a:t></a:r></a:p></c:rich></c:tx></c:title>";
        var draft = Read(
            P(R("It rose."), Chart("c1")) + P(R("Then it fell.")),
            Rels(("c1", "chart", "charts/chart1.xml")),
            ChartPart(title + Series("Men", years, ["4.0999999999999996", "5"]) + Series("Share", years, ["0.125", ""], "0.0%"))
        );
        draft.Text.ShouldBe("It rose.\n^ Deaths a year\nMen · Share\n2019 · Men: 4.1 · Share: 12.5%\n2020 · Men: 5\nThen it fell.");
        draft.Places(ReceiptKind.Chart).ShouldBe([new(1, "Deaths a year")]);
    }

    [Fact]
    public void A_chart_that_cannot_be_read_is_said_and_a_hidden_one_is_not_revealed()
    {
        Read(P(R("It rose."), Chart("c1")), Rels(("c1", "chart", "charts/none.xml")))
            .Places(ReceiptKind.Embedded)
            .ShouldBe([new(1, "word/charts/none.xml")]);
        Read(P(R("It rose."), Chart("c1")), Rels(("c1", "chart", "charts/chart1.xml")), ChartPart(""))
            .Count(ReceiptKind.Embedded)
            .ShouldBe(1);
        var hidden = Chart("c1").Replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", StringComparison.Ordinal);
        var part = ChartPart(Series("Fell", ["2019"], ["4"]));
        var draft = Read(P(R("It rose."), hidden), Rels(("c1", "chart", "charts/chart1.xml")), part);
        draft.Stored().ShouldBe("It rose.");
        draft.Count(ReceiptKind.Hidden).ShouldBe(1);
        System.Text.Json.JsonSerializer.Serialize(draft).ShouldNotContain("Fell");
        var deleted = Read(
            P(R("It rose."), $"<w:del w:author=\"D\">{Chart("c1")}</w:del>"),
            Rels(("c1", "chart", "charts/chart1.xml")),
            part
        );
        deleted.Places(ReceiptKind.Deleted).ShouldBe([new(1, "[chart]")]);
        deleted.Changes!.Rejected.Stored().ShouldBe("It rose.\nFell\n2019 · Fell: 4");
    }

    [Fact]
    public void A_chart_of_too_many_points_is_bounded_and_says_so()
    {
        var points = string.Concat(
            Enumerable.Range(0, 30_000).Select(i => FormattableString.Invariant($"<c:pt idx=\"{i}\"><c:v>{i}</c:v></c:pt>"))
        );
        var draft = Read(
            P(R("It rose."), Chart("c1")),
            Rels(("c1", "chart", "charts/chart1.xml")),
            ChartPart($"<c:ser><c:val><c:numRef><c:numCache>{points}</c:numCache></c:numRef></c:val></c:ser>")
        );
        draft.Stored().Split('\n').Length.ShouldBeLessThan(10_002);
        draft.Count(ReceiptKind.NotRead).ShouldBe(1);
    }

    [Fact]
    public void The_words_of_a_diagram_and_of_drawn_letters_stand_after_their_paragraph()
    {
        var diagram = Draw("<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\"d1\"/>");
        var draft = Read(
            P(R("So it went."), diagram, "<w:r><w:pict><v:shape><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r>"),
            Rels(("d1", "diagramData", "diagrams/data1.xml")),
            (
                "word/diagrams/data1.xml",
                "<dgm:dataModel xmlns:dgm=\"x/diagram\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r>"
                    + "<a:t>Plan: </a:t></a:r><a:r><a:t>€4m</a:t></a:r></a:p><a:p/></dgm:dataModel>"
            )
        );
        draft.Stored().ShouldBe("So it went.\nPlan: €4m\nDRAFT");
        draft.Places(ReceiptKind.TextBox).ShouldBe([new(1, "Plan: €4m"), new(1, "DRAFT")]);
    }

    [Fact]
    public void Embedded_files_are_said_with_their_place()
    {
        var draft = Read(
            P(R("It rose."), "<w:r><w:object><v:shape alt=\"Costs 2019\"/><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>")
                + "<w:altChunk r:id=\"k1\"/>"
                + P(R("It fell.")),
            Rels(("k1", "aFChunk", "afchunk.htm"))
        );
        draft.Stored().ShouldBe("It rose.\nIt fell.");
        draft.Places(ReceiptKind.Embedded).ShouldBe([new(1, "Excel.Sheet.12 Costs 2019"), new(2, "word/afchunk.htm")]);
    }

    [Fact]
    public void A_table_of_contents_stays_out_and_is_said_and_other_controls_come_in()
    {
        static string Control(string gallery, string words) =>
            $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"{gallery}\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P(R(words))}"
            + "</w:sdtContent></w:sdt>";
        var draft = Read(P(R("It rose.")) + Control("Table of Contents", "Cost 3") + Control("Quick Parts", "It fell."));
        draft.Stored().ShouldBe("It rose.\nIt fell.");
        draft.Places(ReceiptKind.Navigation).ShouldBe([new(2, null)]);
    }

    [Fact]
    public void A_head_that_leads_to_itself_ends()
    {
        var self = P($"<w:pPr><w:sectPr>{Margin("header", "h1")}</w:sectPr></w:pPr>", R("Head"), Chart("h1"));
        var draft = Read(
            P(R("Text.")) + $"<w:sectPr>{Margin("header", "h1")}</w:sectPr>",
            Rels(("h1", "header", "header1.xml")),
            MarginPart("header1.xml", "hdr", self),
            ("word/_rels/header1.xml.rels", Rels(("h1", "header", "header1.xml")).Item2)
        );
        draft.Stored().ShouldBe("Text.");
        draft.Count(ReceiptKind.PageMargin).ShouldBe(1);
    }
}
