using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles.Importing;

public sealed class LinkAuthorPage(IMediator mediator, People people) : FormPage(mediator)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public LinkAuthor Command { get; set; } = new();

    public AuthorView Author { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        (Command.Version, Command.Author) = (Author.Version, Author.Author);
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(Command, _ => Routes.Versions(Id), "The author is saved.");
    }

    protected override async Task Show()
    {
        Author = await Mediator.Send(new GetAuthor(Id));
        People = await AuthorChoice.Of(people, HttpContext.RequestAborted);
    }

    protected override void SawVersion(int version) => Command.Version = version;
}
