using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Admin;

[Authorize(Roles = "Administrator")]
public sealed class ChangeRolesPage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ChangeRoles Command { get; set; } = new();

    public RolesView View { get; private set; } = null!;

    public AccountView Account => View.Account;

    public Task<IActionResult> OnGetAsync() => Page(ShowFirst());

    public Task<IActionResult> OnPostAsync()
    {
        Command.AccountId = Id;
        return Do(
            Command,
            outcome => new Next(
                Routes.Accounts,
                outcome == RoleOutcome.Changed ? "The roles are changed." : "The roles are proposed. Another administrator confirms them."
            )
        );
    }

    protected override async Task Show() => View = await Mediator.Send(new GetRoles(Id));

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task ShowFirst()
    {
        await Show();
        Command.Version = Account.Version;
        Command.Choose(Account.Roles);
    }
}
