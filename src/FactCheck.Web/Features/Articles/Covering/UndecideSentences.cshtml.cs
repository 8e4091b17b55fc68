using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Covering;

public sealed class UndecideSentencesPage(IMediator mediator, CurrentUser user) : SentencesFormPage(mediator, user)
{
    [BindProperty]
    public UndecideSentences Command { get; set; } = new();

    protected override int? Seen => Command.Version;

    protected override IReadOnlyList<int> Chosen => Command.Sentences ?? [];

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(
            Command,
            made => new Next(Onwards, "Taken back. These sentences are untouched again.", Back(made.Again(Id, Command.VersionId)))
        );
    }
}
