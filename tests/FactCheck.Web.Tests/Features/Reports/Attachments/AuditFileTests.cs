using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Typesetting;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

[Trait("Run", "thorough")]
public sealed class AuditFileTests
{
    private const string Secret = "Nightjar";

    [Fact]
    public async Task Every_record_of_the_article_is_there_with_its_seal_and_the_chain_can_be_held_against_it()
    {
        await using var site = await ReportSite.Start();
        var (audit, trail) = await Issued(site);

        var head = trail.Last(r => r.Event != "report-issued");
        ((long)audit["head"]!["sequence"]!, (string)audit["head"]!["hash"]!).ShouldBe((head.Sequence, head.Hash));
        var records = audit["records"]!.AsArray();
        records
            .Select(r => (long)r!["sequence"]!)
            .ShouldBe(
                trail
                    .Where(r => r.Sequence <= head.Sequence && (r.ArticleId == site.Article || r.Event == "source-recorded"))
                    .Select(r => r.Sequence)
            );
        foreach (var (line, kept) in records.Select(r => (r!, trail.Single(t => t.Sequence == (long)r!["sequence"]!))))
        {
            ((string)line["hash"]!, (string)line["previousHash"]!).ShouldBe((kept.Hash, kept.PreviousHash));
            HashChain.Seal(kept.Entry, (string)line["previousHash"]!).Hash.ShouldBe((string)line["hash"]!);
            ((string)line["dataSha256"]!).ShouldBe(Sha256($"{kept.ActorId}\n{kept.Data}"));
        }
    }

    [Fact]
    public async Task A_record_shown_later_that_differs_in_a_word_does_not_fit_its_seal()
    {
        await using var site = await ReportSite.Start();
        var (audit, trail) = await Issued(site);
        var kept = trail.Single(r => r.Event == "verdict-approved");
        var line = audit["records"]!.AsArray().Single(r => (long)r!["sequence"]! == kept.Sequence)!;

        var shown = kept.Entry with { Data = kept.Data.Replace("\"number\":1", "\"number\":2", StringComparison.Ordinal) };

        shown.Data.ShouldNotBe(kept.Data);
        HashChain.Seal(shown, kept.PreviousHash).Hash.ShouldNotBe((string)line["hash"]!);
        Sha256($"{shown.ActorId}\n{shown.Data}").ShouldNotBe((string)line["dataSha256"]!);
    }

    [Fact]
    public async Task What_the_report_tells_is_said_and_belongs_to_its_claims_by_number()
    {
        await using var site = await ReportSite.Start();
        var (audit, _) = await Issued(site);

        ((string)audit["format"]!, (string)audit["report"]!["code"]!, (int)audit["report"]!["version"]!).ShouldBe(
            ("factcheck-audit-extract", await site.Code(), 1)
        );
        ((string)audit["article"]!["id"]!, (string)audit["article"]!["textSha256"]!).ShouldBe(
            (site.Article.ToString(), PlainText.Sha256(Content.Text))
        );
        Said(audit)
            .ShouldBe([
                "ArticleImported article: The article was imported.",
                "ClaimMarked claim 1: The claim was marked.",
                "SourceRecorded source 1: The source was recorded.",
                "EvidenceAdded claim 1: Evidence 1 was added.",
                "VerdictWritten claim 1: The verdict was written.",
                "VerdictSubmitted claim 1: The verdict was submitted for approval.",
                "VerdictApproved claim 1: The verdict was approved.",
                "ClaimMarked claim 2: The claim was marked.",
                "ProposalApproved claim 2: The claim was closed without a verdict.",
                "CoverageReviewed article: The coverage of the article was reviewed.",
            ]);
    }

