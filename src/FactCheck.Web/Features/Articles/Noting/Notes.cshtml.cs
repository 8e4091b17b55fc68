using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles.Noting;

public sealed class NotesPage(IMediator mediator) : PageModel
{
    public NotesView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, int after = 0, int? at = null) => View = await mediator.Send(new GetNotes(id, after, at));
}
