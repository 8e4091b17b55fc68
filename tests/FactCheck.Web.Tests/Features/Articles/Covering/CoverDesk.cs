using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Covering;

/// <summary>What the tests of decisions share: a text of four sentences, its list, and what is decided.</summary>
internal static class CoverDesk
{
    public const string Text = "The quay was built in 1911.\nIt is lovely.\nWho would not want it?\nThe mayor opened it.";

    public static async Task<(Guid Article, int[] Starts)> Quay(this TestApp app)
    {
        var article = await app.Article(Text);
        return (article, [.. Sentences.Split(Text, "en").Select(s => s.Start)]);
    }

    public static async Task<BrowserPage> List(this TestApp app, Guid article, string shown = "All", string person = TestApp.Checker) =>
        await (await app.SignIn(person)).Get($"/articles/{article}/coverage/sentences?show={shown}");

    public static BrowserForm Choosing(this BrowserPage page, IEnumerable<int> starts, string reason = "", string note = "")
    {
        var form = page.Form("/coverage/decide").Fill(("Command.Reason", reason), ("Command.Note", note));
        foreach (var start in starts)
            form.With("Command.Sentences", start.ToString(CultureInfo.InvariantCulture));
        return form;
    }

    public static BrowserForm TakingBack(this BrowserPage page, IEnumerable<int> starts)
    {
        var form = page.Form("Take decisions back");
        foreach (var start in starts)
            form.With("Command.Sentences", start.ToString(CultureInfo.InvariantCulture));
        return form;
    }

    public static Task<List<(int Start, CoverageReason Reason, string? Note)>> Decided(this TestApp app, Guid article) =>
        app.Db(async db =>
            (await db.Coverages.Where(c => c.ArticleId == article).SelectMany(c => c.Decisions).OrderBy(d => d.Start).ToListAsync())
                .Select(d => (d.Start, d.Reason, d.Note))
                .ToList()
        );
}
