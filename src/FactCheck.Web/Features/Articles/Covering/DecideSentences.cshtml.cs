using System.Globalization;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Covering;

public sealed class DecideSentencesPage(IMediator mediator, CurrentUser user) : SentencesFormPage(mediator, user)
{
    [BindProperty]
    public DecideSentences Command { get; set; } = new();

    protected override DecideSentences Typed => Command;

    protected override IReadOnlyList<int> Chosen => Command.Sentences ?? [];

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(async () => new Next(Onwards, Done(await Mediator.Send(Command))));
    }

    private static string Done(int count) => count == 1 ? "One sentence is decided." : string.Create(CultureInfo.InvariantCulture, $"{count} sentences are decided.");
}
