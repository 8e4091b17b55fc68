using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Covering;

public sealed class AcceptSuggestionPage(IMediator mediator, CurrentUser user) : SentencesFormPage(mediator, user)
{
    [BindProperty]
    public AcceptSuggestion Command { get; set; } = new();

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(Command, claim => Routes.ArticleAtClaim(Id, claim), "The suggestion is a claim now. Read what was filled in.");
    }
}
