using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Admin;

[Authorize(Roles = "Administrator")]
public sealed class DecideRolesPage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DecideRoles Command { get; set; } = new();

    public RolesView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Page(Show());

    public Task<IActionResult> OnPostAsync()
    {
        Command.AccountId = Id;
        return Do(Command, _ => Routes.Accounts, Command.Confirm ? "The roles are confirmed." : "The roles stay as they are.");
    }

    protected override async Task Show() => View = await Mediator.Send(new GetRoles(Id));

    protected override void SawVersion(int version) => Command.Version = version;
}
