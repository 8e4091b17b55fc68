using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>An article whose every field, and that of its claims, was typed by somebody with bad intentions, in the forms of the
/// site.</summary>
internal sealed class HostileNewsroom(TestApp app, Browser checker, Browser editor)
{
    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _rationales = new(StringComparer.Ordinal);
    private string _article = "";

    /// <summary>Where in report.json each text has to be.</summary>
    public IReadOnlyDictionary<string, string> Expected => _expected;

    /// <summary>The same for Markdown.</summary>
    public IReadOnlyDictionary<string, string> Rationales => _rationales;

    public int Claims => HostileCorpus.Texts.Count;

    public static async Task<HostileNewsroom> Open(TestApp app) =>
        new(app, await app.SignIn(TestApp.Checker), await app.SignIn(TestApp.Editor));

    public async Task Work()
    {
        await Import();
        for (var i = 0; i < Claims; i++)
            await Check(i, HostileCorpus.Texts[i]);
        await Close();
        await app.DecideTheRest(Guid.Parse(_article.Split('/')[^1]));
        var (_, taken) = await Typist.Type(
            (await checker.Get($"{_article}/report")).Form("/coverage"),
            "/coverage",
            ("Note", Long(1900), "x")
        );
        Expect("scope/checked", taken["Command.Note"]);
    }

    public async Task<byte[]> Issue()
    {
        var (_, taken) = await Typist.Type(
            (await checker.Get($"{_article}/report")).Form("/report/front"),
            "/report/front",
            ("BottomLine", Long(950), "x")
        );
        Expect("bottomLine", taken["Command.BottomLine"]);
        var page = await (await editor.Get($"{_article}/report")).Form("/report/issue").Submit();
        var link = page
            .Document.Links.Select(l => l.GetAttribute("href")!)
            .First(h => h.EndsWith(".pdf", StringComparison.Ordinal) && h.StartsWith("/reports/", StringComparison.Ordinal));
        return (await app.Anonymous().Get(link)).Bytes;
    }

    private async Task Import()
    {
        var text = string.Join(
            "\n\n",
            HostileCorpus.Texts.Select(
                (t, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Paragraph {i} begins. {(Printable(t) ? t : "Plain.")} Paragraph {i} ends."
                    )
            )
        );
        var (page, taken) = await Typist.Type(
            (await checker.Get("/articles/new")).Form("/articles/new"),
            "/articles/new",
            ("Headline", Long(290), "A headline"),
            ("Byline", HostileCorpus.Texts[10], "Somebody"),
            ("Outlet", HostileCorpus.Texts[6], "An outlet"),
            ("Address", HostileCorpus.Addresses[8].Address, ""),
            ("Text", text, "x")
        );
        // Its strange characters are shown before it is stored.
        page = await page.Form("/articles/new").Submit();
        _article = page.Url.AbsolutePath;
        Expect("article/headline", taken["Command.Headline"]);
        Expect("article/byline", taken["Command.Byline"]);
        Expect("article/outlet", taken["Command.Outlet"]);
        Expect("article/address", taken["Command.Address"]);
        taken["Command.Text"].ShouldBe(text);
    }

