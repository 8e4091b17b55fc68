using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

/// <summary>A rule that judges by what was left out when something was loaded would judge wrongly, so nothing of it is stored.</summary>
public sealed class WholeAggregates
{
    public static TheoryData<string> HalfLoaded => [.. Loadings.Keys];

    // Each leaves one thing out; the last one leaves out nothing.
    private static readonly Dictionary<string, Func<DbSet<Review>, IQueryable<Review>>> Loadings = new(StringComparer.Ordinal)
    {
        ["Verdicts"] = r => r.Include(x => x.Claim.Evidence).Include(x => x.Comments).Include(x => x.Contributions),
        ["Comments"] = r => r.Include(x => x.Claim.Evidence).Include(x => x.Verdicts).Include(x => x.Contributions),
        ["Contributions"] = r => r.Include(x => x.Claim.Evidence).Include(x => x.Verdicts).Include(x => x.Comments),
        ["Evidence"] = r => r.Include(x => x.Verdicts).Include(x => x.Comments).Include(x => x.Contributions),
        ["nothing"] = r => r.Whole(),
    };

    [Theory, MemberData(nameof(HalfLoaded))]
    public async Task No_claim_is_changed_half_loaded(string without)
    {
        await using var app = await TestApp.Start();
        var claim = await app.Claim(await app.Article());

        var change = () =>
            app.Change(
                TestApp.Checker,
                async (db, actor, _) =>
                {
                    var review = await Loadings[without](db.Reviews).SingleAsync(r => r.Id == claim);
                    review.Start(actor);
                    return review.Version;
                }
            );

        if (without == "nothing")
            await change();
        else
            (await Should.ThrowAsync<InvalidOperationException>(change)).Message.ShouldContain($"without its {without}");
        (await app.Review(claim)).State.ShouldBe(without == "nothing" ? ReviewState.InProgress : ReviewState.Open);
    }

    [Fact]
    public async Task No_article_is_changed_half_loaded()
    {
        await using var app = await TestApp.Start();
        var id = await app.Article();

        var change = () =>
            app.Change(
                TestApp.Checker,
                async (db, actor, now) =>
                {
                    var article = await db.Articles.SingleAsync(a => a.Id == id);
                    article.ReviewCoverage(actor, "Read.", now);
                    return article.Version;
                }
            );

        (await Should.ThrowAsync<InvalidOperationException>(change)).Message.ShouldContain("without its Versions");
    }
}
