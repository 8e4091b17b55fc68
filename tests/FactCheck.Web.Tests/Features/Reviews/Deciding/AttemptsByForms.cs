using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using static FactCheck.Web.Tests.Features.Reviews.Deciding.AttemptDesk;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>An editor posts what no page shows: old and forged hashes, other people’s ids, a decision of another kind.</summary>
internal static class AttemptsByForms
{
    private const string SeenElse = "The claim is no longer what you saw; read it again before you approve it.";
    private const string Seen = "Command.SeenContentHash";
    private const string Own = "You contributed to the statement, so another editor must approve it.";
    private const string Settled = "You settled somebody else’s objection to this claim, so another editor must approve it.";
    private const string Nothing = "Nothing is proposed of this claim any more; it was decided, taken back, or ended by a change.";

    public static Attempt[] All { get; } =
    [
        new("a page from before the change", "Or not.", Stale),
        new("the new version with the old hash", SeenElse, app => Hash(app, old: true)),
        new("a forged hash", SeenElse, app => Forged(app, form => form.Without(Seen).With(Seen, new string('a', 64)))),
        new("no hash", SeenElse, app => Forged(app, form => form.Without(Seen))),
        new("an empty hash", SeenElse, app => Forged(app, form => form.Without(Seen).With(Seen, ""))),
        new("the hash of another claim", SeenElse, app => Hash(app, old: false)),
        new("posted ids of others", Own, PostedIds),
        new("posted id of an innocent claim", Own, PostedClaim),
        new("settled the objection of another", Settled, SettledIt),
        new("a comment blocks", "A comment blocks approval; its author, or somebody with no part in the claim,", Blocked),
        new("before it was submitted", "The claim is in progress", Unsubmitted),
        new("a verdict as a closing", Nothing, AsClosing),
        new("a verdict in the list of proposals", Nothing, InTheList),
    ];

    private static async Task<Post> Stale(TestApp app)
    {
        var claim = await app.Submitted();
        var old = await Approve(claim)(await app.SignIn(Mallory));
        await app.Edit(TestApp.Checker, claim, s => s + " Or not.");
        await app.Submit(claim);
        return new(_ => Task.FromResult(old)) { Proper = Approve(claim), IsRefused = Post.Outdated };
    }

    private static async Task<Post> Hash(TestApp app, bool old)
    {
        var claim = await app.Submitted();
        var before = (await Approve(claim)(await app.SignIn(Mallory)))[Seen]!;
        if (old)
        {
            await app.Edit(TestApp.Checker, claim, s => s + " Or not.");
            await app.Submit(claim);
            return new(async browser => (await Approve(claim)(browser)).Fill((Seen, before))) { Proper = Approve(claim) };
        }
        var other = await app.Submitted(c => app.Edit(TestApp.Checker, c, s => s + " Or not."));
        return new(async browser => (await Approve(other)(browser)).Fill((Seen, before))) { Proper = Approve(other) };
    }

    private static async Task<Post> Forged(TestApp app, Func<BrowserForm, BrowserForm> forge)
    {
        var claim = await app.Submitted();
        return new(async browser => forge(await Approve(claim)(browser))) { Proper = Approve(claim) };
    }

    private static async Task<Post> PostedIds(TestApp app)
    {
        var claim = await app.Submitted(c => app.Edit(Mallory, c, s => s + "!"));
        var other = (await app.Actor(TestApp.Editor)).Id.ToString();
        string[] names = ["ActorId", "Actor.Id", "ApprovedBy", "UserId", "By", "ContributedBy", "OnBehalfOf"];
        return new(async browser =>
        {
            var form = await Approve(claim)(browser);
            foreach (var name in names)
                form.With(name, other).With("Command." + name, other);
            return form.With("Command.State", "Approved").With("Command.Contributions", "");
        });
    }

    private static async Task<Post> PostedClaim(TestApp app)
    {
        var (own, other) = (await app.Submitted(c => app.Edit(Mallory, c, s => s + "!")), (await app.Submitted()).ToString());
        return new(async browser =>
            (await Approve(own)(browser)).With("Command.ClaimId", other).With("ClaimId", other).With("id", other).With("Command.Id", other)
        );
    }

    private static async Task<Post> SettledIt(TestApp app)
    {
        var claim = await app.Submitted();
        await app.Review(TestApp.Checker2, claim, (r, a, now) => r.AddComment(a, "Which month?", blocking: true, now));
        await app.Review(Mallory, claim, (r, a, now) => r.ResolveComment(a, r.Comments[0], now, "It is on page 3."));
        return new(Approve(claim));
    }

    private static async Task<Post> Blocked(TestApp app)
    {
        var claim = await app.Submitted();
        await app.Review(TestApp.Checker2, claim, (r, a, now) => r.AddComment(a, "Which month?", blocking: true, now));
        return new(Approve(claim))
        {
            Before = () => app.Review(TestApp.Checker2, claim, (r, a, now) => r.ResolveComment(a, r.Comments[0], now)),
        };
    }

    private static async Task<Post> Unsubmitted(TestApp app)
    {
        var claim = await app.Submitted();
        await app.Review(TestApp.Checker, claim, (review, actor, _) => review.WithdrawSubmission(actor));
        return new(Approve(claim)) { Before = () => app.Submit(claim) };
    }

    private static async Task<Post> AsClosing(TestApp app)
    {
        var claim = await app.Submitted(c => app.Edit(Mallory, c, s => s + "!"));
        return new(ApproveProposal(claim)) { Proper = Approve(claim) };
    }

    private static async Task<Post> InTheList(TestApp app)
    {
        var claim = await app.Submitted(c => app.Edit(Mallory, c, s => s + "!"));
        // The list needs a row to have a form at all.
        var row = await app.Claim(await app.Article(), state: ReviewState.InProgress);
        await app.Review(TestApp.Checker, row, (r, a, now) => r.ProposeToClose(a, Closing.NotChecked, "No time.", now));
        return new(Together(app, claim)) { Proper = Approve(claim), IsRefused = Post.Listed };
    }
}
