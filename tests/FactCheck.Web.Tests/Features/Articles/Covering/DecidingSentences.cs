using System.Globalization;
using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.TestKit;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Covering;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Covering;

public sealed class DecidingSentences(Site site) : IClassFixture<Site>
{
    private const string Text = "The quay was built in 1911.\nIt is lovely.\nWho would not want it?\nThe mayor opened it.";

    [Fact]
    public async Task Several_sentences_are_decided_at_once_and_recorded()
    {
        var (article, starts) = await Quay();
        var page = await Decide(article, starts[1..3], CoverageReason.Opinion, "Colour.");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("2 sentences are decided.");
        (await Decisions(article))
            .Select(d => (d.Start, d.Reason, d.Note))
            .ShouldBe([(starts[1], CoverageReason.Opinion, "Colour."), (starts[2], CoverageReason.Opinion, "Colour.")]);
        var record = await site.App.Db(db => db.AuditRecords.SingleAsync(r => r.ArticleId == article && r.Event == "sentences-decided"));
        site.App.Says(record).ShouldBe("decided about 2 sentences: not checkable, Colour.");
    }

    [Fact]
    public async Task All_untouched_sentences_are_decided_with_one_tick_and_claims_are_left_alone()
    {
        var (article, starts) = await Quay();
        await site.App.Claim(article, "built in 1911");
        await Decide(article, [starts[1]], CoverageReason.Opinion, null);
        var page = await (await Page(article))
            .Form("/coverage/decide")
            .Submit(("Command.AllUntouched", "true"), ("Command.Reason", "OutOfScope"));

        page.Text.ShouldContain("No sentence is untouched.");
        (await Decisions(article))
            .Select(d => (d.Start, d.Reason))
            .ShouldBe([
                (starts[1], CoverageReason.Opinion),
                (starts[2], CoverageReason.OutOfScope),
                (starts[3], CoverageReason.OutOfScope),
            ]);
    }

    [Fact]
    public async Task Sentences_that_carry_a_claim_are_named_and_nothing_is_decided()
    {
        var (article, starts) = await Quay();
        await site.App.Claim(article, "built in 1911");
        await site.App.Claim(article, "The mayor opened it");
        var page = await Decide(article, starts, CoverageReason.Opinion, null);

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["Sentences 1 and 4 carry claims, which go before a decision; leave them out."]);
        page.Document.QuerySelectorAll("table.sentences input[checked]").Length.ShouldBe(2);
        (await Decisions(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_is_taken_back_and_recorded()
    {
        var (article, starts) = await Quay();
        await Decide(article, starts[1..3], CoverageReason.Opinion, null);
        var list = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}/coverage/sentences?show=Decided");
        list.Document.QuerySelectorAll("table.sentences tbody tr").Length.ShouldBe(2);
        var done = await list.Form("Take decisions back").With("Command.Sentences", Number(starts[1])).Submit();

        done.Text.ShouldContain("These sentences are untouched again.");
        (await Decisions(article)).ShouldHaveSingleItem().Start.ShouldBe(starts[2]);
        (await site.App.Db(db => db.AuditRecords.CountAsync(r => r.ArticleId == article && r.Event == "decisions-taken-back"))).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "Opinion", "", "Choose at least one sentence.")]
    [InlineData("1", "Opinion", "", "One of the chosen places does not begin a sentence of this text; choose the sentences again.")]
    [InlineData("-7", "Opinion", "", "One of the chosen places does not begin a sentence of this text; choose the sentences again.")]
    [InlineData("0", "", "", "Choose why these sentences carry no claim.")]
    [InlineData("0", "Other", " ", "Say in a few words why these sentences are skipped.")]
    [InlineData("0", "Heading", "tab\u0001", "This holds a control character or half of a character; remove it.")]
    public async Task What_cannot_be_decided_says_why(string start, string reason, string note, string sentence)
    {
        var (article, _) = await Quay();
        var form = (await Page(article)).Form("/coverage/decide").Fill(("Command.Reason", reason), ("Command.Note", note));
        if (start.Length > 0)
            form.With("Command.Sentences", start);
        var page = await form.Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        (await Decisions(article)).ShouldBeEmpty();
    }