    [Fact]
    public async Task What_passed_between_colleagues_and_what_was_taken_back_is_sealed_and_leaks_nowhere()
    {
        await using var site = await ReportSite.Start(ready: false);
        var app = site.App;
        await LiveThrough(site);
        await app.Claim(site.Article, "40 million euros", ReviewState.Closed);
        await site.ReviewCoverage();
        // Another article with a source and a comment of its own.
        var other = await app.Claim(await app.Article("Another town has no bridge at all."), "no bridge", ReviewState.InProgress);
        await app.Evidence(other, title: $"{Secret} elsewhere");
        await app.Review(
            TestApp.Checker,
            other,
            (review, actor, now) => review.AddComment(actor, $"{Secret} in another article", blocking: false, now)
        );

        var (audit, trail) = await Issued(site);
        var pdf = await site.Pdf(await site.Code());

        Said(audit).Count(s => s.StartsWith("VerdictWritten", StringComparison.Ordinal)).ShouldBe(1);
        Said(audit).ShouldContain("EvidenceAdded claim 1: Evidence 2 was added.");
        Said(audit).ShouldNotContain("EvidenceAdded claim 1: Evidence 1 was added.");
        trail.Count(r => r.Data.Contains(Secret, StringComparison.Ordinal)).ShouldBeGreaterThan(9);
        string[] unprinted = [Secret, "Daniel Petrov", "Leila Haddad", "Ruth Amsel"];
        (string Where, string Text)[] places =
        [
            .. (await Pdf.Attachments(pdf)).Select(a => (a.Key, a.Value)),
            ("the printed text", await Pdf.Text(pdf)),
            ("the file laid open", await LaidOpen(pdf)),
            ("the public page", (await app.Anonymous().Get($"/reports/{await site.Code()}")).Document.Source.Text),
        ];
        foreach (var (where, text) in places)
        {
            foreach (var word in unprinted)
                text.ShouldNotContain(word, Case.Insensitive, where);
            // Neither accounts nor hashes that would confirm a guess.
            foreach (var record in trail)
            {
                text.ShouldNotContain(record.ActorId.ToString(), Case.Insensitive, where);
                text.ShouldNotContain(Sha256(record.Data), Case.Insensitive, where);
            }
        }
        places.Single(p => p.Where == "the file laid open").Text.ShouldContain("factcheck-audit-extract");
    }

    [Fact]
    public async Task A_correction_names_the_versions_before_it_and_not_what_led_to_it()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        await site.IssueCorrection();

        var attached = await Pdf.Attachments(await site.Pdf(await site.Code()));

