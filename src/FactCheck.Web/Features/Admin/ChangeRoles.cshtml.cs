using FactCheck.Web.Commands;
using FactCheck.Web.Data;
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

    public AccountView Account { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Page(ShowFirst());

    public Task<IActionResult> OnPostAsync()
    {
        Command.AccountId = Id;
        return Do(Command, _ => Routes.Accounts, "The roles are changed.");
    }

    protected override async Task Show() =>
        Account = (await Mediator.Send(new ListAccounts())).FirstOrDefault(a => a.Id == Id) ?? throw new NotFound();

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task ShowFirst()
    {
        await Show();
        Command.Version = Account.Version;
        Command.Choose(Account.Roles);
    }
}
