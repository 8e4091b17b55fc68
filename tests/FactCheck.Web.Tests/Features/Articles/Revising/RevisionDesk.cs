using FactCheck.Domain.Articles;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Revising;

/// <summary>Brings revised texts in through the pages, as a person would.</summary>
internal static class RevisionDesk
{
    /// <summary>Claims stand on “opened in 1932”, “nine in ten” and “40 million euros”.</summary>
    public const string Changed =
        "The old bridge was built long ago.\n\nThe bridge opened in 1932.\n\nThe mayor said that “eight in ten” residents "
        + "use it, and that it cost 40 million euros.";

    /// <summary>The revision form as this person sees it, with the new text in it.</summary>
    public static async Task<BrowserForm> RevisionForm(this TestApp app, Guid article, string text, string by = TestApp.Checker) =>
        (await (await app.SignIn(by)).Get($"/articles/{article}/revise")).Form("/revise/compare").Fill(("Command.Text", text));

    /// <summary>Compares, then takes the revision over.</summary>
    public static async Task<BrowserPage> Revise(this TestApp app, Guid article, string text, string by = TestApp.Checker)
    {
        var compared = await (await app.RevisionForm(article, text, by)).Submit();
        return await compared.Form("Take the revision over").Submit();
    }

    /// <summary>The settling form with this decision.</summary>
    public static async Task<BrowserForm> SettleForm(this TestApp app, Guid claim, string button, string by = TestApp.Checker) =>
        (await (await app.SignIn(by)).Get($"/claims/{claim}/anchor")).Form(button);

    public static Task<Article> Stored(this TestApp app, Guid article) => app.Db(db => db.Articles.Load(article, default));

    public static Task<List<string>> Events(this TestApp app, Guid subject) =>
        app.Db(db => db.AuditRecords.Where(r => r.SubjectId == subject).OrderBy(r => r.Sequence).Select(r => r.Event).ToListAsync());
}
