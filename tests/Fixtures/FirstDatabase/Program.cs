using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Signing;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Admin;
using FactCheck.Web.Features.Articles.Revising;
using Microsoft.EntityFrameworkCore;

// A newsroom in which everything happened once that this version of the program can record; all of it is made up.
const string Text =
    "The Old Bridge opened in 1932. It is 412 metres long. It was painted green.\n\n"
    + "The mayor said that nine in ten residents use it, and that it cost 40 million crowns. The toll was abolished in 1951.\n\n"
    + "Nobody has counted the swans. It is a fine sight in the evening. Will it stand for another century?";

var keys = Directory.CreateTempSubdirectory("factcheck-keys-").FullName;
var certificate = Path.Combine(keys, "newsroom.p12");
File.WriteAllBytes(
    certificate,
    SigningCertificate.CreateForDevelopment("The Harbour Ledger", DateTimeOffset.UtcNow, "a long test password")
);
await using var app = await TestApp.Start(
    new(StringComparer.Ordinal)
    {
        ["Signing:Pkcs12Path"] = certificate,
        ["Signing:Pkcs12Password"] = "a long test password",
        // Nobody listens there: every order misses its timestamp.
        ["Signing:TimestampAuthority:Address"] = "http://127.0.0.1:9/",
        ["Newsroom:Name"] = "The Harbour Ledger",
        ["Newsroom:Address"] = "https://ledger.example",
    }
);

await Accounts();
var bridge = await Import("The Old Bridge at ninety", Text);
var opened = await Mark(bridge, "opened in 1932");
await Worked(opened);
var cost = await Mark(bridge, "it cost 40 million crowns");
await Approved(cost, note: null);
await SplitAndMerged(await Mark(bridge, "The toll was abolished in 1951"));
var shade = await Mark(bridge, "It was painted green");
var length = await Mark(bridge, "412 metres long");
await app.Review(TestApp.Checker, await Mark(bridge, "a fine sight"), (review, actor, _) => review.TakeBack(actor));
await Decided(bridge);
await Revised(bridge, shade, length);
await Covered(bridge);

var page = await Ordered(bridge, "The bridge is as old as the article says.");
(await page.Form("Issue it now, without").Submit()).TextOf("h1").Check("Issued as");
await Corrected(bridge, opened);
await Withdrawn(bridge);

var harbour = await Import("The harbour froze over", "The harbour froze over in 1947.");
await Approved(await Mark(harbour, "froze over in 1947"), "Seen in the harbour master’s book.");
await Covered(harbour);
await (await Ordered(harbour, "The harbour froze over.")).Form("/making/drop").Submit();
page = await Ordered(harbour, "The harbour froze over, as it says.");
await Covered(harbour); // while the order waits: it cannot be fulfilled any more
(await page.Form("Issue it now, without").Submit()).TextOf("h1").Check("The report was not made");
(await Ordered(harbour, "The harbour froze over that winter.")).TextOf("h1").Check("The report has no timestamp yet");

var missing = typeof(IDomainEvent)
    .Assembly.GetTypes()
    .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IDomainEvent)))
    .Select(t => t.Name)
    .Except(await app.Db(db => db.AuditRecords.Select(r => r.Event).Distinct().ToListAsync()))
    .ToList();
if (missing.Count > 0)
    throw new InvalidOperationException($"Not recorded: {string.Join(", ", missing)}");
