using System.Text.Json;
using FactCheck.Domain.Reviews;
using FactCheck.Signing.Certificates;
using FactCheck.TestKit;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Prefacing;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports;

/// <summary>A site with a signing certificate and an article whose report can be issued: one claim approved, one closed.</summary>
internal sealed class ReportSite : IAsyncDisposable
{
    public const string BottomLine = "The bridge is as old as the article says. Its cost was not checked.";

    // One for all sites, so that one site can follow another in the same program.
    private static readonly Lazy<Task<string>> Shared = new(() =>
    {
        var keys = Directory.CreateTempSubdirectory("factcheck-keys-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(keys, recursive: true);
        return Certificate(keys, DateTimeOffset.UtcNow);
    });

    private ReportSite(TestApp app, Dictionary<string, string?> settings, Guid article) =>
        (App, Settings, Article) = (app, settings, article);

    public TestApp App { get; }

    public Dictionary<string, string?> Settings { get; }

    public Guid Article { get; }

    public Guid ApprovedClaim { get; private set; }

    public string Issue => $"/articles/{Article}/report/issue";

    public string Page => $"/articles/{Article}/report";

    public static async Task<ReportSite> Start(
        Dictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        bool ready = true
    )
    {
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Signing:Pkcs12Path"] = await Shared.Value,
            ["Signing:Pkcs12Password"] = "a long test password",
            ["Newsroom:Name"] = "The Harbour Ledger",
        };
        foreach (var (key, value) in settings ?? [])
            all[key] = value;
        var app = await TestApp.Start(all, services: services);
        var site = new ReportSite(app, all, await app.Article());
        await site.Write();
        if (ready)
            await site.MakeReady();
        return site;
    }

    /// <summary>A PKCS#12 file that was made at this moment and is valid for two years.</summary>
    public static async Task<string> Certificate(string folder, DateTimeOffset madeAt)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.p12");
        await File.WriteAllBytesAsync(path, SigningCertificate.CreateForDevelopment("The Harbour Ledger", madeAt, "a long test password"));
        return path;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Somebody who issues nothing writes what the report begins with.</summary>
    public async Task Write(string bottomLine = BottomLine, string? note = null, string by = TestApp.Checker) =>
        await App.Send(
            by,
            new WriteFrontMatter
            {
                ArticleId = Article,
                Version = await App.Db(db =>
                    db.FrontMatters.Where(f => f.ArticleId == Article).Select(f => f.Version).SingleOrDefaultAsync()
                ),
                BottomLine = bottomLine,
                CorrectionNote = note,
            }
        );

    /// <summary>The issue form as the editor sees it.</summary>
    public async Task<BrowserForm> IssueForm(string person = TestApp.Editor) => (await (await App.SignIn(person)).Get(Page)).Form(Issue);

    /// <summary>Issues the report; what it says.</summary>
    public async Task<ReportDocument> Issued()
    {
        var code = await IssueReport();
        var json = await App.Db(db => db.Reports.Where(r => r.Code == code).Select(r => r.Document).SingleAsync());
        return JsonSerializer.Deserialize<ReportDocument>(json, ReportJson.Options)!;
    }

    /// <summary>Issues the report; its code.</summary>
    public async Task<string> IssueReport()
    {
        var shown = await (await IssueForm()).Submit();
        shown.Problems.ShouldBeEmpty();
        return await Code();
    }

    /// <summary>Begins a correction, settles what it took up again, and issues the next version.</summary>
    public async Task IssueCorrection(string note = "The bridge opened in May, not in June.", bool reopen = true)
    {
        var editor = await App.SignIn(TestApp.Editor2);
        var form = (await editor.Get($"{Page}/correct")).Form("/report/correct").Fill(("Command.Reason", "A reader sent us the plaque."));
        if (reopen)
            form.Fill(("Command.Claims", ApprovedClaim.ToString()));
        (await form.Submit()).Problems.ShouldBeEmpty();
        if (reopen)
        {
            await App.Agree(ApprovedClaim);
            await Settle(ApprovedClaim);
        }
        await Write(note: note);
        var issued = await (await editor.Get(Page)).Form(Issue).Submit();
        issued.Problems.ShouldBeEmpty();
    }

    /// <summary>The checker writes the next revision, the editor approves it.</summary>
    public async Task Settle(Guid claim)
    {
        await App.Verdict(claim, rationale: "The plaque and the archive have the day [1].");
        await App.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
        await App.Review(TestApp.Editor, claim, (review, actor, now) => review.Approve(actor, review.HashContent(), null, now));
    }

    /// <summary>Withdraws the report that stands: one editor proposes it, another confirms it.</summary>
    public async Task<BrowserPage> Withdraw(string reason = "Its main source was forged.")
    {
        var proposed = await ProposeWithdrawal(reason);
        return proposed.Problems.Count > 0
            ? proposed
            : await (await (await App.SignIn(TestApp.Editor2)).Get($"{Page}/withdraw/confirm")).Form("/report/withdraw/confirm").Submit();
    }

    public async Task<BrowserPage> ProposeWithdrawal(string reason, string by = TestApp.Editor) =>
        await (await (await App.SignIn(by)).Get($"{Page}/withdraw")).Form("/report/withdraw").Submit(("Command.Reason", reason));

    /// <summary>Somebody stands behind what the next report begins with.</summary>
    public async Task<BrowserPage> Confirm(string by = TestApp.Checker2)
    {
        var page = await (await (await App.SignIn(by)).Get(Page)).Form("/front/confirm").Submit();
        page.Problems.ShouldBeEmpty();
        return page;
    }

    public Task<string> Code() => App.Db(db => db.Reports.Select(r => r.Code).Distinct().SingleAsync());

    public async Task<byte[]> Pdf(string code) => (await App.Anonymous().Get($"/reports/{code}.pdf")).Bytes;

    /// <summary>Reports, and files of reports.</summary>
    public async Task<int> Stored()
    {
        var files = await App.Db(db => db.Reports.Select(r => r.Sha256).ToListAsync());
        return files.Count + files.Count(App.Services.GetRequiredService<IBlobs>().Exists);
    }

    /// <summary>Where the file of the only report is kept.</summary>
    public async Task<string> BlobPath()
    {
        var sha256 = await App.Db(db => db.Reports.Select(r => r.Sha256).SingleAsync());
        return Path.Combine(App.Folder, "blobs", sha256[..2], sha256[2..4], sha256);
    }

    /// <summary>What the verify page says of a file.</summary>
    public async Task<BrowserPage> Verify(byte[] file)
    {
        var reader = App.Anonymous();
        return await reader.Send((await reader.Get("/verify")).Form("/verify").File("file", "report.pdf", file).Request());
    }

    public Task ReviewCoverage() =>
        App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var article = await db.Articles.Load(Article, default);
                article.ReviewCoverage(actor, "The rest are opinions.", now);
                return article.Version;
            }
        );

    private async Task MakeReady()
    {
        ApprovedClaim = await App.Claim(Article, "opened in 1932", ReviewState.Approved);
        await App.Claim(Article, "40 million euros", ReviewState.Closed);
        await App.DecideTheRest(Article);
        await ReviewCoverage();
    }
}
