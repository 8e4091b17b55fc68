using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Importing;

[AcceptsUpTo(12 * 1024 * 1024)]
public sealed class ImportArticlePage(IMediator mediator, CurrentUser user) : ImportForm(mediator, user)
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is not null)
        {
            var filled = await Fill(Upload.FileName, await Bytes(Upload), pastedHtml: null);
            // A file that holds more than the words of the article is shown before it is stored.
            if (filled is not Filled.Nothing && !ArticleFiles.IsPlain(Upload.FileName) && (await Propose() | filled is Filled.MoreThanText))
                return await ShownFirst();
        }
        else
        {
            await FillTyped(prefill: false);
        }
        TakeChoice();
        // What was looked at is what is stored; a text that was changed since may have left notes without their words.
        if (ModelState.IsValid && ReadReceipt() is { Asks: true } receipt && !receipt.WasSeen(Command.Seen))
            return await ShownFirst();
        return await Do(Command, Routes.Article, Done());
    }

    private string Done() =>
        Receipt is { Lines.Count: > 0 } || Command.LeaveOut.Count > 0
            ? "The article is in. Select words in it to mark a claim."
            : "The article is in. Nothing of it was changed or left out. Select words in it to mark a claim.";

    private async Task<IActionResult> ShownFirst()
    {
        await Show();
        return Page();
    }
}