await app.Db(db => db.FormPosts.ExecuteDeleteAsync());
await app.Db(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {args[0]}"));
Directory.Delete(keys, recursive: true);

async Task Accounts()
{
    var administrator = await app.SignIn(TestApp.Admin);
    var id = await app.Send(
        TestApp.Admin,
        new CreateAccount
        {
            Email = "marta@ledger.example",
            Name = "Marta Quill",
            Password = "ink-and-paper-1932",
            FactChecker = true,
        }
    );
    await app.Send(
        TestApp.Admin,
        new ChangeRoles
        {
            AccountId = id,
            Version = 1,
            FactChecker = true,
            Editor = true,
        }
    );
    await app.Send(
        TestApp.Admin,
        new ChangeRoles
        {
            AccountId = id,
            Version = 2,
            Editor = true,
        }
    );
    await app.Send("marta@ledger.example", new ChangePassword { Current = "ink-and-paper-1932", Password = "paper-and-ink-1951" });
}

Task<Guid> Import(string headline, string text) =>
    app.Change(
        TestApp.Checker,
        (db, actor, now) =>
        {
            var particulars = new ArticleParticulars(
                headline,
                "A. Writer",
                "The Harbour Ledger",
                "https://ledger.example/bridge",
                new(2026, 5, 4),
                "en"
            );
            var article = Article.Import(actor, particulars, StructuredText.Plain(text), Obtained.Pasted, now);
            db.Articles.Add(article);
            return Task.FromResult(article.Id);
        }
    );

Task<Guid> Mark(Guid article, string quote) =>
    app.Change(
        TestApp.Checker,
        async (db, actor, now) =>
        {
            var whole = await db.Articles.Load(article, default);
            var review = Review.Mark(
                actor,
                whole,
                Anchoring.Find(whole.Current.Text, quote, 1),
                Worded($"The article says: {quote}."),
                now
            );
            db.Reviews.Add(review);
            return review.Id;
        }
    );

async Task Worked(Guid claim)
{
    var checker = await app.Actor(TestApp.Checker);
    await app.Review(TestApp.Editor, claim, (review, actor, _) => review.Assign(actor, checker));
    await app.Review(TestApp.Editor, claim, (review, actor, now) => review.Schedule(actor, new(2027, 1, 2, 12, 0, 0, TimeSpan.Zero), now));
    await app.Review(TestApp.Editor, claim, (review, actor, now) => review.Schedule(actor, null, now));
    await app.Evidence(claim, title: "City archive");
    await app.Evidence(claim, title: "A postcard");
    await app.Review(
        TestApp.Checker,
        claim,
        (review, actor, _) =>
        {
            review.ChangeEvidence(
                actor,
                review.Claim.Evidence.Single(e => e.Number == 1),
                new(Stance.Supports, "Opened on 4 May 1932.", "page 4", "The handwriting is clear.")
            );
            review.RemoveEvidence(actor, review.Claim.Evidence.Single(e => e.Number == 2));
        }
    );
    await app.Verdict(claim);
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Review(TestApp.Checker, claim, (review, actor, _) => review.WithdrawSubmission(actor));
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Verdict(claim, rationale: "The archive has the day and the hour [1].");
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Review(TestApp.Editor, claim, (review, actor, _) => review.Return(actor, "Say which archive."));
    await app.Verdict(claim, rationale: "The city archive has the day and the hour [1].");
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Review(TestApp.Checker2, claim, (review, actor, now) => review.AddComment(actor, "Was it not 1931?", true, now));
    await app.Review(TestApp.Checker2, claim, (review, actor, now) => review.ResolveComment(actor, review.Comments[0], now));
    await app.Review(TestApp.Checker2, claim, (review, actor, now) => review.AddComment(actor, "It was 1932.", false, now));
    await app.Review(TestApp.Editor, claim, (review, actor, now) => review.Approve(actor, ContentHash.Of(review), "An earlier note.", now));
    await app.Change(
        TestApp.Checker,
        async (db, actor, now) =>
        {
            var review = await db.Reviews.Load(claim, default);
            var article = await db.Articles.Load(review.ArticleId, default);
            review.EditClaim(actor, article, review.Claim.Span, Worded("The Old Bridge opened in 1932."), now);
            review.EditClaim(actor, article, new(review.Claim.Start - 4, review.Claim.End), review.Claim.Worded, now);
            review.EditClaim(actor, article, new(review.Claim.Start + 4, review.Claim.End), Worded("The bridge opened in 1932."), now);
            return 0;
        }
    );
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Review(
        TestApp.Editor,
        claim,
        (review, actor, now) => review.Approve(actor, ContentHash.Of(review), "Checked in the archive’s own copy.", now)
    );
}

async Task Approved(Guid claim, string? note)
{
    await app.Review(TestApp.Checker, claim, (review, actor, _) => review.Start(actor));
    await app.Review(TestApp.Checker, claim, (review, actor, _) => review.WaiveEvidence(actor, "It is common knowledge in the city."));
    await app.Verdict(claim, rationale: "Everybody in the city knows it.");
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Review(TestApp.Editor2, claim, (review, actor, now) => review.Approve(actor, ContentHash.Of(review), note, now));
}

async Task SplitAndMerged(Guid claim)
{
    await app.Evidence(claim, title: "Council minutes");
    Task Both(Action<Article, Review, Review, FactCheck.Domain.People.Actor, DateTimeOffset> what, Guid other) =>
        app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var (review, second) = (await db.Reviews.Load(claim, default), await db.Reviews.Load(other, default));
                what(await db.Articles.Load(review.ArticleId, default), review, second, actor, now);
                return 0;
            }
        );
    var other = await app.Change(
        TestApp.Checker,
        async (db, actor, now) =>
        {
            var review = await db.Reviews.Load(claim, default);
            var article = await db.Articles.Load(review.ArticleId, default);
            var part = review.Split(
                actor,
                article,
                article.Current.Text.IndexOf(" in 1951", StringComparison.Ordinal),
                review.Claim.Worded,
                Worded("It was in 1951."),
                now
            );
            db.Reviews.Add(part);
            return part.Id;
        }
    );
    await app.Evidence(other, title: "A letter to the editor");
    await Both((article, review, second, actor, now) => review.Merge(actor, article, second, review.Claim.Worded, now), other);
    await Both((article, _, second, actor, _) => second.Separate(actor, article), other);
    await Both((article, review, second, actor, now) => review.Merge(actor, article, second, review.Claim.Worded, now), other);
    await app.Review(TestApp.Checker, claim, (review, actor, _) => review.Close(actor, Closing.NotCheckable, "Nobody can say."));
    await app.Review(TestApp.Editor, claim, (review, actor, _) => review.Reopen(actor, "Somebody can."));
    await app.Review(TestApp.Checker, claim, (review, actor, _) => review.Close(actor, Closing.NotChecked, "There was no time."));
}

