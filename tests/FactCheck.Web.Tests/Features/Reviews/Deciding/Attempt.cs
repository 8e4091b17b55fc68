using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>A way by which somebody might get what is theirs past a second person, and the sentence that stops it.</summary>
internal sealed record Attempt(string Name, string Refusal, Func<TestApp, Task<Post>>? OnClaim = null)
{
    public Func<ReportSite, Task<Post>>? OnReport { get; init; }
}

/// <summary>What is posted, by whom, and how the same comes about properly.</summary>
internal sealed record Post(Func<Browser, Task<BrowserForm>> Form)
{
    /// <summary>The person who tries; has decided nothing on this site before.</summary>
    public string By { get; init; } = TestApp.Editor2;

    /// <summary>The proper second person.</summary>
    public string Second { get; init; } = TestApp.Editor;

    /// <summary>What the second person posts, when it is not the same.</summary>
    public Func<Browser, Task<BrowserForm>>? Proper { get; init; }

    /// <summary>What has to happen before, when it is not the person alone that was wrong.</summary>
    public Func<Task>? Before { get; init; }

    /// <summary>What else than a sentence under the form shows that it was refused by the rule.</summary>
    public Func<BrowserPage, string, bool> IsRefused { get; init; } =
        (page, sentence) =>
            page.Status == HttpStatusCode.UnprocessableEntity && page.Problems.Any(p => p.StartsWith(sentence, StringComparison.Ordinal));

    /// <summary>Refused by the role, before anything is read.</summary>
    public static bool Forbidden(BrowserPage page, string sentence) => page.Status == HttpStatusCode.Forbidden;

    /// <summary>Refused as a page that shows what is no longer so.</summary>
    public static bool Outdated(BrowserPage page, string sentence) =>
        page.Status == HttpStatusCode.Conflict && page.Text.Contains(sentence, StringComparison.Ordinal);

    /// <summary>The list of proposals says what stayed, and why.</summary>
    public static bool Listed(BrowserPage page, string sentence) =>
        IsList(page)
        && page.Text.Contains("Nothing was approved. One still waits.", StringComparison.Ordinal)
        && page.Text.Contains(sentence, StringComparison.Ordinal);

    /// <summary>The list, after it was posted to; what it says, it says to the first of eight alone.</summary>
    public static bool IsList(BrowserPage page) =>
        page.Status == HttpStatusCode.OK && page.Url.AbsolutePath == "/approvals" && page.Response.RequestMessage!.Method == HttpMethod.Get;
}

/// <summary>What a person has decided on a site, by its tables and by its records.</summary>
internal static class Decided
{
    private static readonly string[] Events =
    [
        "verdict-approved",
        "proposal-approved",
        "claim-closed",
        "claim-reopened",
        "claim-merged-away",
        "mark-taken-back",
        "approval-restated",
        "issue-ordered",
        "report-issued",
        "report-withdrawn",
        "front-matter-confirmed",
    ];

    /// <summary>What the record tells; a reopening leaves no other trace.</summary>
    public static Task<List<string>> Recorded(TestApp app, string email) =>
        app.Db(db =>
            db.AuditRecords.Where(r =>
                    r.ActorId == db.Users.Where(u => u.Email == email).Select(u => u.Id).Single() && Events.Contains(r.Event)
                )
                .Select(r => r.Event)
                .ToListAsync()
        );

    public static async Task<List<string>> By(TestApp app, string email) => [.. await Recorded(app, email), .. await Stored(app, email)];

    private static Task<List<string>> Stored(TestApp app, string email) =>
        app.Db(async db =>
        {
            var id = await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync();
            var found = new List<string>();
            found.AddRange(await db.Reviews.Where(r => r.ApprovedBy == id).Select(r => $"approved {r.Id}").ToListAsync());
            found.AddRange(await db.Reviews.Where(r => r.ClosingApprovedBy == id).Select(r => $"closed {r.Id}").ToListAsync());
            found.AddRange(await db.IssueOrders.Where(o => o.OrderedBy == id).Select(o => $"ordered {o.Id}").ToListAsync());
            found.AddRange(await db.Reports.Where(r => r.IssuedBy == id).Select(r => $"issued {r.Code}").ToListAsync());
            found.AddRange(await db.Reports.Where(r => r.WithdrawnBy == id).Select(r => $"withdrew {r.Code}").ToListAsync());
            found.AddRange(
                await db
                    .FrontMatters.SelectMany(f => f.Confirmations)
                    .Where(c => c.By == id)
                    .Select(c => $"confirmed {c.Revision}")
                    .ToListAsync()
            );
            return found;
        });
}
