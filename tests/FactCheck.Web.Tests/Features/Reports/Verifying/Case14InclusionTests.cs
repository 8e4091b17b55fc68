using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

/// <summary>Issue 11, number 14: whether the record of a report is the one that is sealed in it.</summary>
[Trait("Run", "thorough")]
public sealed class Case14InclusionTests
{
    [Fact]
    public async Task The_record_of_a_report_is_the_one_sealed_in_it()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());
        var head = await site.App.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "issue-ordered"));

        var page = await site.Verify(pdf);
        var said = (await site.App.Ask(pdf)).Record;

        page.TextOf("[data-record=holds]")!.ShouldContain("Our record still agrees with this file: ");
        said.GetProperty("holds").GetBoolean().ShouldBeTrue();
        said.GetProperty("sequence").GetInt64().ShouldBe(head.Sequence);
        said.GetProperty("hash").GetString().ShouldBe(head.Hash);
    }

    [Theory]
    [InlineData("UPDATE AuditRecords SET Hash = lower(hex(randomblob(32))) WHERE Sequence = {0}")]
    [InlineData("UPDATE AuditRecords SET Data = replace(Data, '}}', ',\"more\":1}}') WHERE Sequence = {0}")]
    [InlineData("UPDATE AuditRecords SET ActorName = 'Somebody else' WHERE Sequence = {0}")]
    [InlineData("DELETE FROM AuditRecords WHERE Sequence = {0}")]
    [InlineData("DELETE FROM AuditRecords WHERE Sequence >= {0}")]
    public async Task A_record_that_was_changed_or_cut_out_since_is_named(string rewriting)
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());
        var approved = await site.App.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "verdict-approved"));
        await site.App.Db(db => db.Database.ExecuteSqlRawAsync(rewriting, approved.Sequence));

        var page = await site.Verify(pdf);
        var said = await site.App.Ask(pdf);

        var sentence = FormattableString.Invariant($"Record {approved.Sequence} of ours is not the one that is sealed in this report.");
        page.TextOf("[data-record=differs]")!.ShouldContain(sentence);
        said.Record.GetProperty("holds").GetBoolean().ShouldBeFalse();
        said.Genuine.ShouldBeTrue("the file is ours whatever became of the record");
        said.Reasons.ShouldHaveSingleItem().ShouldStartWith(sentence);
    }

    [Fact]
    public async Task Of_a_file_that_is_not_ours_nothing_is_said()
    {
        await using var site = await ReportSite.Start();

        var forged = VerifyAsking.SignedBySomebodyElse(await site.Unsigned());

        (await site.App.Ask(forged)).Record.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await site.Verify(forged)).Document.QuerySelector("[data-record]").ShouldBeNull();
    }
}