Task Decided(Guid article) =>
    app.Change(
        TestApp.Checker2,
        async (db, actor, now) =>
        {
            var whole = await db.Articles.Load(article, default);
            var coverage = await db.Coverages.Load(whole.Current, default);
            TextSpan Sentence(string words) =>
                Sentences.Of(whole.Current.Text, "en").Single(s => s.In(whole.Current.Text).Contains(words, StringComparison.Ordinal));
            coverage.Decide(actor, [Sentence("fine sight"), Sentence("swans")], CoverageReason.Opinion, null, now);
            coverage.Decide(actor, [Sentence("another century")], CoverageReason.Other, "It asks.", now);
            coverage.Undecide(actor, [Sentence("another century")]);
            return 0;
        }
    );

async Task Revised(Guid article, Guid shade, Guid length)
{
    var text = Text.Replace(" It was painted green.", "", StringComparison.Ordinal)
        .Replace("412 metres", "421 metres", StringComparison.Ordinal);
    var version = await app.Db(db => db.Articles.Where(a => a.Id == article).Select(a => a.Version).SingleAsync());
    await app.Send(
        TestApp.Checker,
        new ReviseArticle
        {
            ArticleId = article,
            Version = version,
            Text = text,
        }
    );
    await app.Change(
        TestApp.Checker,
        async (db, actor, _) =>
        {
            var whole = await db.Articles.Load(article, default);
            (await db.Reviews.Load(length, default)).KeepProposed(actor, whole);
            return 0;
        }
    );
    await app.Review(TestApp.Checker, shade, (review, actor, _) => review.Detach(actor, "The writer took it out."));
    await app.Review(TestApp.Checker, length, (review, actor, _) => review.Close(actor, Closing.NotChecked, "Nobody has measured it."));
}

async Task Covered(Guid article)
{
    await app.DecideTheRest(article);
    await app.Change(
        TestApp.Checker,
        async (db, actor, now) =>
        {
            var whole = await db.Articles.Load(article, default);
            whole.ReviewCoverage(actor, whole.Version, "The rest is opinion.", now);
            return 0;
        }
    );
}

async Task<BrowserPage> Ordered(Guid article, string bottomLine, string? note = null)
{
    var form = (await (await app.SignIn(TestApp.Editor)).Get($"/articles/{article}/report"))
        .Form("/report/issue")
        .Fill(("Command.BottomLine", bottomLine));
    if (note is not null)
        form.Fill(("Command.CorrectionNote", note));
    return await form.Submit();
}

async Task Corrected(Guid article, Guid claim)
{
    var editor = await app.SignIn(TestApp.Editor2);
    await (await editor.Get($"/articles/{article}/report/correct"))
        .Form("/report/correct")
        .Submit(("Command.Reason", "A reader sent us the plaque."), ("Command.Claims", claim.ToString()));
    await app.Verdict(claim, rationale: "The plaque and the archive have the day [1].");
    await app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
    await app.Review(
        TestApp.Editor,
        claim,
        (review, actor, now) => review.Approve(actor, ContentHash.Of(review), "The plaque agrees.", now)
    );
    var page = await Ordered(article, "The bridge is as old as the article says.", "The plaque was added.");
    page = await page.Form("Ask again and issue").Submit();
    (await page.Form("Issue it now, without").Submit()).TextOf("h1").Check("Issued as");
}

async Task Withdrawn(Guid article) =>
    await (await (await app.SignIn(TestApp.Editor)).Get($"/articles/{article}/report/withdraw"))
        .Form("/report/withdraw")
        .Submit(("Command.Reason", "The plaque was forged."));

static ClaimWording Worded(string statement) =>
    new(statement, new("The mayor", "of the city"), new(2026, 5, 3), "at the opening", ClaimKind.Statistic, Wording.Paraphrased);

internal static class Checks
{
    public static void Check(this string? shown, string begins)
    {
        if (shown?.StartsWith(begins, StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"Expected “{begins}”, the page says “{shown}”.");
    }
}
