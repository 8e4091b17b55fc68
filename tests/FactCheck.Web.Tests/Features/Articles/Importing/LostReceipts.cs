using System.Net;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Importing;

/// <summary>A form that does not bring back what reading found stores nothing that was not asked about.</summary>
public sealed class LostReceipts(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_pasted_text_is_read_again_when_what_was_found_in_it_does_not_come_back()
    {
        const string text = "Title\nBy Ann Roe\n03/04/2024\n\n" + Content.Text;
        var before = await Articles();
        var form = (await Form()).Fill(("Command.Headline", "Title"), ("Command.Text", text), ("Command.Proposed", "true"));

        var page = await form.Submit();

        page.TextOf("#receipt").ShouldBe("What came in");
        (await Articles()).ShouldBe(before);
        var again = await page.Form("/articles/new").Fill(("Command.Found", "")).Submit();
        again.TextOf("#receipt").ShouldBe("What came in");
        (await Articles()).ShouldBe(before);
        (await Day(await again.Form("/articles/new").Submit(("Command.Day", "2024-03-04")))).ShouldBe(new DateOnly(2024, 3, 4));
    }

    [Fact]
    public async Task Lines_that_were_left_out_stay_so_when_the_text_is_read_again()
    {
        var form = (await Form()).Fill(
            ("Command.Headline", "Title"),
            ("Command.Text", Content.Text + "\n\nShare this article"),
            ("Command.Proposed", "true")
        );

        var stored = await form.With("Command.LeaveOut", "Share this article").Submit();

        (await Text(stored)).ShouldBe(Content.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_form_that_lost_what_its_file_brought_stores_nothing(string? found)
    {
        var before = await Articles();
        var read = await (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new"))
            .Form("Read it first")
            .File("Upload", "bridge.txt", System.Text.Encoding.UTF8.GetBytes(Content.Text))
            .Submit(("Command.Headline", "Title"));
        read.Text.ShouldContain("Nothing was changed or left out.");
        var form = read.Form("Import").Without("Command.Found");

        var page = await (found is null ? form : form.With("Command.Found", found)).Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["What was read of the file did not come back whole with the form; choose the file again."]);
        (await Articles()).ShouldBe(before);
        (await Text(await read.Form("Import").Submit())).ShouldBe(Content.Text);
    }

    private async Task<BrowserForm> Form() => (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form("Import");

    private Task<int> Articles() => site.App.Db(db => db.Articles.CountAsync());

    private Task<string> Text(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.Articles.Where(a => a.Id == id).SelectMany(a => a.Versions).Select(v => v.Text).SingleAsync());
    }

    private Task<DateOnly?> Day(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.Articles.Where(a => a.Id == id).Select(a => a.PublishedOn).SingleAsync());
    }
}
