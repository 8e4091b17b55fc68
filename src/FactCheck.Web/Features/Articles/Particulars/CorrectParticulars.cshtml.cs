using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Particulars;

public sealed class CorrectParticularsPage(IMediator mediator) : FormPage(mediator)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public CorrectParticulars Command { get; set; } = new();

    public ParticularsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        var about = View.About;
        (Command.Version, Command.Headline, Command.Byline) = (View.Version, about.Headline, about.Byline);
        (Command.Outlet, Command.Address) = (about.Outlet, about.Address);
        (Command.PublishedOn, Command.Language) = (about.PublishedOn, about.Language);
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        return Do(Command, _ => Routes.Article(Id), "The particulars are corrected; the text is the same.");
    }

    protected override async Task Show() => View = await Mediator.Send(new GetParticulars(Id));

    protected override void SawVersion(int version) => Command.Version = version;
}
