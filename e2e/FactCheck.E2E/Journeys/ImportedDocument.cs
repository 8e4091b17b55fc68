using System.IO.Compression;
using System.Text;
using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>A Word document becomes an article.</summary>
public sealed class ImportedDocument(Site site) : Journey(site)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public async Task A_word_document_keeps_its_headings_and_its_list()
    {
        var checker = await OpenAs("checker@demo.test");
        var import = new ImportScreen(checker);
        await import.Read("bridge.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Document());
        (await import.Text()).ReplaceLineEndings("\n").ShouldContain("- Two ferries, hired in April");
        await checker.Type("Headline", "The bridge that was paid for twice");
        await import.Import();
        var proof = checker.Page.Locator(".proof");
        await Assertions.Expect(proof.Locator("h2")).ToHaveTextAsync("What it cost");
        await Assertions.Expect(proof.Locator("li")).ToHaveTextAsync(["Two ferries, hired in April", "A crane from the yard"]);
        await Assertions.Expect(proof.Locator("p[data-start]")).ToHaveTextAsync("The council paid 3 million for the bridge.");
    }

    private static byte[] Document()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>
                """
            );
            Write(
                zip,
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                  Target="word/document.xml"/>
                </Relationships>
                """
            );
            Write(
                zip,
                "word/styles.xml",
                $"""<w:styles xmlns:w="{Word}">"""
                    + """<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>"""
            );
            Write(
                zip,
                "word/numbering.xml",
                $"""
                <w:numbering xmlns:w="{Word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
                </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
                """
            );
            Write(
                zip,
                "word/document.xml",
                $"""
                <w:document xmlns:w="{Word}"><w:body>{Paragraph("What it cost", "<w:pStyle w:val=\"Heading1\"/>")}{Paragraph(
                    "The council paid 3 million for the bridge.",
                    ""
                )}{Paragraph("Two ferries, hired in April", List)}{Paragraph("A crane from the yard", List)}</w:body></w:document>
                """
            );
        }
        return bytes.ToArray();
    }

    private const string List = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static string Paragraph(string words, string properties) =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content.Trim()));
    }
}
