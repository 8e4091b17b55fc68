using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Cli;
using static FactCheck.Web.Tests.Features.Reviews.Deciding.AttemptDesk;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>Somebody becomes another on the way: a checker an editor, an editor a checker and back.</summary>
internal static class AttemptsByRoles
{
    private const string NoEditor = "Only an editor can do this.";

    public static Attempt[] All { get; } =
    [
        new("a checker, by the address", NoEditor, async app => Forbidden(Approve(await app.Submitted()))),
        new("a checker, a proposal", NoEditor, async app => Forbidden(ApproveProposal(await Proposed(app)))),
        new("a checker, in the list", NoEditor, async app => Forbidden(Together(app, await Proposed(app)))),
        new("a checker who was made editor", "You contributed to the statement, the evidence, the verdict, the submission", BecameEditor),
        new("a proposer who was made editor", "You proposed this, so another editor has to decide it.", ProposerBecameEditor),
        new("an editor without and with the role", "You contributed to the statement, so another editor must approve it.", ThereAndBack),
        new("an editor who is one no longer", NoEditor, NoLonger),
        new("an administrator who gives himself the role", NoEditor, SelfGrant),
    ];

    private static Post Forbidden(Func<Browser, Task<BrowserForm>> form, string by = TestApp.Checker) =>
        new(form) { By = by, IsRefused = Post.Forbidden };

    private static async Task<Guid> Proposed(TestApp app)
    {
        var claim = await app.Claim(await app.Article(), state: ReviewState.InProgress);
        await app.Review(TestApp.Checker, claim, (r, a, now) => r.ProposeToClose(a, Closing.NotChecked, "There was no time.", now));
        return claim;
    }

    private static async Task<Post> BecameEditor(TestApp app)
    {
        var claim = await app.Submitted();
        await app.Roles(TestApp.Checker, checker: true, editor: true);
        return new(Approve(claim)) { By = TestApp.Checker };
    }

    private static async Task<Post> ProposerBecameEditor(TestApp app)
    {
        var claim = await Proposed(app);
        await app.Roles(TestApp.Checker, editor: true);
        return new(ApproveProposal(claim)) { By = TestApp.Checker };
    }

    private static async Task<Post> ThereAndBack(TestApp app)
    {
        var claim = await app.Submitted(c => app.Edit(Mallory, c, s => s + "!"));
        await app.Roles(Mallory, checker: true);
        await app.Roles(Mallory, editor: true);
        return new(Approve(claim));
    }

    private static async Task<Post> NoLonger(TestApp app)
    {
        var claim = await app.Submitted();
        await app.Roles(Mallory, checker: true);
        return Forbidden(Approve(claim), Mallory);
    }

    // There is another administrator, so that the role is proposed only.
    private static async Task<Post> SelfGrant(TestApp app)
    {
        var claim = await app.Submitted();
        await using var output = new StringWriter();
        await CreateAdmin.Run(app.Services, ["otto@demo.test", "Otto Brandt"], new StringReader("seven quiet lamps burn"), output);
        await app.Roles(TestApp.Admin, editor: true, administrator: true);
        return Forbidden(Approve(claim), TestApp.Admin);
    }
}
