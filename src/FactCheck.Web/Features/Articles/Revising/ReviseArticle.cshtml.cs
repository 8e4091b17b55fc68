using System.Globalization;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Revising;

public sealed class ReviseArticlePage(IMediator mediator) : RevisionPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        await TakeFile();
        return await Do(async () =>
        {
            var revised = await Mediator.Send(Command);
            return new Next(Routes.Article(Id), Said(revised));
        });
    }

    private static string Said(Revised revised) =>
        (revised.Changed + revised.Vanished) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"Version {revised.Number} is in. Every claim stands on its own words."),
            1 => string.Create(CultureInfo.InvariantCulture, $"Version {revised.Number} is in. One claim waits for a decision."),
            var open => string.Create(CultureInfo.InvariantCulture, $"Version {revised.Number} is in. {open} claims wait for a decision."),
        };
}
