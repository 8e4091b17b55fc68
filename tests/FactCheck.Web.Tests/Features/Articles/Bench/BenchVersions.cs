using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Bench;

/// <summary>A workbench that was kept is read again once anything that it shows has changed, whoever changed it and however.</summary>
public sealed class BenchVersions(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_assignee_who_is_renamed_has_the_new_name_on_the_bench()
    {
        var article = await site.App.Article();
        // Whoever starts a claim has it.
        await site.App.Claim(article, state: ReviewState.InProgress);
        (await Line(article)).ShouldNotContain("Renamed");
        await site.App.Change(
            TestApp.Admin,
            async (db, _, _) =>
            {
                var person = await db.Users.SingleAsync(u => u.Email == TestApp.Checker);
                return db.Entry(person).Property(u => u.PrintedName).CurrentValue = person.Name + " Renamed";
            }
        );
        (await Line(article)).ShouldContain("Renamed");
    }

    [Fact]
    public async Task A_rating_that_is_renamed_has_the_new_name_on_the_bench()
    {
        var article = await site.App.Article();
        await site.App.Claim(article, state: ReviewState.Approved);
        (await Line(article)).ShouldNotContain("Proven");
        await site.App.Change(
            TestApp.Admin,
            async (db, _, _) =>
            {
                foreach (var scale in await db.RatingScales.ToListAsync())
                    foreach (var rating in scale.Ratings)
                        db.Entry(rating).Property(r => r.Name).CurrentValue = "Proven " + rating.Name;
                return 0;
            }
        );
        (await Line(article)).ShouldContain("Proven");
    }

    [Fact]
    public async Task Marks_verdicts_decisions_and_texts_each_raise_the_version_of_their_article_alone()
    {
        var (article, other) = (await site.App.Article(), await site.App.Article());
        var (before, untouched) = (await Version(article), await Version(other));
        await site.App.Claim(article);
        before = await Raised(article, before);
        await site.App.Claim(article, "cost 40 million euros", ReviewState.Approved);
        before = await Raised(article, before);
        await site.App.DecideTheRest(article, CoverageReason.OutOfScope);
        before = await Raised(article, before);
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
                (await db.Articles.Load(article, default)).Revise(actor, StructuredText.Plain("Other words."), Obtained.Pasted, now)
        );
        await Raised(article, before);
        (await Version(other)).ShouldBe(untouched);
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_raises_nothing_and_one_saved_outside_of_a_command_does()
    {
        var article = await site.App.Article();
        var before = await Version(article);
        await site.App.Db(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await Headline(db, article);
            await transaction.RollbackAsync();
            return 0;
        });
        (await Version(article)).ShouldBe(before);
        await site.App.Change(TestApp.Checker, (db, _, _) => Headline(db, article));
        (await Version(article)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Who_signs_in_changes_no_bench()
    {
        var article = await site.App.Article();
        var before = await Version(article);
        await site.App.SignIn(TestApp.Editor);
        (await Version(article)).ShouldBe(before);
    }

    private static async Task<int> Headline(FactCheckDb db, Guid id)
    {
        var article = await db.Articles.Load(id, default);
        db.Entry(article).Property(a => a.Headline).CurrentValue = "Another headline";
        return await db.SaveChangesAsync();
    }

    private async Task<string> Line(Guid article) =>
        (await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}")).TextOf(".claims .line")!;

    private async Task<long> Raised(Guid article, long before)
    {
        var now = await Version(article);
        now.ShouldBeGreaterThan(before);
        return now;
    }

    private async Task<long> Version(Guid article) => (await site.App.Db(db => BenchVersion.Read(db, article)))!.Value;
}