    [Theory, InlineData("x"), InlineData("99999999999")]
    public async Task What_is_no_number_is_refused(string start)
    {
        var (article, _) = await Quay();
        var page = await (await Page(article))
            .Form("/coverage/decide")
            .Fill(("Command.Reason", "Opinion"))
            .With("Command.Sentences", start)
            .Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Decisions(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_was_revised_meanwhile_is_not_decided_about()
    {
        var (article, starts) = await Quay();
        var form = (await Page(article))
            .Form("/coverage/decide")
            .Fill(("Command.Reason", "Opinion"))
            .With("Command.Sentences", Number(starts[1]));
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                return whole.Revise(actor, StructuredText.Plain(Text + " Twice."), Obtained.Pasted, now).Number;
            }
        );
        var page = await form.Submit();

        page.Problems.ShouldBe(["The text was revised in the meantime; choose the sentences again in the version that is checked now."]);
        (await Decisions(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_version_of_another_article_is_no_version_of_this_one()
    {
        var (article, _) = await Quay();
        var (_, _, other) = await Versioned();
        var refused = await Should.ThrowAsync<Domain.RuleViolation>(() =>
            site.App.Send(
                TestApp.Checker,
                new DecideSentences
                {
                    ArticleId = article,
                    VersionId = other,
                    Sentences = [0],
                    Reason = CoverageReason.Opinion,
                }
            )
        );

        refused.Refusal.Name.ShouldBe("OldText");
        await Should.ThrowAsync<NotFound>(() =>
            site.App.Send(
                TestApp.Checker,
                new DecideSentences
                {
                    ArticleId = Guid.NewGuid(),
                    VersionId = other,
                    Sentences = [0],
                    Reason = CoverageReason.Opinion,
                }
            )
        );
    }

    [Fact]
    public async Task An_administrator_reads_the_list_and_decides_nothing()
    {
        var (article, starts, version) = await Versioned();
        var page = await Page(article, TestApp.Admin);
        page.TextOf(".why")!.ShouldNotBeEmpty();

        await Should.ThrowAsync<Forbidden>(() =>
            site.App.Send(
                TestApp.Admin,
                new DecideSentences
                {
                    ArticleId = article,
                    VersionId = version,
                    Sentences = starts,
                    Reason = CoverageReason.Opinion,
                }
            )
        );
        await Should.ThrowAsync<Forbidden>(() =>
            site.App.Send(
                TestApp.Admin,
                new UndecideSentences
                {
                    ArticleId = article,
                    VersionId = version,
                    Sentences = starts,
                }
            )
        );
        await Should.ThrowAsync<Forbidden>(() =>
            site.App.Send(
                TestApp.Admin,
                new AcceptSuggestion
                {
                    ArticleId = article,
                    VersionId = version,
                    Start = starts[0],
                }
            )
        );
    }

    private async Task<(Guid Article, int[] Starts)> Quay()
    {
        var (article, starts, _) = await Versioned();
        return (article, starts);
    }

    private async Task<(Guid Article, int[] Starts, Guid Version)> Versioned()
    {
        var article = await site.App.Article(Text);
        var version = await site.App.Db(db => db.Set<ArticleVersion>().SingleAsync(v => v.ArticleId == article));
        return (article, [.. Sentences.Split(version.Text, "en").Select(s => s.Start)], version.Id);
    }

    private async Task<BrowserPage> Page(Guid article, string person = TestApp.Checker) =>
        await (await site.App.SignIn(person)).Get($"/articles/{article}/coverage/sentences");

    private async Task<BrowserPage> Decide(Guid article, int[] starts, CoverageReason reason, string? note)
    {
        var form = (await Page(article)).Form("/coverage/decide").Fill(("Command.Reason", reason.ToString()), ("Command.Note", note ?? ""));
        foreach (var start in starts)
            form.With("Command.Sentences", Number(start));
        return await form.Submit();
    }

    private Task<List<CoverageDecision>> Decisions(Guid article) =>
        site.App.Db(db => db.Coverages.Where(c => c.ArticleId == article).SelectMany(c => c.Decisions).OrderBy(d => d.Start).ToListAsync());

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
