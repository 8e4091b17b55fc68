using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.TestKit;
using FactCheck.Web.Prose;
using FactCheck.Web.Tests.Typesetting;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

[Trait("Run", "thorough")]
public sealed partial class HostileTextTests
{
    private static readonly string[] s_active = ["/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE"];

    [Fact]
    public async Task Whatever_is_typed_is_refused_beside_its_field_or_arrives_as_it_is()
    {
        await using var site = await ReportSite.Start(ready: false);
        var newsroom = await HostileNewsroom.Open(site.App);

        await newsroom.Work();
        var pdf = await newsroom.Issue();

        var attached = await Pdf.Attachments(pdf);
        (PublishedSchema.Report.Check(attached["report.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
        (PublishedSchema.Audit.Check(attached["audit.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
        var report = JsonNode.Parse(attached["report.json"])!;
        ArrivesInData(newsroom, report, attached["claimreview.jsonld"]);
        await ArrivesInPrint(newsroom, report, pdf);
        await LeadsNowhereBad(pdf);
        (await IndependentChecks.Complaint(pdf, null, "--require-attachments")).ShouldBeNull();
    }

    [Fact]
    public async Task An_address_is_of_the_web_or_refused()
    {
        await using var app = await TestApp.Start();
        var form = (await (await app.SignIn(TestApp.Checker)).Get("/articles/new")).Form("/articles/new");
        form.Fill(("Command.Headline", "A bridge"), ("Command.Text", "It opened."));
        foreach (var (address, isWeb) in HostileCorpus.Addresses)
        {
            var page = await form.Submit(("Command.Address", address));
            page.TextOf("#Command_Address-error")
                .ShouldBe(isWeb ? null : "Give a full address that begins with https:// or http://.", address);
            if (isWeb)
                page.Document.Links.Select(l => l.GetAttribute("href"))
                    .ShouldNotContain(h => h!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static void ArrivesInData(HostileNewsroom newsroom, JsonNode report, string claimReviews)
    {
        foreach (var (path, typed) in newsroom.Expected)
            Undone(At(report, path)).ShouldContain(Plainly(typed), Case.Sensitive, path);
        foreach (var (path, markdown) in newsroom.Rationales)
            Undone(ProseText(Node(report, path)!))
                .ShouldBe(Plainly(string.Concat(Texts(Rationale.ToPrint(Typed(markdown), n => n == 1 ? 1 : 0)))), path);
        var reviews = ClaimReviewTests.Reviews(claimReviews);
        reviews.Count.ShouldBe(newsroom.Claims);
        for (var i = 0; i < reviews.Count; i++)
        {
            ClaimReviewTests.ShouldBeWhole(reviews[i]);
            ((string)reviews[i]["claimReviewed"]!).ShouldBe(Typed(newsroom.Expected[$"claims/{i}/statement"]));
        }
    }

    private static async Task ArrivesInPrint(HostileNewsroom newsroom, JsonNode report, byte[] pdf)
    {
        var print = Bare(await Pdf.Text(pdf));
        foreach (var path in newsroom.Expected.Keys)
        {
            var value = Bare(At(report, path));
            // Words that run from right to left, and signs made of several, come out of a PDF in another order.
            if (value.All(c => c is < '\u0300' or (>= '\u0370' and < '\u0590') or (>= '\u2010' and < '\u2027')))
                print.ShouldContain(value, Case.Sensitive, path);
            else
                value
                    .Where(c =>
                        !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
                    )
                    .Except(print)
                    .Where(c => c < '\uFB00')
                    .ShouldBeEmpty(path);
        }
    }

    private static async Task LeadsNowhereBad(byte[] pdf)
    {
        var json = JsonNode.Parse(await QPdf.Run(pdf, "--json=2", "--json-stream-data=none"))!;
        var addresses = new List<string>();
        Walk(json);
        addresses.ShouldNotBeEmpty();
        addresses.ShouldAllBe(a => a.StartsWith("https://", StringComparison.Ordinal) || a.StartsWith("http://", StringComparison.Ordinal));

        void Walk(JsonNode? node)
        {
            if (node is JsonArray list)
                foreach (var item in list)
                    Walk(item);
            if (node is not JsonObject thing)
                return;
            if (thing["/URI"] is JsonValue address)
                addresses.Add(Read((string)address!));
            if (thing["/S"] is JsonValue action)
                s_active.ShouldNotContain((string)action!);
            thing.ContainsKey("/JS").ShouldBeFalse();
            foreach (var (_, value) in thing)
                Walk(value);
        }
    }

    // qpdf writes a string as text after “u:”, or as bytes after “b:”.
    private static string Read(string written) =>
        written.StartsWith("b:", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromHexString(written[2..])) : written[2..];

    private static JsonNode? Node(JsonNode root, string path) =>
        path.Split('/')
            .Aggregate(
                (JsonNode?)root,
                (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? node?[index] : node?[step]
            );

    private static string At(JsonNode root, string path) =>
        (string?)Node(root, path) ?? throw new InvalidOperationException($"report.json has nothing at {path}.");

    private static string ProseText(JsonNode blocks) =>
        string.Concat(
            blocks
                .AsArray()
                .Select(b =>
                    string.Concat(b!["runs"]!.AsArray().Select(r => (string)r!["text"]!))
                    + string.Concat(b["items"]!.AsArray().Select(i => ProseText(i!)))
                )
        );

    private static IEnumerable<string> Texts(IEnumerable<ProseBlock> blocks) =>
        blocks.SelectMany(b => b.Runs.Select(r => r.Text).Concat(b.Items.SelectMany(Texts)));

    // As the forms keep it.
    private static string Typed(string text) => text.ReplaceLineEndings("\n").Normalize().Trim();

    // Line ends of every kind are one; where a long word may break is no part of it.
    private static string Plainly(string text) =>
        Typed(text).Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n').Replace("\u200B", "", StringComparison.Ordinal);

    // Characters that are shown by their number, as they were typed.
    private static string Undone(string printed) =>
        Shown()
            .Replace(
                Plainly(printed),
                m =>
                    int.Parse(m.Groups["n"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var c && c != 'A'
                        ? char.IsSurrogate((char)c) && c < 0x10000
                            ? ((char)c).ToString()
                            : char.ConvertFromUtf32(c)
                        : m.Value
            );

    // Without what only breaks lines.
    private static string Bare(string text) =>
        Pdf.Squeezed(text)
            .Replace("\u00AD", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal)
            .Replace("\u2010", "", StringComparison.Ordinal)
            .Replace("\u2060", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[U\+(?<n>[0-9A-F]{4,6})\]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Shown();
}
