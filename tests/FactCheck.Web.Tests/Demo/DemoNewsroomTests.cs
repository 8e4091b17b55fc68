using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Demo;

[Trait("Run", "thorough")]
public sealed class DemoNewsroomTests
{
    [Fact]
    public async Task It_has_claims_in_every_state_an_unbroken_record_and_one_issued_report()
    {
        await using var app = await TestApp.Start(environment: "Development", people: false);
        var records = await app.Db(db => db.AuditRecords.OrderBy(r => r.Sequence).ToListAsync());
        HashChain.WhyNotWhole(records).ShouldBeNull();
        // The demo tells of the days before the one on which the database was made.
        records.Where(r => r.Event != "rows-written").Select(r => r.At).ShouldBeInOrder();
        (await app.Db(db => db.Users.CountAsync())).ShouldBe(5);
        (await app.Db(db => db.Articles.CountAsync())).ShouldBe(2);
        (await app.Db(db => db.Reviews.Select(r => r.State).Distinct().ToListAsync())).ShouldBe(
            Enum.GetValues<ReviewState>(),
            ignoreOrder: true
        );
        (await app.Db(db => db.Reports.CountAsync())).ShouldBe(1);
        records
            .Where(r => r.Event == "verdict-approved")
            .ShouldAllBe(r => r.ActorName == "Jonas Lindqvist" || r.ActorName == "Leila Haddad");
    }

    [Fact]
    public async Task It_is_filled_once_and_only_where_there_is_nobody()
    {
        await using var app = await TestApp.Start(environment: "Development");
        (await app.Db(db => db.Articles.CountAsync())).ShouldBe(0);
        await app.Scoped(async services =>
        {
            await services.GetRequiredService<DemoNewsroom>().Fill();
            return 0;
        });
        (await app.Db(db => db.Articles.CountAsync())).ShouldBe(0);
        var page = await app.Anonymous().Get("/account/sign-in");
        page.Document.QuerySelectorAll(".demo-accounts li").Length.ShouldBe(5);
        page.Text.ShouldContain(DemoAccounts.Password);
    }
}