    private async Task Check(int i, string hostile)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"Paragraph {i} begins.");
        var (page, taken) = await Typist.Type(
            (await checker.Get(_article)).Form("/claims"),
            "/claims",
            ("Exact", $"{tag} {hostile}", tag),
            ("Statement", hostile, $"Statement {i}."),
            ("ClaimantName", hostile, "Somebody"),
            ("ClaimantRole", hostile, "mayor"),
            ("StatedAt", hostile, "Somewhere")
        );
        // Import takes out what nobody sees, and says so; a mark takes the words as they stand.
        Expect($"claims/{i}/excerpt/exact", string.Concat(taken["Command.Exact"].Where(c => c is not ('\u2060' or '\uFEFF' or '\u00AD'))));
        Expect($"claims/{i}/statement", taken["Command.Statement"]);
        Expect($"claims/{i}/claimant", $"{taken["Command.ClaimantName"].Trim()}, {taken["Command.ClaimantRole"].Trim()}");
        Expect($"claims/{i}/where", taken["Command.StatedAt"]);
        var claim =
            "/claims/"
            + page.Document.QuerySelectorAll("[href^='/claims/']").Select(a => a.GetAttribute("href")!.Split('/')[2]).Distinct().Last();

        (await (await checker.Get(claim)).Form("Start checking").Submit()).Problems.ShouldBeEmpty();
        await Evidence(i, claim, hostile);
        (_, taken) = await Typist.Type(
            (await checker.Get(claim)).Form("/verdict"),
            "/verdict",
            ("Rating", "misleading", "misleading"),
            ("Conclusion", hostile, $"Conclusion {i}."),
            ("Rationale", hostile, $"Rationale {i} [1].")
        );
        Expect($"claims/{i}/conclusion", taken["Command.Conclusion"]);
        _rationales[$"claims/{i}/rationale"] = taken["Command.Rationale"];

        (await (await checker.Get(claim)).Form("Submit for approval").Submit()).Problems.ShouldBeEmpty();
        (await (await editor.Get(claim)).Form("Approve").Submit()).Problems.ShouldBeEmpty();
    }

    private async Task Evidence(int i, string claim, string hostile)
    {
        var page = await checker.Get($"{claim}/evidence/new");
        // Many of these are spelled alike: each is recorded anyway.
        page.Document.QuerySelector("#alike")!.InnerHtml = $"<input type=hidden name=Command.Offered value={Guid.Empty}>";
        var (_, taken) = await Typist.Type(
            page.Form("Add evidence"),
            "Add evidence",
            ("Title", hostile, $"Source {i}"),
            ("Type", "Dataset", ""),
            ("Standing", "Secondary", ""),
            ("Publisher", hostile, "Publisher"),
            ("Author", hostile, "Author"),
            ("Address", HostileCorpus.Addresses[i % HostileCorpus.Addresses.Count].Address, "https://plain.example/"),
            ("SecondaryReason", hostile, "Why"),
            ("Interests", hostile, "Interests"),
            ("NoCaptureReason", hostile, "On paper"),
            ("Stance", "Context", ""),
            ("Passage", hostile, "Passage"),
            ("Place", hostile, "Place"),
            ("Note", hostile, "Note")
        );
        foreach (
            var (field, name) in new[]
            {
                ("title", "Title"),
                ("publisher", "Publisher"),
                ("author", "Author"),
                ("address", "Address"),
                ("why", "SecondaryReason"),
                ("interests", "Interests"),
                ("notCaptured", "NoCaptureReason"),
            }
        )
            Expect($"sources/{i}/{field}", taken["Command." + name]);
        foreach (var (field, name) in new[] { ("quote", "Passage"), ("where", "Place"), ("note", "Note") })
            Expect($"claims/{i}/evidence/0/{field}", taken["Command." + name]);
    }

    private async Task Close()
    {
        var (page, taken) = await Typist.Type(
            (await checker.Get(_article)).Form("/claims"),
            "/claims",
            ("Exact", string.Create(CultureInfo.InvariantCulture, $"Paragraph {Claims - 1} ends."), ""),
            ("Statement", HostileCorpus.Texts[8], "x")
        );
        var claim =
            "/claims/"
            + page.Document.QuerySelectorAll("[href^='/claims/']").Select(a => a.GetAttribute("href")!.Split('/')[2]).Distinct().Last();
        Expect("closed/0/statement", taken["Command.Statement"]);
        (_, taken) = await Typist.Type(
            (await checker.Get($"{claim}/close")).Form("/close"),
            "/close",
            ("Closing", "NotChecked", ""),
            ("Reason", Long(400), "x")
        );
        Expect("closed/0/reason", taken["Command.Reason"]);
        await app.Agree(Guid.Parse(claim.Split('/')[^1]));
    }

    private void Expect(string path, string text) => _expected.Add(path, text);

    // As much of the corpus as fits and may be typed, one after the other.
    private static string Long(int most)
    {
        var text = "";
        foreach (var next in HostileCorpus.Texts.Where(t => Printable(t) && t.Length < 300).Reverse())
            if (text.Length + next.Length + 3 <= most)
                text += next + " · ";
        return text.TrimEnd(' ', '·');
    }

    private static bool Printable(string text) => !text.Any(c => char.IsControl(c) || c == '\uFFFE');
}
