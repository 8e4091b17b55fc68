using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Admin;

[Authorize(Roles = "Administrator")]
public sealed class ListAccountsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<AccountView> Accounts { get; private set; } = [];

    public async Task OnGetAsync() => Accounts = await mediator.Send(new ListAccounts());
}
