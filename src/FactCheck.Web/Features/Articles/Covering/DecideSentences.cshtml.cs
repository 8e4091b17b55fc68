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

    protected override int? Seen => Command.Version;

    protected override IReadOnlyList<int> Chosen => Command.Sentences ?? [];

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(Command, made => new Next(Onwards, Done(made.Count), Back(made.TakingBack(Id, Command.VersionId))));
    }

    private static string Done(int count) =>
        count == 1 ? "One sentence is decided." : string.Create(CultureInfo.InvariantCulture, $"{count} sentences are decided.");
}
