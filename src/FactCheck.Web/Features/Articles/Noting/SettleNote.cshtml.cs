using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Noting;

public sealed class SettleNotePage(IMediator mediator) : FormPage(mediator)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [FromRoute(Name = "note")]
    public Guid Note { get; set; }

    [BindProperty]
    public SettleNote Command { get; set; } = new();

    public LostNote View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        Command.Version = View.Version;
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        (Command.ArticleId, Command.NoteId) = (Id, Note);
        return Do(async () =>
        {
            var settled = await Mediator.Send(Command);
            return new Next(
                settled.Next is { } next ? Routes.SettleNote(Id, next) : Routes.Article(Id),
                settled.Dropped ? "The note is dropped." : "The note stands on these words now."
            );
        });
    }

    protected override async Task Show() => View = await Mediator.Send(new GetLostNote(Id, Note));

    protected override void SawVersion(int version) => Command.Version = version;
}
