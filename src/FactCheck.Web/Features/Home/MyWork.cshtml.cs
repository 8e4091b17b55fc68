using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Home;

public sealed class MyWorkPage(IMediator mediator) : PageModel
{
    public MyWorkView View { get; private set; } = null!;

    public async Task OnGetAsync() => View = await mediator.Send(new GetMyWork());
}