        var audit = JsonNode.Parse(attached["audit.json"])!.AsObject();
        Said(audit).ShouldContain("ReportIssued report: An earlier version was issued.");
        Said(audit).Count(s => s.StartsWith("VerdictApproved claim 1", StringComparison.Ordinal)).ShouldBe(1);
        attached.Values.ShouldAllBe(text => !text.Contains("A reader sent us the plaque.", StringComparison.Ordinal));
        (PublishedSchema.Audit.Check(attached["audit.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
        (PublishedSchema.Report.Check(attached["report.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
        var correction = ClaimReviewTests.Reviews(attached["claimreview.jsonld"]).ShouldHaveSingleItem()["correction"]!
            .AsArray()
            .ShouldHaveSingleItem()!;
        ((string)correction["text"]!).ShouldBe("The bridge opened in May, not in June.");
    }

    [Fact]
    public async Task The_same_article_asked_twice_gives_the_same_bytes()
    {
        await using var site = await ReportSite.Start();

        var (one, two) = (await Made(site), await Made(site));

        one.ShouldBe(two);
    }

    [Fact]
    public async Task A_protected_source_is_in_no_record()
    {
        await using var site = await ReportSite.Start();
        var source = await site.App.Db(db => db.Sources.Select(s => s.Id).SingleAsync());

        (await Made(site)).Single(f => f.Name == "audit.json").Text.ShouldContain(source.ToString());
        var audit = (await Made(site, isProtected: true)).Single(f => f.Name == "audit.json").Text;

        audit.ShouldNotContain(source.ToString());
        audit.ShouldNotContain("SourceRecorded");
        audit.ShouldNotContain("EvidenceAdded");
    }

    // A claim with all that can happen to it on the way to its approval, a secret word in everything that is not printed.
    private static async Task LiveThrough(ReportSite site)
    {
        var app = site.App;
        var claim = await app.Claim(site.Article, "opened in 1932");
        var (petrov, okafor) = (await app.Actor(TestApp.Checker2), await app.Actor(TestApp.Checker));
        await app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var (article, review) = (await db.Articles.Load(site.Article, default), await db.Reviews.Load(claim, default));
                var first = review.Claim.Worded;
                review.EditClaim(actor, article, review.Claim.Span, first with { Statement = $"{Secret} as first worded" }, now);
                review.EditClaim(actor, article, review.Claim.Span, first, now);
                return review.Version;
            }
        );
        await app.Review(TestApp.Editor, claim, (review, actor, now) => review.Assign(actor, petrov));
        await app.Review(TestApp.Editor, claim, (review, actor, now) => review.Assign(actor, okafor));
        await app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var source = Source.Record(
                    actor,
                    new(
                        SourceType.Expert,
                        $"{Secret}, a clerk",
                        $"{Secret} press",
                        $"{Secret} A.",
                        $"https://{Secret}.example/",
                        null,
                        null,
                        Standing.Secondary,
                        $"{Secret} asked us not to say",
                        $"Employed by {Secret}",
                        $"{Secret} would be known by it"
                    ),
                    now
                );
                db.Sources.Add(source);
                var review = await db.Reviews.Load(claim, default);
                review.WaiveEvidence(actor, $"{Secret} is enough");
                review.AddEvidence(actor, source, new(Stance.Supports, $"{Secret} passage", $"{Secret} page", $"{Secret} note"), now);
                review.ChangeEvidence(actor, review.Claim.Evidence[0], new(Stance.Context, $"{Secret} passage, changed", null, null));
                review.RemoveEvidence(actor, review.Claim.Evidence[0]);
                return source.Id;
            }
        );
        await app.Evidence(claim);
        await app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var scale = await db.RatingScales.Include(s => s.Ratings).FirstAsync();
                var review = await db.Reviews.Load(claim, default);
                review.WriteVerdict(actor, scale, new(scale.Id, "false", $"{Secret} concluded first.", $"{Secret} reasons."), now);
                review.AddComment(actor, $"{Secret} wrote a comment", blocking: true, now);
                review.Submit(actor, now);
                return review.Version;
            }
        );
        await app.Review(TestApp.Editor2, claim, (review, actor, now) => review.Return(actor, $"{Secret} is not a reason"));
        await app.Verdict(claim, rationale: "The archive has the day [2].");
        await app.Review(TestApp.Checker, claim, (review, actor, now) => review.ResolveComment(actor, review.Comments[0], now));
        await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
        await app.Review(
            TestApp.Editor,
            claim,
            (review, actor, now) => review.Approve(actor, review.HashContent(), $"{Secret} noted on approval", now)
        );
    }

    private static async Task<(JsonObject Audit, IReadOnlyList<AuditRecord> Trail)> Issued(ReportSite site)
    {
        var pdf = await site.Pdf(await site.IssueReport());
        var audit = JsonNode.Parse((await Pdf.Attachments(pdf))["audit.json"])!.AsObject();
        return (audit, await site.App.Db(db => db.AuditRecords.AsNoTracking().OrderBy(r => r.Sequence).ToListAsync()));
    }

    private static Task<IReadOnlyList<FactCheck.Web.Typesetting.ReportAttachment>> Made(ReportSite site, bool isProtected = false) =>
        AttachmentDesk.Make(site, isProtected);

    private static List<string> Said(JsonObject audit) =>
        [
            .. audit["records"]!
                .AsArray()
                .Select(r => r!["said"])
                .OfType<JsonObject>()
                .Select(s =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{s["event"]} {s["subject"]}{(s["number"] is { } n ? " " + n : "")}: {s["words"]}"
                    )
                ),
        ];

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Everything in the file without compression, as bytes.
    private static async Task<string> LaidOpen(byte[] pdf) =>
        Encoding.Latin1.GetString(await QPdf.Run(pdf, "--qdf", "--object-streams=disable", "--decode-level=all"));
}
